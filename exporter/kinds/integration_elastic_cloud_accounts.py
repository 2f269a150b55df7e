"""Elastic Cloud accounts: deployments whose metrics Datadog collects."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_elastic_cloud_account",
    path="/api/v2/integration-interfaces/elastic-cloud/accounts",
    secrets={"authentication.password": always},
    # The one dataflow that is always on, and that no request takes.
    ignore=("dataflows.elastic-cloud-metrics", "dataflows.**.status"),
    url="/integrations/elastic-cloud",
)
