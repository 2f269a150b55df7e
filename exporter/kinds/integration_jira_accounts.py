"""Jira accounts that someone connected in the app, which templates and rules name."""

from datadog_api_client.v2.api.jira_integration_api import JiraIntegrationApi

from exporter.kind import Kind

KIND = Kind(
    name="integration_jira_accounts",
    resource_type="",
    list=JiraIntegrationApi.list_jira_accounts,
    title="instance_url",
    skip={"connected by OAuth, which no API does: connect it in the app": lambda o: True},
    url="/integrations/jira",
)
