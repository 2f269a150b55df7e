"""Kafka clusters, connectors and the like of a Confluent Cloud account. Confluent gives their ids,
so they are the same in every org."""

from exporter.kinds._shared.tags import with_tags_checked
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_integration_confluent_resource",
    path="/api/v2/integrations/confluent-cloud/accounts/{account_id}/resources",
    id="{account_id}:{id}",
    parents={"integration_confluent_accounts": "{id}"},
    title=("resource_type", "id"),
    url="/integrations/confluent-cloud",
    prepare=with_tags_checked,
    rename={"id": "resource_id"},
)
