"""Forms, as they were last published: what they ask, and how it is laid out.

The API makes and publishes a form at once. What a published form asks changes by new versions; here
it is made anew for that.
"""

from exporter.model.declaration import Kind, Ref, holds, lacks

KIND = Kind(
    resource_type="ddx_form",
    path="/api/v2/forms",
    create="POST create_and_publish",
    summary=True,
    query={"version": "published"},
    skip={
        "a draft that was never published": lacks("publication"),
        "no longer active": holds("active", False),
    },
    refs={"datastore_config.datastore_id": Ref("actions_datastores")},
    rename={"version.data_definition": "data_definition", "version.ui_definition": "ui_definition"},
    initial={"self_service": False},
    ignore=("active", "has_submitted", "publication", "user_id", "user_uuid"),
)
