"""GitHub intake mappings: which GitHub Actions workflows may send data, without a key."""

from datadog_api_client.v2.api.cloud_authentication_api import CloudAuthenticationApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_cloud_auth_github_intake_mapping",
    list=CloudAuthenticationApi.list_git_hub_cloud_auth_intake_mappings,
    title="claim_matchers.sub",
)
