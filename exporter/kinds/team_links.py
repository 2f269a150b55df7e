"""Team links: what a team's page points to."""

from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_team_link",
    list=TeamsApi.get_team_links,
    parents={"teams": "{id}"},
    title=("team_id", "label"),
    refs={"url": LINKS},
)
