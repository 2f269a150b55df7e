"""Case maintenance windows: when cases that a query finds are left alone."""

from datadog_api_client.v2.api.case_management_api import CaseManagementApi

from exporter.model.declaration import Kind, is_past

KIND = Kind(
    resource_type="ddx_case_maintenance_window",
    list=CaseManagementApi.list_maintenance_windows,
    skip={"over": is_past("end_at")},
)
