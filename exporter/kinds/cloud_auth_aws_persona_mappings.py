"""AWS persona mappings: which user someone with an AWS role or user signs in as, without a key."""

from datadog_api_client.v2.api.cloud_authentication_api import CloudAuthenticationApi

from exporter.kinds._shared.reference_patterns import EMAIL
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_cloud_auth_aws_persona_mapping",
    list=CloudAuthenticationApi.list_aws_cloud_auth_persona_mappings,
    title=("account_identifier", "arn_pattern"),
    refs={"account_identifier": EMAIL},
    ignore=("account_uuid",),
)
