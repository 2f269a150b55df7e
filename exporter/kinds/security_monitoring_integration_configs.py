"""Entity sources of Cloud SIEM: other services whose users and devices it reads."""

from exporter.model.declaration import Kind, lacks

KIND = Kind(
    resource_type="ddx_security_monitoring_integration_config",
    path="/api/v2/security_monitoring/configuration/integration_config",
    # Of Entra ID's, the app registration that Datadog has already is the secret.
    secrets={"secrets": lacks("integration_type", "ENTRA_ID")},
    ignore=("state",),
)
