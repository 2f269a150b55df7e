"""Collections of metrics: what is added to an experiment together."""

from datadog_api_client.v2.api.experiments_api import ExperimentsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_experiment_metric_collection",
    list=ExperimentsApi.list_metric_collections,
    refs={"metrics[].metric_id": Ref("experiment_metrics")},
    ignore=("metric_count", "metrics[].metric_name"),
)
