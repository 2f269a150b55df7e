"""Team permission settings: who may edit a team, and who may change its members."""

from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.model.declaration import Kind, holds, lacks

KIND = Kind(
    resource_type="datadog_team_permission_setting",
    list=TeamsApi.get_team_permission_settings,
    parents={"teams": "{id}"},
    title=("team_id", "action"),
    import_id="{team_id}:{action}",
    skip={
        "not for this org to change": holds("editable", False),
        "not set: the team has the default": lacks("value"),
    },
    # `title` is what the app says for `action`.
    ignore=("editable", "options", "title"),
)
