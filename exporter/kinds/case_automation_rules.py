"""Case automation rules: what runs by itself when something happens to a case of a project."""

from datadog_api_client.v2.api.case_management_api import CaseManagementApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_case_automation_rule",
    list=CaseManagementApi.list_case_automation_rules,
    parents={"case_projects": "{id}"},
    title=("project_id", "name"),
    # A workflow's handle is its maker's: the same in every org.
)
