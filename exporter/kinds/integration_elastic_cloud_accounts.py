"""Elastic Cloud accounts: deployments whose metrics Datadog collects."""

from datadog_api_client.v2.api.elastic_cloud_integration_api import ElasticCloudIntegrationApi

from exporter.model.declaration import Kind

KIND = Kind(
    name="integration_elastic_cloud_accounts",
    resource_type="ddx_integration_elastic_cloud_account",
    list=ElasticCloudIntegrationApi.list_elastic_cloud_integration_accounts,
    get=ElasticCloudIntegrationApi.get_elastic_cloud_integration_account,
    create=ElasticCloudIntegrationApi.create_elastic_cloud_integration_account,
    update=ElasticCloudIntegrationApi.update_elastic_cloud_integration_account,
    delete=ElasticCloudIntegrationApi.delete_elastic_cloud_integration_account,
    secrets={"authentication.password": lambda o: True},
    # The one dataflow that is always on, and that no request takes.
    ignore=("dataflows.elastic-cloud-metrics", "dataflows.**.status"),
    url="/integrations/elastic-cloud",
)
