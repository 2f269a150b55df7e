"""Governance notifications: whether people are told what they have been assigned to tidy up."""

from datadog_api_client.v2.api.governance_console_api import GovernanceConsoleApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_governance_notification_settings",
    get=GovernanceConsoleApi.get_governance_notification_settings,
    singleton="governance_notification_settings",
)
