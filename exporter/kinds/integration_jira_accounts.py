"""Jira accounts that someone connected in the app, which templates and rules name."""

from exporter.model.declaration import Kind, Mention, always

KIND = Kind(
    path="/api/v2/integration/jira/accounts",
    delete=None,
    title="instance_url",
    skip={"connected by OAuth, which no API does: connect it in the app": always},
    by_hand={
        "connect the Jira account in the app, at /integrations/jira": Mention(
            "integration_jira_issue_templates", path="relationships.jira-account.data.id"
        )
    },
    url="/integrations/jira",
)
