"""Case automation rules: what runs by itself when something happens to a case of a project."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_case_automation_rule",
    path="/api/v2/cases/projects/{project_id}/rules",
    parents={"case_projects": "{id}"},
    title=("project_id", "name"),
    # A workflow's handle is its maker's: the same in every org.
)
