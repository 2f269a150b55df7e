"""Ownership of cloud resources: how sure Datadog must be of a team before it tags findings."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_csm_ownership_settings",
    path="/api/v2/csm/ownership/settings",
    singleton="csm_ownership_settings",
    url="/security/settings",
)
