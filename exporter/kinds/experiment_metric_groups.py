"""Metric groups of experiments: what is watched beside the metrics that decide."""

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="ddx_experiment_metric_group",
    path="/api/v2/experiments/{experiment_id}/metric-groups",
    parents={"experiments": "{id}"},
    title=("experiment_id", "name"),
    skip={"the metrics that decide: part of the experiment": holds("is_decision")},
    refs={"metrics[].metric_id": Ref("experiment_metrics")},
    ignore=("is_decision", "metrics[].is_primary", "metrics[].metric_name", "migration_metadata"),
)
