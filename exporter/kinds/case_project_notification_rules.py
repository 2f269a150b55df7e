"""Case notification rules: who is told what of a project's cases."""

from exporter.model.declaration import Kind, Ref, TextRef, hint

KIND = Kind(
    resource_type="ddx_case_project_notification_rule",
    path="/api/v2/cases/projects/{project_id}/notification_rules",
    parents={"case_projects": "{id}"},
    title="project_id",
    identity_fields=("query", "triggers[].type", "recipients[].type"),
    refs={
        "recipients[].data.email": TextRef(
            r"^(?P<id>.+@.+)$", Ref("users", key="email"), hint=True
        ),
        "recipients[].data.name": hint("webhooks", attribute="name"),
        "recipients[].data.service_name": hint(
            "integration_pagerduty_services", attribute="service_name"
        ),
    },
)
