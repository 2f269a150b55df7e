"""Entity sources of Cloud SIEM: other services whose users and devices it reads."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind, lacks

KIND = Kind(
    resource_type="ddx_security_monitoring_integration_config",
    list=SecurityMonitoringApi.list_security_monitoring_integration_configs,
    # Of Entra ID's, the app registration that Datadog has already is the secret.
    secrets={"secrets": lacks("integration_type", "ENTRA_ID")},
    ignore=("state",),
)
