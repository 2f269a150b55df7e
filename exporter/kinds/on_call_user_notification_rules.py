"""On-Call notification rules: by which channel a user is paged, and after how long."""

from exporter.model.declaration import Kind, Object, Others, Ref, holds
from exporter.model.json_path import get


def join(rule: Object, objects: Others) -> Object:
    """The rule, and the type of its channel."""
    channel = get(rule, "relationships.channel.data.id")
    types = (
        get(c, "config.type")
        for c in objects("on_call_user_notification_channels")
        if c["id"] == channel
    )
    return rule | {"channel_type": next(types, None)}


KIND = Kind(
    resource_type="datadog_on_call_user_notification_rule",
    path="/api/v2/on-call/users/{user_id}/notification-rules",
    parents={"users": "{id}"},
    title=("user_id", "category", "delay_minutes"),
    import_id="{user_id},{id}",
    join=join,
    skip={"by a phone's app, which registers itself": holds("channel_type", "push")},
    refs={"relationships.channel.data.id": Ref("on_call_user_notification_channels")},
    rename={"channel_settings": "phone"},
    ignore=("channel_settings.type", "channel_type"),
)
