"""What the software catalog takes from GitHub, Jira and PagerDuty."""

from exporter.model.declaration import Kind, Mention, hint

KIND = Kind(
    resource_type="ddx_entity_integration_config",
    path="/api/v2/idp/entity_integrations/{integration_id}",
    # Nothing lists them: the API's reference knows these.
    mention=(Mention(ids=("github", "jira", "pagerduty")),),
    id="integration_id",
    title="integration_id",
    refs={"config.**.account_id": hint("integration_jira_accounts")},
    url="/software/settings/integrations",
)
