"""What the software catalog takes from GitHub, Jira and PagerDuty."""

from datadog_api_client.v2.api.entity_integration_configs_api import EntityIntegrationConfigsApi

from exporter.model.declaration import Kind, Mention, hint

KIND = Kind(
    resource_type="ddx_entity_integration_config",
    get=EntityIntegrationConfigsApi.get_entity_integration_config,
    # Nothing lists them: the API's reference knows these.
    mention=(Mention(ids=("github", "jira", "pagerduty")),),
    id="integration_id",
    title="integration_id",
    refs={"config.**.account_id": hint("integration_jira_accounts")},
    url="/software/settings/integrations",
)
