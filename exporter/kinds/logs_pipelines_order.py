"""The order in which log pipelines run; an org has exactly one."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_logs_pipeline_order",
    path="/api/v1/logs/config/pipeline-order",
    singleton="main",
    refs={"pipeline_ids[]": Ref("logs_custom_pipelines", "logs_pipelines")},
    rename={"pipeline_ids": "pipelines"},
    default={"name": "main"},
    url="/logs/pipelines",
)
