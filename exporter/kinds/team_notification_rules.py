"""Team notification rules: where a team hears of what concerns it."""

from exporter.model.declaration import Kind, Object

WAYS = ("email", "ms_teams", "pagerduty", "slack")


def prepared(rule: Object) -> Object:
    """The rule with its mail, which the API says nothing of where it is off."""
    return {"email": {"enabled": False}, **rule}


def unread(rule: Object) -> tuple[str, ...]:
    """Of a rule that tells nobody, the provider reads nothing."""
    return () if any(rule.get(way) for way in WAYS) else ("email",)


KIND = Kind(
    resource_type="datadog_team_notification_rule",
    path="/api/v2/team/{team_id}/notification-rules",
    parents={"teams": "{id}"},
    title="team_id",
    # An object without attributes is taken as it is.
    ignore=("type",),
    prepare=prepared,
    ignore_changes=unread,
)
