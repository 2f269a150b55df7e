"""Team connections: which team of GitHub or the like a team is."""

from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_team_connection",
    path="/api/v2/team/connections",
    delete=TeamsApi.delete_team_connections,
    title=("relationships.team.data.id", "source"),
    skip={"made by team sync": lambda o: str(o.get("managed_by")).endswith("_sync")},
    refs={"relationships.team.data.id": Ref("teams")},
    rename={
        "relationships.connected_team.data": "connected_team",
        "relationships.team.data": "team",
    },
    ignore=("managed_by",),
)
