"""The order in which logs are tried against the archives."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_logs_archive_order",
    path="/api/v2/logs/config/archive-order",
    singleton="logs_archives_order",
    import_id="archiveOrderID",
    url="/logs/pipelines/archives",
    refs={"archive_ids[]": Ref("logs_archives")},
)
