"""Team sync: which teams of GitHub are made teams here. The destination needs that integration."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_team_sync",
    path="/api/v2/team/sync",
    update="POST /api/v2/team/sync",
    # The API requires a source and knows no other.
    query={"filter_source": "github"},
    id="source",
    title="source",
    url="/organization-settings/teams",
)
