"""What is left to a person in another org: by what the exported objects name."""

from __future__ import annotations

import json
from pathlib import Path

from exporter.api.catalogue import kinds
from exporter.model.ledger import Step
from exporter.model.record import Record
from exporter.read.selection import Selection, select
from exporter.translate.pipeline import translate
from tests.support.exports import WITH_COMPANION, by_kind, demo_reads, files, write

SLACK = "connect the Slack workspace in the app, at /integrations/slack"
CHANNELS = "/api/v1/integration/slack/configuration/accounts/{}/channels"


def monitor(id: str, message: str) -> Record:
    body = {"id": int(id), "name": f"m{id}", "type": "metric alert", "query": "q", "options": {}}
    return Record("monitors", id, f"/api/v1/monitor/{id}", body | {"message": message})


def needed(*records: Record) -> dict[str, list[str]]:
    """What Slack workspaces the objects need, and the names of those that do."""
    reads = by_kind(records)
    steps = translate(
        Selection({k: kinds()[k] for k in reads}, companion=True), reads
    ).ledger.by_hand
    assert {s.step for s in steps} <= {SLACK}
    return {s.what: [a.partition(".")[2] for a in s.needed_by] for s in steps}


def test_the_demo_org_needs_what_its_objects_name(tmp_path: Path) -> None:
    steps = write(tmp_path, demo_reads(), select(kinds(), companion=True)).ledger.by_hand
    domain = next(s for s in steps if s.step.startswith("set custom_domain of"))
    assert domain.what == "Kestrel Coffee"
    assert domain.needed_by == ["ddx_status_page.kestrel_coffee"]
    named = {(s.step.split(" in the app")[0], s.what) for s in steps if "connect" in s.step}
    assert named == {
        ("connect the Google Workspace", "kestrel-shops.example.com"),
        ("connect the Google Workspace", "kestrel.example.com"),
        ("connect the Jira account", "https://kestrel-jira.example.com"),
        ("connect the Jira account", "https://kestrel-partners-jira.example.com"),
        ("connect the Microsoft Teams tenant", "4dc304eb-b962-54e2-bcc7-9d78e64d0635"),
        ("connect the Salesforce organization", "Kestrel Coffee"),
        ("connect the Salesforce organization", "Kestrel Coffee (try)"),
        ("connect the ServiceNow instance", "kestrelcoffee"),
        ("connect the ServiceNow instance", "kestrelcoffeedev"),
        ("connect the Slack workspace", "Kestrel"),
        ("connect the Slack workspace", "kestrel"),
    }
    tree = files(tmp_path)
    assert [Step(**s) for s in json.loads(tree["ledger.json"])["by_hand"]] == steps
    lines = tree["README.md"].splitlines()
    assert lines.count(f"- {domain.step}: `{domain.what}`, for `{domain.needed_by[0]}`") == 1
    assert all(any(f"- {s.step}: `{s.what}`" in line for line in lines) for s in steps)


def test_only_what_is_exported_needs_something() -> None:
    assert needed(monitor("1", "all is well")) == {}
    alert = {"type": "synthetics alert", "message": "@slack-kestrel-alerts"}
    own = monitor("2", "")
    made_by_a_test = Record("monitors", "2", own.path, own.body | alert)
    assert needed(made_by_a_test) == {}


def test_a_handle_names_a_workspace_that_is_known_whole() -> None:
    """An account's name may have a hyphen in it, as may a channel's."""
    channel = Record(
        "integration_slack_channels",
        "kestrel-shop:#alerts",
        CHANNELS.format("kestrel-shop"),
        {"name": "#alerts", "display": {}},
    )
    messages = monitor("1", "@slack-kestrel-shop-alerts"), monitor("2", "Look! @slack-other-shop-x")
    assert needed(*messages, channel) == {
        "kestrel-shop": ["kestrel_shop_alerts", "m1"],
        "other": ["m2"],
    }


def test_what_a_person_set_and_no_resource_holds_is_said_of_each_object() -> None:
    """A user's title, a team's avatar and banner: by what was chosen, for which objects."""
    made = translate(WITH_COMPANION, demo_reads())
    steps = {(s.step, s.what): s.needed_by for s in made.ledger.by_hand}
    assert steps["set the title of the user in the app", "SRE lead"]
    assert steps["choose the avatar of the team in the app", "💳"] == ["datadog_team.payments"]
    assert len(steps["choose the banner of the team in the app", "7"]) == 7
    titled = [
        r
        for r in demo_reads()["users"].records
        if (of := r.body["attributes"]).get("title")
        and not (of.get("service_account") or of.get("disabled"))
    ]
    said = [a for (step, _), by in steps.items() if "title of the user" in step for a in by]
    assert len(said) == len(set(said)) == len(titled) > 100
    assert not any("incident type" in step for step, _ in steps), (
        "IR is what all of them begin with"
    )
