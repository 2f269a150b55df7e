"""Snowflake accounts whose usage, queries, events and costs Datadog collects."""

from datadog_api_client.v2.api.snowflake_integration_api import SnowflakeIntegrationApi

from exporter.model.declaration import Kind, always, never

KIND = Kind(
    resource_type="ddx_integration_snowflake_account",
    list=SnowflakeIntegrationApi.list_snowflake_integration_accounts,
    secrets={
        "authentication.private_key": always,
        # No answer says whether the key has one: where it has, it is to be added by hand.
        "authentication.private_key_passphrase": never,
    },
    ignore=("dataflows.**.status",),
    url="/integrations/snowflake-web",
)
