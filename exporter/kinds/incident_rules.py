"""Incident rules: what happens by itself when an incident is declared or changes."""

from exporter.kinds._shared.reference_patterns import HANDLES
from exporter.model.declaration import Kind, Ref, TextRef, holds

KIND = Kind(
    resource_type="ddx_incident_rule",
    path="/api/v2/incidents/config/rules",
    title=("trigger", "task_id"),
    skip={"deleted": holds("deleted")},
    refs={
        "incident_settings_association_uuid": Ref("incident_types"),
        "task_payload": (
            TextRef(
                r"\b(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b",
                Ref(
                    "incident_global_handles",
                    "integration_jira_issue_templates",
                    "teams",
                    "users",
                    "workflows",
                ),
                hint=True,
            ),
            *HANDLES,
        ),
    },
    rename={"incident_settings_association_uuid": "incident_type_uuid"},
    ignore=("created_by_uuid", "deleted", "modified_by_uuid"),
    url="/incidents/settings",
)
