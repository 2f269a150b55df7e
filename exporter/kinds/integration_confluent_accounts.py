"""Confluent Cloud accounts. What Datadog collects in one are integration_confluent_resources."""

from datadog_api_client.v2.api.confluent_cloud_api import ConfluentCloudApi

from exporter.kinds._shared.tags import with_tags_checked
from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_confluent_account",
    list=ConfluentCloudApi.list_confluent_account,
    title="api_key",
    url="/integrations/confluent-cloud",
    ignore=("resources",),
    secrets={"api_secret": always},
    prepare=with_tags_checked,
)
