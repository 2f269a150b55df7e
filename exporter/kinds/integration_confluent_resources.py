"""Kafka clusters, connectors and the like of a Confluent Cloud account. Confluent gives their ids,
so they are the same in every org."""

from datadog_api_client.v2.api.confluent_cloud_api import ConfluentCloudApi

from exporter.kinds._shared.tags import with_tags_checked
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_integration_confluent_resource",
    list=ConfluentCloudApi.list_confluent_resource,
    id="{account_id}:{id}",
    parents={"integration_confluent_accounts": "{id}"},
    title=("resource_type", "id"),
    url="/integrations/confluent-cloud",
    prepare=with_tags_checked,
    rename={"id": "resource_id"},
)
