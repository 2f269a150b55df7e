"""Case maintenance windows: when cases that a query finds are left alone."""

from datetime import UTC, datetime

from datadog_api_client.v2.api.case_management_api import CaseManagementApi

from exporter.model.declaration import Kind, Object


def is_over(window: Object) -> bool:
    """Whether it ended: none can be made that has."""
    end = window.get("end_at")
    return end is not None and datetime.fromisoformat(end) < datetime.now(UTC)


KIND = Kind(
    resource_type="ddx_case_maintenance_window",
    list=CaseManagementApi.list_maintenance_windows,
    skip={"over": is_over},
)
