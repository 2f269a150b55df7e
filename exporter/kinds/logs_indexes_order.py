"""The order in which logs are tried against the indexes."""

from exporter.model.declaration import Kind, Ref, TextRef

KIND = Kind(
    resource_type="datadog_logs_index_order",
    path="/api/v1/logs/config/index-order",
    singleton="logs_indexes_order",
    # Datadog keeps no id for it: the provider takes any text, and makes it the resource's name.
    import_id="main",
    url="/logs/pipelines/indexes",
    # Every org has the index "main" under this name.
    refs={
        "index_names[]": TextRef(r"^(?!main$)(?P<id>.+)$", Ref("logs_indexes", attribute="name"))
    },
    rename={"index_names": "indexes"},
)
