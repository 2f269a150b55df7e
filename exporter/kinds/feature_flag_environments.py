"""Environments of feature flags: where code that asks for a flag runs."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_feature_flag_environment",
    path="/api/v2/feature-flags/environments",
    ignore=("key",),  # Made of the name.
    initial={"observe_full_evaluation_data": False},
    url="/feature-flags/environments",
)
