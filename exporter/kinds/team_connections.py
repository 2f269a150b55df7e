"""Team connections: which team of GitHub or the like a team is."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_team_connection",
    path="/api/v2/team/connections",
    title=("relationships.team.data.id", "source"),
    skip={"made by team sync": lambda o: str(o.get("managed_by")).endswith("_sync")},
    refs={"relationships.team.data.id": Ref("teams")},
    rename={
        "relationships.connected_team.data": "connected_team",
        "relationships.team.data": "team",
    },
    ignore=("managed_by",),
)
