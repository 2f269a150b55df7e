"""GitHub persona mappings: which user a GitHub Actions workflow signs in as, without a key."""

from exporter.kinds._shared.reference_patterns import EMAIL
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_cloud_auth_github_persona_mapping",
    path="/api/v2/cloud_auth/github/persona_mapping",
    title=("account_identifier", "claim_matchers.sub"),
    refs={"account_identifier": EMAIL},
    ignore=("account_uuid",),
)
