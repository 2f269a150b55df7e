"""Integration pipelines: Datadog adds one when a log of its source arrives. An org can only
switch them on and off."""

from exporter.model.declaration import Kind, Lookup, holds

KIND = Kind(
    resource_type="datadog_logs_integration_pipeline",
    path="/api/v1/logs/config/pipelines",
    create=None,
    delete=None,
    adoptable="Datadog adds integration pipelines itself when a log of their source arrives",
    where=holds("is_read_only"),
    lookup=Lookup(
        "datadog_logs_pipelines",
        "one([for p in {data}.logs_pipelines : p.id if p.name == {key}])",
        ("name",),
        {"is_read_only": "true"},
        optional=True,
    ),
    ignore=("description", "filter", "is_read_only", "name", "processors", "tags", "type"),
    url="/logs/pipelines/pipeline/edit/{id}",
)
