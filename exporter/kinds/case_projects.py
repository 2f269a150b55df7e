"""Case projects: what cases stand in, with their settings."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_case_project",
    path="/api/v2/cases/projects",
    refs={
        "settings.integration_incident.incident_type": Ref("incident_types"),
        "team_uuid": Ref("teams"),
    },
    ignore=("restricted",),  # By its restriction policy.
    url="/cases?project={id}",
)
