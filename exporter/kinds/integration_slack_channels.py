"""Slack channels that messages go to. Each account lists its own; nothing lists the accounts, which
only a person can connect to an org: they are the beginnings of @slack-account-channel."""

from exporter.model.declaration import Get, Kind, Mention

OLDER = Get("/api/v1/integration/slack")
KIND = Kind(
    resource_type="datadog_integration_slack_channel",
    path="/api/v1/integration/slack/configuration/accounts/{account_name}/channels",
    id="{account_name}:{name}",
    # An account's name may have a hyphen in it.
    mention=(
        Mention(pattern=r"(?:^|@)slack-(?P<id>[\w.]+)-[\w.]"),
        Mention(pattern=r"(?:^|@)slack-(?P<id>[\w.]+-[\w.]+)-[\w.]"),
        Mention("team_notification_rules", path="slack.workspace"),
        Mention(older=OLDER, path="service_hooks[].account"),
        Mention(older=OLDER, path="channels[].account"),
    ),
    by_hand={
        "connect the Slack workspace in the app, at /integrations/slack": (
            Mention("integration_slack_channels", path="account_name"),
            Mention("team_notification_rules", path="slack.workspace"),
            Mention(
                "monitor_notification_rules",
                path="recipients[]",
                pattern=r"^slack-(?P<id>[\w.]+)-[\w.]",
            ),
            Mention(pattern=r"@slack-(?P<id>[\w.]+)-[\w.]"),
            Mention("report_schedules", path="recipients[]", pattern=r"^slack:(?P<id>[^.]+)\."),
        )
    },
    url="/integrations/slack",
    rename={"name": "channel_name"},
)
