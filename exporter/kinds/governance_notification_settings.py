"""Governance notifications: whether people are told what they have been assigned to tidy up."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_governance_notification_settings",
    path="/api/v2/governance/notification_settings",
    singleton="governance_notification_settings",
)
