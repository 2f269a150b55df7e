"""Security filters: which logs detection rules analyze."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_security_monitoring_filter",
    path="/api/v2/security_monitoring/configuration/security_filters",
    skip={"built-in: every org has it": holds("is_builtin")},
    ignore=("is_builtin",),
    url="/security/configuration/security-filters",
)
