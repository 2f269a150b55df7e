"""Confluent Cloud accounts. What Datadog collects in one are integration_confluent_resources."""

from exporter.kinds._shared.tags import with_tags_checked
from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_confluent_account",
    path="/api/v2/integrations/confluent-cloud/accounts",
    title="api_key",
    url="/integrations/confluent-cloud",
    ignore=("resources",),
    secrets={"api_secret": always},
    prepare=with_tags_checked,
)
