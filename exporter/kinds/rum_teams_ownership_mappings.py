"""RUM ownership: which team owns the views of an application, by their name or how it begins."""

from datadog_api_client.v2.api.rum_teams_ownership_api import RumTeamsOwnershipApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_rum_teams_ownership_mapping",
    list=RumTeamsOwnershipApi.list_teams_ownership_mappings,
    title=("team_handle", "view_name"),
    refs={"application_id": Ref("rum_applications"), "team_handle": Ref("teams", key="handle")},
)
