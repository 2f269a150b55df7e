"""Team notification rules: where a team hears of what concerns it."""

from exporter.model.declaration import Kind, Object
from exporter.schema.schema_fit import LeftAlone

WAYS = ("email", "ms_teams", "pagerduty", "slack")


def prepared(rule: Object) -> Object:
    """The rule with its mail, which the API says nothing of where it is off. Of one that tells
    nobody, the provider reads nothing."""
    made = {"email": {"enabled": False}, **rule}
    tells = any(rule.get(way) for way in WAYS)
    return made if tells else made | {"email": LeftAlone(made["email"])}


KIND = Kind(
    resource_type="datadog_team_notification_rule",
    path="/api/v2/team/{team_id}/notification-rules",
    parents={"teams": "{id}"},
    title="team_id",
    # An object without attributes is taken as it is.
    ignore=("type",),
    prepare=prepared,
)
