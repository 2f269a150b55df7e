"""Kinds of the software catalogue that the org made: what an entity may be, beside a service."""

from exporter.model.declaration import Kind, holds

BUILT_IN = ("api", "custom", "datastore", "frontend", "library", "queue", "service", "system")

KIND = Kind(
    resource_type="ddx_software_catalog_kind",
    path="/api/v2/catalog/kind",
    create="POST /api/v2/catalog/kind",
    update="POST /api/v2/catalog/kind",
    skip={"built-in": holds("name", *BUILT_IN)},
    rename={"name": "kind"},
)
