"""Case views: queries that a project's page offers by name."""

from datadog_api_client.v2.api.case_management_api import CaseManagementApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    name="case_views",
    resource_type="ddx_case_view",
    list=CaseManagementApi.list_case_views,
    get=CaseManagementApi.get_case_view,
    create=CaseManagementApi.create_case_view,
    update=CaseManagementApi.update_case_view,
    delete=CaseManagementApi.delete_case_view,
    parents={"case_projects": "{id}"},
    title=("relationships.project.data.id", "name"),
    refs={
        "np_rule_id": Ref("case_project_notification_rules"),
        "relationships.project.data.id": Ref("case_projects"),
    },
)
