"""Incident rules: what happens by itself when an incident is declared or changes."""

from exporter.kinds._shared.reference_patterns import HANDLES, UUID
from exporter.model.declaration import Kind, Ref, TextRef, holds

TARGET = Ref(
    "incident_global_handles", "integration_jira_issue_templates", "teams", "users", "workflows"
)
"""What a task may name by its id."""

KIND = Kind(
    resource_type="ddx_incident_rule",
    path="/api/v2/incidents/config/rules",
    title=("trigger", "task_id"),
    skip={"deleted": holds("deleted")},
    refs={
        "incident_settings_association_uuid": Ref("incident_types"),
        "task_payload": (
            TextRef(rf"\b{UUID}", TARGET, hint=True),
            *HANDLES,
        ),
    },
    rename={"incident_settings_association_uuid": "incident_type_uuid"},
    ignore=("created_by_uuid", "deleted", "modified_by_uuid"),
    url="/incidents/settings",
)
