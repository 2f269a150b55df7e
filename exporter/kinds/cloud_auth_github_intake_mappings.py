"""GitHub intake mappings: which GitHub Actions workflows may send data, without a key."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_cloud_auth_github_intake_mapping",
    path="/api/v2/cloud_auth/github/intake_mapping",
    title="claim_matchers.sub",
)
