"""Azure app registrations through which Datadog collects what a tenant's subscriptions have."""

from exporter.kinds._shared.empty_members import off_where_absent
from exporter.model.declaration import Kind, lacks

KIND = Kind(
    resource_type="datadog_integration_azure",
    path="/api/v1/integration/azure",
    id="client_id",
    title="client_id",
    import_id="{tenant_name}:{client_id}",
    url="/integrations/azure",
    # The last two are what a request calls an account anew by.
    ignore=("errors", "warnings", "new_client_id", "new_tenant_name"),
    secrets={"client_secret": lacks("secretless_auth_enabled")},
    prepare=off_where_absent(
        "automute",
        "cspm_enabled",
        "custom_metrics_enabled",
        "metrics_enabled",
        "metrics_enabled_default",
        "secretless_auth_enabled",
        "usage_metrics_enabled",
    ),
)
