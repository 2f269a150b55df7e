"""Metric SQL models: queries over a warehouse that metrics of experiments are measured with."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_experiment_metric_sql_model",
    path="/api/v2/experiments/metric-sql-models",
    refs={"subject_types[].subject_type_id": Ref("experiment_subject_types")},
    ignore=(
        "certified_at",
        "event_count_measure_id",
        "experiment_count",
        "is_certified",
        "measures[].id",
        "metric_count",
        "migration_metadata",
        "properties[].id",
        "subject_types[].unique_subject_count_measure_id",
    ),
)
