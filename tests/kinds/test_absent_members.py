"""Members that the API leaves out where they are off or empty, and that the provider wants."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.model.ir import Resource
from exporter.model.record import KindRead, Record
from exporter.translate.pipeline import translate
from tests.support.exports import WITH_COMPANION


def made(kind: str, path: str, body: Any) -> Resource:
    """The resource of one object."""
    record = Record(kind, "1", path, body)
    (one,) = translate(WITH_COMPANION, {kind: KindRead(kind, [record])}).resources
    return one.resource


RULE = "/api/v2/team/2/notification-rules/1"


def test_mail_that_is_off_is_said() -> None:
    slack = {"slack": {"channel": "#a", "workspace": "b"}}
    data = {"id": "1", "type": "team_notification_rules", "attributes": slack}
    rule = made("team_notification_rules", RULE, {"data": data})
    (email, _) = rule.body.blocks
    assert (email.type, email.body.attributes) == ("email", {"enabled": False})
    assert tuple(rule.ignore_changes) == ()


def test_a_rule_that_tells_nobody_keeps_its_mail_off() -> None:
    data = {"id": "1", "type": "team_notification_rules", "attributes": {}}
    rule = made("team_notification_rules", RULE, {"data": data})
    assert [b.type for b in rule.body.blocks] == ["email"]
    assert tuple(rule.ignore_changes) == ("email",), "of such a rule the provider reads nothing"


@pytest.mark.parametrize(
    ("cloud", "name", "id"),
    [
        ("aws", "aws_account_id", "123456789012"),
        ("azure", "azure_subscription_id", "8d2a0f5e-61c7-5b0e-9d43-5a7b1c2d3e4f"),
        ("gcp", "gcp_project_id", "kestrel-shop"),
    ],
)
def test_a_scan_that_the_api_does_not_name_is_off(cloud: str, name: str, id: str) -> None:
    kind = f"agentless_scanning_{cloud}_scan_options"
    type = f"{cloud}_scan_options"
    data = {"id": id, "type": type, "attributes": {"vuln_host_os": True}}
    options = made(kind, f"/api/v2/agentless_scanning/accounts/{cloud}/{id}", {"data": data})
    said = {k for k, v in options.body.attributes.items() if v is True}
    assert said == {"vuln_host_os"}
    assert set(options.body.attributes) > {name, "vuln_containers_os"}
