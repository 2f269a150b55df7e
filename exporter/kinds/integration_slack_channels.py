"""Slack channels that messages may name: @slack-account-channel. The destination's accounts are
connected by hand.

Nothing lists accounts: their names are taken from such handles, as far as a hyphen.
"""

from datadog_api_client.v1.api.slack_integration_api import SlackIntegrationApi

from exporter.kind import Kind

KIND = Kind(
    name="integration_slack_channels",
    resource_type="datadog_integration_slack_channel",
    list=SlackIntegrationApi.get_slack_integration_channels,
    get=SlackIntegrationApi.get_slack_integration_channel,
    create=SlackIntegrationApi.create_slack_integration_channel,
    update=SlackIntegrationApi.update_slack_integration_channel,
    delete=SlackIntegrationApi.remove_slack_integration_channel,
    items="",
    id="name",
    mention=r"@slack-(?P<id>\w+)-",
    title=("account_name", "name"),
    import_id="{account_name}:{name}",
    rename={"name": "channel_name"},
    url="/integrations/slack",
)
