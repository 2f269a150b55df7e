"""Teams: groups of users that own services, dashboards and monitors."""

from exporter.model.declaration import Kind, Lookup, Mention, holds

KIND = Kind(
    resource_type="datadog_team",
    path="/api/v2/team",
    title="handle",
    skip={"managed by an identity provider or another source": holds("is_managed")},
    lookup=Lookup("datadog_teams", by=("handle",), arguments={"filter_keyword": "{handle}"}),
    default={"description": ""},
    url="/teams/{handle}",
    by_hand={
        "choose the avatar of the team in the app": Mention("teams", path="avatar"),
        "choose the banner of the team in the app": Mention("teams", path="banner"),
        "hide the module of the team's page in the app": Mention("teams", path="hidden_modules[]"),
        "show the module of the team's page in the app": Mention("teams", path="visible_modules[]"),
    },
    ignore=(
        "avatar",
        "banner",
        "color",
        "hidden_modules",
        "is_managed",
        "provisioned_by",
        "visible_modules",
    ),
)
