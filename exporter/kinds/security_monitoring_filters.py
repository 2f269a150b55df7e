"""Security filters: which logs detection rules analyze."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_security_monitoring_filter",
    list=SecurityMonitoringApi.list_security_filters,
    skip={"built-in: every org has it": holds("is_builtin")},
    ignore=("is_builtin",),
    url="/security/configuration/security-filters",
)
