"""References that stand in texts, or name one of several kinds: what many declarations share."""

from __future__ import annotations

from collections.abc import Mapping

from exporter.model.declaration import Ref, Refs, TextRef, hint

NAME = r"(?P<id>[\w.-]*\w)"
"""A name in a handle, where the sentence may go on behind it."""

HANDLES: tuple[TextRef, ...] = (
    TextRef(f"@webhook-{NAME}", Ref("webhooks", attribute="name")),
    TextRef(f"@pagerduty-{NAME}", Ref("integration_pagerduty_services", attribute="service_name")),
    TextRef(f"@opsgenie-{NAME}", Ref("integration_opsgenie_services", key="name")),
    TextRef(
        f"@teams-{NAME}",
        Ref(
            "integration_ms_teams_tenant_based_handles",
            "integration_ms_teams_workflows_webhook_handles",
            key="name",
        ),
    ),
    TextRef(f"@team-{NAME}", Ref("teams", key="handle"), hint=True),
    TextRef(
        r"@(?<![\w@.+-]@)(?P<id>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
        Ref("users", key="handle", attribute="email"),
        hint=True,
    ),
)
"""The @handles of a message (https://docs.datadoghq.com/monitors/notify/#notifications)."""

MONITOR = (Ref("monitors"), Ref("synthetics_tests", key="monitor_id"))
"""The id of a monitor, which may be one that a synthetic test made."""

UUID = r"(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b"
"""An id, after what says whose it is."""

APPLICATION = TextRef(rf"application\.id(?::|%3[Aa])(?:\"|%22)?{UUID}", Ref("rum_applications"))
"""A RUM application, in a search or in a link to one."""

LINKS: tuple[TextRef, ...] = (
    TextRef(r"/dashboard/(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("dashboards")),
    TextRef(r"/dashboard/lists/manual/(?P<id>\d+)\b", Ref("dashboard_lists")),
    TextRef(r"/monitors[/#](?P<id>\d+)\b", *MONITOR),
    TextRef(rf"/monitors/downtimes\?(?:[\w=&;-]*&)?id={UUID}", Ref("downtime_schedules")),
    TextRef(
        r"/slo(?:/manage)?\?(?:[^\s\"'<>)\]]*&)?slo_id=(?P<id>[0-9a-f]{32})\b",
        Ref("service_level_objectives"),
    ),
    TextRef(r"/slo/(?P<id>[0-9a-f]{32})\b", Ref("service_level_objectives")),
    TextRef(r"/synthetics/(?:details|edit)/(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("synthetics_tests")),
    TextRef(r"/synthetics/suite/(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("synthetics_test_suites")),
    TextRef(r"/notebook/(?P<id>\d+)\b", Ref("notebooks")),
    TextRef(rf"/workflow/{UUID}", Ref("workflows")),
    TextRef(rf"/app-builder/apps/(?:edit/)?{UUID}", Ref("app_builder_apps")),
    TextRef(rf"/cases\?(?:[\w=&;-]*&)?project={UUID}", Ref("case_projects")),
    TextRef(rf"/on-call/schedules/{UUID}", Ref("on_call_schedules")),
    TextRef(rf"/on-call/escalation-policies/{UUID}", Ref("on_call_escalation_policies")),
    TextRef(rf"/on-call/teams/{UUID}", Ref("teams")),
    TextRef(rf"/status-pages/{UUID}", Ref("status_pages")),
    TextRef(rf"/observability-pipelines/{UUID}", Ref("observability_pipelines")),
    TextRef(rf"/feature-flags/{UUID}", Ref("feature_flags")),
    TextRef(rf"/rum/application/{UUID}", Ref("rum_applications")),
    TextRef(
        r"/security/(?:[\w-]+/)*rules/(?:view|edit)/(?P<id>\w{3}-\w{3}-\w{3})\b",
        Ref("security_monitoring_rules"),
        hint=True,
    ),
    TextRef(
        r"/logs/pipelines/pipeline/edit/(?P<id>[\w-]{22})",
        Ref("logs_custom_pipelines", "logs_pipelines"),
    ),
    APPLICATION,
)
"""Links to pages of the app, in any text."""

WIDGETS: Mapping[str, Refs] = {
    "**.alert_id": MONITOR,
    "**.app_id": Ref("app_builder_apps"),
    "**.powerpack_id": Ref("powerpacks"),
    "**.slo_id": Ref("service_level_objectives"),
    "**.workflow_id": Ref("workflows"),
}
"""What widgets name, by the paths below what holds them."""

PRINCIPALS: tuple[TextRef, ...] = (
    TextRef(r"^org:(?P<id>.+)$", Ref("current_org")),
    TextRef(r"^user:(?P<id>.+)$", Ref("users", "service_accounts")),
    TextRef(r"^role:(?P<id>.+)$", Ref("roles")),
    TextRef(r"^team:(?P<id>.+)$", Ref("teams")),
)
"""Who a restriction is for (https://docs.datadoghq.com/api/latest/restriction-policies/)."""

EMAIL = hint("users", key="handle", attribute="email")
"""A user by the e-mail address, which is the whole text."""

AWS_ACCOUNT = TextRef(
    r"^(?P<id>\d{12})$", Ref("integration_aws_accounts", key="aws_account_id"), hint=True
)
"""An AWS account by its number, which is the whole text; the org may not have it."""

LOGS_INDEX = TextRef(
    r"^(?!main$)(?P<id>[a-z][a-z0-9-]*)$", Ref("logs_indexes", attribute="name"), hint=True
)
"""A log index by its name; every org has the index "main"."""

RULE_QUERY = (
    TextRef(r"ruleId:\(?(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("security_monitoring_rules")),
    TextRef(r"\b(?P<id>\w{3}-\w{3}-\w{3})\b", Ref("security_monitoring_rules"), hint=True),
)
"""The rules that a search of security rules names."""
