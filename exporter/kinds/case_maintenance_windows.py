"""Case maintenance windows: when cases that a query finds are left alone."""

from exporter.model.declaration import Kind, is_past

KIND = Kind(
    resource_type="ddx_case_maintenance_window",
    path="/api/v2/maintenance_windows",
    skip={"over": is_past("end_at")},
)
