"""OCI tenancies: Oracle clouds that Datadog collects metrics, logs, resources and costs from."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_oci_tenancy",
    path="/api/v2/integration/oci/tenancies",
    title="tenancy_name",
    # Oracle's names for it, and what Datadog bills it by.
    ignore=("billing_plan_id", "parent_tenancy_name", "tenancy_name"),
    secrets={"auth_credentials": always},
    url="/integrations/oracle-cloud-infrastructure",
)
