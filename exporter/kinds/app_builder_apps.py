"""Apps: pages that App Builder's users made of components and queries."""

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import ByField, Kind, Object, OwnForm, Ref
from exporter.model.json_path import every

SET = ("components", "description", "name", "queries", "rootInstanceName")
"""What the provider compares of an app's JSON."""
APART = ("id", "included", "relationships")
OWN = ("favorite", "relationships")
"""What is no configuration: whether the keys' user likes it, and whom it was published by."""
NONE = "00000000-0000-0000-0000-000000000000"


def is_published(app: Object) -> bool:
    """Whether a version of it is."""
    return any(v != NONE for v in every(app, "included[].attributes.app_version_id"))


def prepare(app: Object) -> Object:
    """The app's JSON, whether it is published, and again what the provider sets nothing of."""
    content = {k: v for k, v in app.items() if k not in APART and v is not None}
    lost = {k: v for k, v in content.items() if k not in (*SET, "favorite") and v}
    return lost | {"app_json": content, "published": is_published(app)}


def as_it_is(app: Object) -> Object:
    """The app, and whether it is published."""
    return {k: v for k, v in app.items() if k != "included"} | {"published": is_published(app)}


KIND = Kind(
    resource_type="datadog_app_builder_app",
    path="/api/v2/app-builder/apps",
    summary=True,
    included=True,
    url="/app-builder/apps/{id}",
    refs={
        "components.**": LINKS,
        "queries[].properties.spec.connectionId": Ref("action_connections"),
        "queries[].properties.spec.inputs.**": LINKS,
    },
    ignore=("relationships.deployment",),
    prepare=prepare,
    settings={
        "published": ByField(
            "published", {"True": "POST {app_id}/deployment", "False": "DELETE {app_id}/deployment"}
        ),
        "self_service": "PATCH {app_id}/self-service",
    },
    variants=(OwnForm(resource_type="ddx_app_builder_app", prepare=as_it_is, ignore=OWN),),
    uneditable={
        "app_json": "the provider plans no change of the name, description and rootInstanceName in "
        "it: set them by the attributes of these names"
    },
)
