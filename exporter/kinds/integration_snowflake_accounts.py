"""Snowflake accounts whose usage, queries, events and costs Datadog collects."""

from exporter.model.declaration import Kind, always, never

KIND = Kind(
    resource_type="ddx_integration_snowflake_account",
    path="/api/v2/integration-interfaces/snowflake/accounts",
    secrets={
        "authentication.private_key": always,
        # No answer says whether the key has one: where it has, it is to be added by hand.
        "authentication.private_key_passphrase": never,
    },
    ignore=("dataflows.**.status",),
    url="/integrations/snowflake-web",
)
