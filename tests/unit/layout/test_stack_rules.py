"""Rules of stacks: which stack an object belongs to."""

from __future__ import annotations

import re
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.layout.stack import name_of
from exporter.layout.stack_rules import Facts, areas, parsed, split
from exporter.model.errors import UsageError


def of(*rules: dict[str, Any], **facts: Any) -> str:
    of_object = Facts(**{"kind": "monitors", "title": "CPU", **facts})
    return parsed({"rules": list(rules)}).stack(of_object, is_below=False)


def test_the_first_rule_that_matches_takes_an_object() -> None:
    rules = {"kinds": ["logs_*"], "stack": "logs"}, {"tag": "team"}, {"title": "^C", "stack": "c"}
    assert of(*rules, kind="logs_indexes", tags=("team:shop",)) == "logs"
    assert of(*rules, tags=("team:shop",)) == "shop"
    assert of(*rules) == "c"
    assert of(*rules, title="Disk") == ""


def test_of_a_tag_with_several_values_none_tells_where_an_object_belongs() -> None:
    tags = ("team:shop", "team:payments")
    assert of({"tag": "team"}, tags=tags) == ""
    assert of({"tag": "team:pay*", "stack": "money"}, tags=tags) == "money"
    assert of({"tag": "team"}, tags=("teams:shop", "team:")) == ""


def test_an_object_that_one_team_may_edit() -> None:
    assert of({"team": "*"}, team="shop-eu") == "shop_eu"
    assert of({"team": "shop-*", "stack": "shops"}, team="shop-eu") == "shops"
    assert of({"team": "*"}) == ""


def test_all_that_a_rule_says_must_hold() -> None:
    rule = {"kinds": ["dashboards"], "tag": "team", "title": "shop"}
    tags = ("team:shop",)
    assert of(rule, kind="dashboards", tags=tags, title="the shop") == "shop"
    assert of(rule, tags=tags, title="the shop") == ""
    assert of(rule, kind="dashboards", tags=tags, title="the till") == ""


def test_what_stands_below_another_object_is_taken_by_rules_on_its_kind_alone() -> None:
    rules = parsed({"rules": [{"tag": "team"}, {"kinds": ["team_*"], "stack": "access"}]})
    facts = Facts("team_links", "Runbook", ("team:shop",))
    assert rules.stack(facts, is_below=True) == "access"
    assert rules.stack(facts, is_below=False) == "shop"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Payments", "payments"),
        ("checkout-web", "checkout_web"),
        ("roastery.jp", "roastery_jp"),
        ("7 seas", "stack_7_seas"),
        ("焙煎", "bei_jian"),
        ("source", "source_stack"),
        ("org", "org_stack"),
        ("COM1", "com1_stack"),
        ("..", "stack"),
        ("a/../b", "a_b"),
    ],
)
def test_a_stack_is_called_so_that_every_file_system_has_it(text: str, name: str) -> None:
    assert name_of(text) == name


def test_every_kind_has_an_area_or_follows_what_it_stands_below() -> None:
    without = {n: k for n, k in kinds().items() if k.resource_type and n not in areas()}
    assert "restriction_policies" in without
    assert all(kind.parents for kind in without.values())
    rules = split("area")
    for kind, stack in {
        "roles": "access",
        "logs_indexes": "logs",
        "monitors": "monitoring",
        "service_level_objectives": "monitoring",
        "dashboards": "dashboards",
        "synthetics_tests": "synthetics",
        "security_monitoring_rules": "security",
        "webhooks": "integrations",
        "on_call_schedules": "on_call",
    }.items():
        assert rules.stack(Facts(kind, ""), is_below=False) == stack


@pytest.mark.parametrize("asked", ["area", "tag:team", "tag:cost-center"])
def test_what_is_remembered_of_a_split_makes_it_again(asked: str) -> None:
    assert parsed(split(asked).plain()) == split(asked)


def test_what_is_remembered_of_rules_makes_them_again() -> None:
    rules = parsed(
        {
            "default": "rest",
            "rules": [{"kinds": ["logs_*"], "stack": "logs"}, {"tag": "team"}, {"team": "*"}],
        }
    )
    assert parsed(rules.plain()) == rules
    assert rules.default == "rest"


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ({}, "at least one rule"),
        ({"rules": "team"}, "at least one rule"),
        ({"split": "area", "rules": [{"tag": "team"}]}, "give it alone"),
        ({"split": "team"}, "--split team: give area or tag:KEY"),
        ({"rule": []}, "rule is none of default, rules, split"),
        ({"rules": [{"tag": "team"}, {"stack": "a"}]}, "rule 2: say which objects"),
        ({"rules": [{"kinds": ["logs_*"]}]}, "rule 1: name the stack"),
        ({"rules": [{"kinds": ["log_*"], "stack": "a"}]}, "no kind is called log_*"),
        ({"rules": [{"kinds": "logs_*", "stack": "a"}]}, "kinds is a list of globs"),
        ({"rules": [{"title": "(", "stack": "a"}]}, "no regular expression"),
        ({"rules": [{"tags": "team"}]}, "tags is none of stack, kinds, tag, team, title"),
        ({"rules": [{"tag": 1}]}, "tag is a text"),
        ({"rules": ["team"]}, "give it as members of"),
    ],
)
def test_what_are_no_rules_is_said(plain: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)):
        parsed(plain)
