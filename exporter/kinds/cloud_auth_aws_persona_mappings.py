"""AWS persona mappings: which user someone with an AWS role or user signs in as, without a key."""

from exporter.kinds._shared.reference_patterns import EMAIL
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_cloud_auth_aws_persona_mapping",
    path="/api/v2/cloud_auth/aws/persona_mapping",
    title=("account_identifier", "arn_pattern"),
    refs={"account_identifier": EMAIL},
    ignore=("account_uuid",),
)
