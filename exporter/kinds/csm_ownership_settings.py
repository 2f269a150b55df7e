"""Ownership of cloud resources: how sure Datadog must be of a team before it tags findings."""

from datadog_api_client.v2.api.csm_ownership_api import CSMOwnershipApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_csm_ownership_settings",
    get=CSMOwnershipApi.get_ownership_settings,
    singleton="csm_ownership_settings",
    url="/security/settings",
)
