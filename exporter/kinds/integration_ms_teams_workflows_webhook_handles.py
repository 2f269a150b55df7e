"""Microsoft Teams channels, each reached by a workflow's URL, that a message names: @teams-name."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_ms_teams_workflows_webhook_handle",
    path="/api/v2/integration/ms-teams/configuration/workflows-webhook-handles",
    url="/integrations/microsoft-teams",
    # Who knows the URL may write to the channel: no answer of the API holds it.
    secrets={"url": always},
)
