"""RUM ownership: which team owns the views of an application, by their name or how it begins."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_rum_teams_ownership_mapping",
    path="/api/v2/rum/config/teams-ownership/mappings",
    title=("team_handle", "view_name"),
    refs={"application_id": Ref("rum_applications"), "team_handle": Ref("teams", key="handle")},
)
