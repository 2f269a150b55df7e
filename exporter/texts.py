"""References that stand in texts, or name one of several kinds: what many declarations share."""

from __future__ import annotations

from exporter.kind import Ref, TextRef

HANDLES: tuple[TextRef, ...] = (
    TextRef(r"@webhook-(?P<id>[\w.-]*\w)", Ref("webhooks", attribute="name")),
    TextRef(
        r"@pagerduty-(?P<id>[\w.-]*\w)",
        Ref("integration_pagerduty_services", attribute="service_name"),
    ),
    TextRef(
        r"@opsgenie-(?P<id>[\w.-]*\w)",
        Ref("integration_opsgenie_services", key="name", attribute="name"),
    ),
    TextRef(
        r"@teams-(?P<id>[\w.-]*\w)",
        Ref(
            "integration_ms_teams_tenant_based_handles",
            "integration_ms_teams_workflows_webhook_handles",
            key="name",
            attribute="name",
        ),
    ),
    TextRef(r"@team-(?P<id>[\w.-]*\w)", Ref("teams", key="handle", attribute="handle"), hint=True),
    TextRef(
        r"@(?<![\w@.+-]@)(?P<id>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
        Ref("users", key="handle", attribute="email"),
        hint=True,
    ),
)
"""The @handles of a message (https://docs.datadoghq.com/monitors/notify/#notifications)."""

MONITOR = (
    Ref("monitors"),
    Ref("synthetics_tests", key="monitor_id", attribute="monitor_id"),
)
"""The id of a monitor, which may be one that a synthetic test made."""

LINKS: tuple[TextRef, ...] = (
    TextRef(r"/dashboard/(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("dashboards")),
    TextRef(r"/monitors[/#](?P<id>\d+)\b", *MONITOR),
    TextRef(r"/slo\?(?:[\w=&;-]*&)?slo_id=(?P<id>[0-9a-f]{32})\b", Ref("service_level_objectives")),
    TextRef(r"/synthetics/details/(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("synthetics_tests")),
)
"""Links to pages of the app, in any text."""

PRINCIPALS: tuple[TextRef, ...] = (
    TextRef(r"^org:(?P<id>.+)$", Ref("current_org")),
    TextRef(r"^user:(?P<id>.+)$", Ref("users", "service_accounts")),
    TextRef(r"^role:(?P<id>.+)$", Ref("roles")),
    TextRef(r"^team:(?P<id>.+)$", Ref("teams")),
)
"""Who a restriction is for (https://docs.datadoghq.com/api/latest/restriction-policies/)."""

EMAIL = TextRef(r"^(?P<id>.+)$", Ref("users", key="handle", attribute="email"), hint=True)
"""A user by the e-mail address, which is the whole text."""
