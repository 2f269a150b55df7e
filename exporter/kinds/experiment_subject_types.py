"""Subject types of experiments: what gets a variant, such as a user or a device."""

from exporter.model.declaration import ByField, Kind

KIND = Kind(
    resource_type="ddx_experiment_subject_type",
    path="/api/v2/experiments/subject-types",
    settings={"is_default": ByField("is_default", {"True": "POST {subject_type_id}/default"})},
    ordered={"warehouse_column_names": "the columns of a key are in its order"},
    ignore=(
        "experiment_count",
        "exposure_source_count",
        "metric_sql_model_count",
        "migration_metadata",
        "protocol_count",
    ),
)
