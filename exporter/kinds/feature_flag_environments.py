"""Environments of feature flags: where code that asks for a flag runs."""

from datadog_api_client.v2.api.feature_flags_api import FeatureFlagsApi

from exporter.model.declaration import Kind

KIND = Kind(
    name="feature_flag_environments",
    resource_type="ddx_feature_flag_environment",
    list=FeatureFlagsApi.list_feature_flags_environments,
    get=FeatureFlagsApi.get_feature_flags_environment,
    create=FeatureFlagsApi.create_feature_flags_environment,
    update=FeatureFlagsApi.update_feature_flags_environment,
    delete=FeatureFlagsApi.delete_feature_flags_environment,
    ignore=("key",),  # Made of the name.
    initial={"observe_full_evaluation_data": False},
    url="/feature-flags/environments",
)
