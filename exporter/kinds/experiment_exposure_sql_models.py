"""Exposure SQL models: queries over a warehouse that tell who saw which variant."""

from exporter.model.declaration import Kind, Ref, lacks

KIND = Kind(
    resource_type="ddx_experiment_exposure_sql_model",
    path="/api/v2/experiments/exposure-sql-models",
    delete="POST {exposure_sql_model_id}/archive",
    where=lacks("archived_at"),
    refs={"subject_types[].subject_type_id": Ref("experiment_subject_types")},
    ignore=(
        "archived_at",
        "experiment_count",
        "migration_metadata",
        "properties[].id",
        "properties[].pipeline_column_suffix",
    ),
)
