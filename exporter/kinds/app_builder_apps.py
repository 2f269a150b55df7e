"""Apps: pages that App Builder's users made of components and queries."""

from datadog_api_client.v2.api.app_builder_api import AppBuilderApi

from exporter.kind import Kind, Object, Ref
from exporter.paths import every
from exporter.texts import LINKS

SET = ("components", "description", "name", "queries", "rootInstanceName")
"""What the API sets of an app's JSON; the provider compares nothing else."""
APART = ("id", "included", "relationships")
NONE = "00000000-0000-0000-0000-000000000000"


def prepare(app: Object) -> Object:
    """The app's JSON, whether it is published, and again what the API wouldn't set of the JSON."""
    content = {k: v for k, v in app.items() if k not in APART and v is not None}
    versions = [v for v in every(app, "included[].attributes.app_version_id") if v != NONE]
    lost = {k: v for k, v in content.items() if k not in (*SET, "favorite") and v}
    return lost | {"app_json": content, "published": bool(versions)}


KIND = Kind(
    name="app_builder_apps",
    resource_type="datadog_app_builder_app",
    list=AppBuilderApi.list_apps,
    get=AppBuilderApi.get_app,
    create=AppBuilderApi.create_app,
    update=AppBuilderApi.update_app,
    delete=AppBuilderApi.delete_app,
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
)
