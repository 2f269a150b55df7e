"""Collections of metrics: what is added to an experiment together."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_experiment_metric_collection",
    path="/api/v2/experiments/metric-collections",
    refs={"metrics[].metric_id": Ref("experiment_metrics")},
    ignore=("metric_count", "metrics[].metric_name"),
)
