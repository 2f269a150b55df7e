"""Case views: queries that a project's page offers by name."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_case_view",
    path="/api/v2/cases/views",
    parents={"case_projects": "{id}"},
    title=("relationships.project.data.id", "name"),
    refs={
        "np_rule_id": Ref("case_project_notification_rules"),
        "relationships.project.data.id": Ref("case_projects"),
    },
)
