"""Environments of feature flags: where code that asks for a flag runs."""

from datadog_api_client.v2.api.feature_flags_api import FeatureFlagsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_feature_flag_environment",
    list=FeatureFlagsApi.list_feature_flags_environments,
    ignore=("key",),  # Made of the name.
    initial={"observe_full_evaluation_data": False},
    url="/feature-flags/environments",
)
