"""Channels of a Microsoft Teams tenant that a message names: @teams-name.

The tenant itself is connected in the app, and no API does that: a destination must have it first.
Only the list has the names that the provider asks for, so `get`, which has ids, isn't declared.
"""

from exporter.model.declaration import Kind, Mention

KIND = Kind(
    resource_type="datadog_integration_ms_teams_tenant_based_handle",
    path="/api/v2/integration/ms-teams/configuration/tenant-based-handles",
    get=None,
    url="/integrations/microsoft-teams",
    by_hand={
        "connect the Microsoft Teams tenant in the app, at /integrations/microsoft-teams": (
            Mention("integration_ms_teams_tenant_based_handles", path="tenant_id"),
            Mention("report_schedules", path="recipients[]", pattern=r"^teams:(?P<id>[^|]+)\|"),
        )
    },
    # The provider finds them by the names.
    ignore=("channel_id", "team_id", "tenant_id"),
)
