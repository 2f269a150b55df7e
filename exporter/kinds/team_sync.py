"""Team sync: which teams of GitHub are made teams here. The destination needs that integration."""

from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_team_sync",
    path="/api/v2/team/sync",
    update=TeamsApi.sync_teams,
    # The API requires a source and knows no other.
    query={"filter_source": "github"},
    id="source",
    title="source",
    url="/organization-settings/teams",
)
