"""On-Call notification channels: the mail addresses and phones that pages of a user go to."""

from exporter.model.declaration import Kind, Object, holds


def prepare(channel: Object) -> Object:
    """The channel as a block of its type."""
    config = dict(channel["config"])
    return channel | {"config": None, config.pop("type"): config}


KIND = Kind(
    resource_type="datadog_on_call_user_notification_channel",
    path="/api/v2/on-call/users/{user_id}/notification-channels",
    parents={"users": "{id}"},
    title=("user_id", "config.type"),
    import_id="{user_id},{id}",
    skip={"a phone's app, which registers itself": holds("config.type", "push")},
    prepare=prepare,
    # A destination asks the owner of a phone to verify it.
    ignore=(
        "active",
        "config.formatted_number",
        "config.region",
        "config.sms_subscribed_at",
        "config.verified",
    ),
)
