"""Texts that differ between orgs become map variables; what isn't asked for stays a literal."""

from __future__ import annotations

import re
from typing import Any

import pytest

from exporter.layout import parametrize
from exporter.model.errors import UsageError
from exporter.model.ir import Template
from exporter.model.record import KindRead, Record
from exporter.translate.pipeline import Export, translate
from exporter.write import hcl
from tests.support.exports import WITH_COMPANION, demo_read, whole
from tests.support.output import texts


def export(message: str, tags: list[str]) -> Export:
    options = {"thresholds": {"critical": 1}, "notify_no_data": False, "new_host_delay": 300}
    body: dict[str, Any] = {"id": 1, "name": "CPU", "type": "query alert", "query": "avg{env:prod}"}
    body["restricted_roles"] = None
    body |= {"message": message, "tags": tags, "options": options}
    record = Record("monitors", "1", "/api/v1/monitor/1", body, "")
    return translate(WITH_COMPANION, {"monitors": KindRead("monitors", [record])})


def written(of: Export) -> dict[str, str]:
    modules, roots = whole(of)
    files = hcl.files(modules, roots, provider_version="> 4", site_api_url="https://example.com/")
    return texts(files)


def test_handles_are_looked_up() -> None:
    of = export("Help @slack-ops, @pagerduty-shop! mail me@example.com @jo@example.com", [])
    parametrize.apply(of, ["handles"])
    files = written(of)
    text = files["org/monitors.tf"]
    assert '${lookup(var.handles, "@slack-ops", "@slack-ops")}, ' in text
    assert '${lookup(var.handles, "@pagerduty-shop", "@pagerduty-shop")}!' in text
    assert '${lookup(var.handles, "@jo@example.com", "@jo@example.com")}' in text
    assert "mail me@example.com" in text
    example = files["destination/terraform.tfvars.example"]
    assert '  "@slack-ops"      = "@slack-ops"\n' in example
    assert "handles = var.handles" in files["destination/main.tf"]
    assert "handles" not in files["source/main.tf"], "the source org is what the default says"
    assert "default     = {}" in files["org/variables.tf"]


def test_a_tag_is_looked_up_by_its_key_and_value() -> None:
    of = export("", ["env:prod", "environment:prod", "team:shop"])
    parametrize.apply(of, ["tag:env"])
    body = of.resources[0].resource.body
    assert isinstance(body.attributes["query"], Template)
    text = written(of)["org/monitors.tf"]
    assert '"env:${lookup(var.tags, "env:prod", "prod")}"' in text
    assert '= "avg{env:${lookup(var.tags, "env:prod", "prod")}}"' in text
    assert '"environment:prod"' in text
    assert '"team:shop"' in text


def test_the_starts_of_recurring_downtimes_are_looked_up() -> None:
    of = translate(WITH_COMPANION, demo_read("downtime_schedules"))
    plain = written(of)
    parametrize.apply(of, ["starts"])
    files = written(of)
    found = set(re.findall(r'^      start    = "(.*)"$', plain["org/downtime_schedules.tf"], re.M))
    assert found
    for start in found:
        made = f'= lookup(var.starts, "{start}", "{start}")\n'
        assert made in files["org/downtime_schedules.tf"]
        assert f'"{start}" = "{start}"\n' in files["destination/terraform.tfvars.example"]
    once = [
        re.search(r"one_time_schedule(.|\n)*?\n  }", files[f"{m}/downtime_schedules.tf"])
        for m in ("org", "guarded")
    ]
    assert any(once) and not any(o and "var.starts" in o[0] for o in once)


def test_nothing_asked_nothing_changed() -> None:
    of = export("@slack-ops", ["env:prod"])
    before = of.resources[0]
    parametrize.apply(of, [])
    assert of.resources[0] is before


@pytest.mark.parametrize("wrong", ["handle", "tag:", "tag:a b", "tags"])
def test_what_can_not_be_parametrized_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError, match="give handles, accounts, starts or tag:KEY"):
        parametrize.check([wrong])
