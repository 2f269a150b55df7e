"""The order in which logs are tried against the archives."""

from datadog_api_client.v2.api.logs_archives_api import LogsArchivesApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_logs_archive_order",
    get=LogsArchivesApi.get_logs_archive_order,
    singleton="logs_archives_order",
    import_id="archiveOrderID",
    url="/logs/pipelines/archives",
    refs={"archive_ids[]": Ref("logs_archives")},
)
