"""Metrics of experiments: what is counted or summed up to tell variants apart."""

from exporter.model.declaration import Kind, Object
from exporter.model.json_path import every


def is_of_a_model(metric: Object) -> bool:
    """Whether it names a measure or a property of a SQL model, or comes from another product."""
    named = (*every(metric, "**.warehouse_metric_measure.id"), *every(metric, "**.property_id"))
    return bool(named) or metric.get("data_source_type") in ("IMPORTED", "UNKNOWN")


KIND = Kind(
    resource_type="ddx_experiment_metric",
    path="/api/v2/experiments/metrics",
    ignore=(
        "**.pipeline_column_suffix",
        "certified_at",
        "experiment_count",
        "metric_type",
        "migration_metadata",
    ),
    adoptable={
        "it names parts of a SQL model by ids that those of another org don't have": is_of_a_model
    },
)
