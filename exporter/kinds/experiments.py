"""Experiments that are drawn up or run: which variants are compared, by which metrics.

Whoever starts or ends one does so in the app: where it is made, it is a draft.
"""

from exporter.model.declaration import Kind, Object, Ref, holds


def is_set_up(experiment: Object) -> bool:
    """Whether it says where its subjects come from."""
    said = ("datadog_flag_configuration", "protocol_id", "warehouse_exposure_configuration")
    return any(experiment.get(member) for member in said)


KIND = Kind(
    path="/api/v2/experiments",
    summary=True,
    skip={
        "over": holds("status", "CANCELLED", "DECISION_MADE"),
        "part of a rollout of its own": lambda o: (
            (o.get("experiment_type") or "STANDARD") != "STANDARD"
        ),
    },
    refs={
        "**.environment_id": Ref("feature_flag_environments"),
        "**.exposure_sql_model_id": Ref("experiment_exposure_sql_models"),
        "**.feature_flag_id": Ref("feature_flags"),
        "decision_metrics[].metric_id": Ref("experiment_metrics"),
        "subject_type_id": Ref("experiment_subject_types"),
        "teams[]": Ref("teams", key="handle"),
    },
    adoptable={
        "it names variants, measures or a protocol by ids that those of another org don't "
        "have": is_set_up
    },
    resource_type="ddx_experiment",
    initial={"experiment_type": "STANDARD"},
    ignore=(
        "concluded_at",
        "conclusion",
        "datadog_flag_configuration.allocation_key",
        "decision_variant_key",
        "migration_metadata",
        "pipeline_table_suffix",
        "related_links[].id",
        "results_last_updated",
        "split_by_properties[].id",
        "status",
        "structured_metadata[].field_display_name",
        "structured_metadata[].field_type",
    ),
)
