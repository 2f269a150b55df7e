"""Team links: what a team's page points to."""

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_team_link",
    path="/api/v2/team/{team_id}/links",
    parents={"teams": "{id}"},
    title=("team_id", "label"),
    refs={"url": LINKS},
)
