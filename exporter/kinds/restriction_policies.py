"""Restriction policies: who may view or edit one object. Asked for object by object.

None locks out whoever applies it: the API refuses that unless `allow_self_lockout` is asked for
(https://docs.datadoghq.com/api/latest/restriction-policies/), which the provider never does.
"""

from exporter.kinds._shared.reference_patterns import PRINCIPALS
from exporter.model.declaration import Kind, Ref, TextRef, holds

CARRIERS = {
    "action_connections": "connection",
    "app_builder_apps": "app-builder-app",
    "case_projects": "case-management-project",
    "dashboards": "dashboard",
    "feature_flags": "feature-flag",
    "logs_custom_pipelines": "logs-pipeline",
    "monitor_notification_rules": "monitor-notification-rule",
    "monitors": "monitor",
    "notebooks": "notebook",
    "on_call_escalation_policies": "on-call-escalation-policy",
    "on_call_schedules": "on-call-schedule",
    "on_call_team_routing_rules": "on-call-team-routing-rules",
    "org_connections": "cross-org-connection",
    "powerpacks": "powerpack",
    "reference_tables": "reference-table",
    "rum_applications": "rum-application",
    "security_monitoring_rules": "security-rule",
    "service_level_objectives": "slo",
    "status_pages": "status-page",
    "synthetics_global_variables": "synthetics-global-variable",
    "synthetics_private_locations": "synthetics-private-location",
    "synthetics_tests": "synthetics-test",
    "workflows": "workflow",
}
"""Kind -> the name of its objects in a policy's id."""

KIND = Kind(
    resource_type="datadog_restriction_policy",
    path="/api/v2/restriction_policy/{resource_id}",
    parents={kind: f"{word}:{{id}}" for kind, word in CARRIERS.items()},
    where=holds("bindings"),
    refs={
        "id": tuple(TextRef(f"^{word}:(?P<id>.+)$", Ref(k)) for k, word in CARRIERS.items()),
        "bindings[].principals[]": PRINCIPALS,
    },
    restricts=("id", "bindings[].principals[]"),
    rename={"id": "resource_id"},
)
