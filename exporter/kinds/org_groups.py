"""Org groups: the orgs of a company that follow the same policies. Only a parent org has them."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_org_group",
    path="/api/v2/org_groups",
    uneditable={
        "": "the provider doesn't know the id of what it changes, and makes "
        "its policy overrides anew: edit it in the app and export again, or heed what the "
        "plan destroys"
    },
)
