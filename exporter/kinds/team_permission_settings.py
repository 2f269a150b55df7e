"""Team permission settings: who may edit a team, and who may change its members."""

from exporter.model.declaration import Kind, holds, lacks

KIND = Kind(
    resource_type="datadog_team_permission_setting",
    path="/api/v2/team/{team_id}/permission-settings",
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
