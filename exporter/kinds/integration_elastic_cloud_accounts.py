"""Elastic Cloud accounts: deployments whose metrics Datadog collects."""

from datadog_api_client.v2.api.elastic_cloud_integration_api import ElasticCloudIntegrationApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_elastic_cloud_account",
    list=ElasticCloudIntegrationApi.list_elastic_cloud_integration_accounts,
    secrets={"authentication.password": always},
    # The one dataflow that is always on, and that no request takes.
    ignore=("dataflows.elastic-cloud-metrics", "dataflows.**.status"),
    url="/integrations/elastic-cloud",
)
