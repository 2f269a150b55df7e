"""Jira issue templates: what an issue that Datadog makes is filled in with."""

from datadog_api_client.v2.api.jira_integration_api import JiraIntegrationApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_jira_issue_template",
    list=JiraIntegrationApi.list_jira_issue_templates,
    refs={"relationships.jira-account.data.id": Ref("integration_jira_accounts")},
    ignore=("relationships.jira-account.data.type",),
    rename={"relationships.jira-account.data": "jira_account"},
    url="/integrations/jira",
)
