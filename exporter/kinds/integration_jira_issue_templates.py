"""Jira issue templates: what an issue that Datadog makes is filled in with."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_jira_issue_template",
    path="/api/v2/integration/jira/issue-templates",
    refs={"relationships.jira-account.data.id": Ref("integration_jira_accounts")},
    ignore=("relationships.jira-account.data.type",),
    rename={"relationships.jira-account.data": "jira_account"},
    url="/integrations/jira",
)
