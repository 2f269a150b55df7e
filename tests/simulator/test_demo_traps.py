"""The traps that the demo org says it has are there, where it says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import import_module
from itertools import pairwise
from typing import Any

import pytest

from tests.support.demo import members, org, texts

Object = dict[str, Any]


def traps() -> dict[str, list[tuple[str, str]]]:
    """The list in the docstring: name of the trap -> (kind, id) of each object."""
    text = import_module("exporter.simulator.demo").__doc__
    assert text is not None
    listed = re.findall(r"^\* (.+(?:\n  .+)*)", text, re.MULTILINE)
    found = {}
    for entry in listed:
        name, _, where = " ".join(entry.split()).partition(": ")
        found[name] = [(kind, i) for kind, i in re.findall(r"(\w+)/([\w:.-]+)", where)]
    return found


def objects(name: str) -> list[Object]:
    """The objects that a trap stands in."""
    return [org()[kind][i] for kind, i in traps()[name]]


def says(obj: Object, pattern: str) -> bool:
    """Whether any text of the object matches."""
    return any(re.search(pattern, text) for text in texts(obj))


def same_names(*found: Object) -> bool:
    return len({o["name"] for o in found}) == 1


def links_to(target: str) -> Callable[[Object], bool]:
    return lambda o: says(o, rf"/dashboard/{target}\b")


def each(check: Callable[[Object], bool]) -> Callable[..., bool]:
    return lambda *found: all(check(o) for o in found)


def whole_floats(obj: Object) -> bool:
    values = obj["options"]["thresholds"].values()
    return all(isinstance(v, float) for v in values) and 2.0 in values and 0.0 in values


def nothing_of_itself(obj: Object) -> bool:
    return re.sub(r"[^a-z0-9]", "", obj["name"].lower()) == ""


def prefixed(obj: Object) -> bool:
    short, long = re.findall(r"\d+", obj["query"])
    return bool(
        long.startswith(short) and long != short and {short, long} <= set(org()["monitors"])
    )


def ids_in_text(obj: Object) -> bool:
    slos = org()["service_level_objectives"]
    return "214001019" in obj["message"] and any(i in obj["message"] for i in slos)


def interleaved(obj: Object) -> bool:
    flags = [i in org()["logs_pipelines"] for i in obj["pipeline_ids"]]
    return sum(a != b for a, b in pairwise(flags)) > 4


def user_has_role(obj: Object) -> bool:
    return obj["managed"] and any(
        role["id"] == obj["id"]
        for user in org()["users"].values()
        for role in user["relationships"]["roles"]["data"]
    )


def provisioned(obj: Object) -> bool:
    theirs = (o for i, o in org()["team_memberships"].items() if obj["id"] in i)
    return obj["is_managed"] and all(m["provisioned_by"] for m in theirs)


def default_rules(plain: Object, changed: Object) -> bool:
    return (
        plain["isDefault"]
        and changed["isDefault"]
        and plain["tags"] == plain["defaultTags"]
        and not any(plain.get(k) for k in ("filters", "customMessage", "customName"))
        and all(changed[k] for k in ("filters", "customMessage", "customName"))
    )


def deleted(obj: Object) -> bool:
    gone = {"21400999", "21400998"} - set(org()["monitors"])
    named = {str(i) for i in (*obj.get("monitor_ids", ()), *members(obj, "alert_id"))}
    return bool(gone & named)


def own_monitor(obj: Object) -> bool:
    types = {str(i): org()["monitors"][str(i)]["type"] for i in obj["monitor_ids"]}
    return "synthetics alert" in types.values()


def limits(limited: Object, free: Object) -> bool:
    return isinstance(limited["daily_limit"], int) and free["daily_limit"] is None


CHECKS: dict[str, Callable[..., bool]] = {
    "two monitors of one name": same_names,
    "two SLOs of one name": same_names,
    "titles that differ in case and emoji only": lambda a, b: (
        a["title"] != b["title"] and _letters(a["title"]) == _letters(b["title"])
    ),
    "unicode, emoji, right-to-left": each(lambda o: says(o, "[\u0590-\u06ff]") and says(o, "焙煎")),
    "${var} and %{if} as text": each(lambda o: says(o, r"\$\{\w") and says(o, r"%\{\w")),
    "CRLF": each(lambda o: says(o, "\r\n")),
    "trailing spaces and tabs": each(lambda o: says(o, r"(?m) {2,}$") and says(o, "\t")),
    "more than 300 kB": each(lambda o: len(json.dumps(o, separators=(",", ":"))) > 300_000),
    "unknown widget type": each(lambda o: says(o, "^flavor_wheel$")),
    "composite of an id and a longer one that begins with it": prefixed,
    "type of monitor that no typed resource knows": lambda o: o["type"].startswith("watchdog-"),
    "ids inside text": ids_in_text,
    "deprecated new_host_delay of 600": lambda o: o["options"]["new_host_delay"] == 600,
    "locked and silenced": lambda o: o["options"]["locked"] and len(o["options"]["silenced"]) == 2,
    "restricted roles": each(lambda o: len(o["restricted_roles"]) == 2),
    "built-in role of a user": user_has_role,
    "managed team with members that a directory provisions": provisioned,
    "dashboard that links to itself": lambda o: links_to(o["id"])(o),
    "dashboards that link to each other": lambda a, b: (
        links_to(a["id"])(b) and links_to(b["id"])(a)
    ),
    "webhook that doesn't exist": lambda o: says(o, "@webhook-old-pager"),
    "deleted monitor": each(deleted),
    "SLO on a test's own monitor": own_monitor,
    "disabled user": lambda o: o["disabled"],
    "service account": lambda o: o["service_account"],
    "user who hasn't answered the invitation and has no name": lambda o: (
        o["name"] is None and o["status"] == "Pending"
    ),
    "cancelled downtime": lambda o: o["canceled"] and o["status"] == "canceled",
    "downtime in the past": lambda o: o["schedule"]["end"] < "2026" and o["status"] == "ended",
    "recurring downtime with a current occurrence": lambda o: "current_downtime" in o["schedule"],
    "empty strings": each(lambda o: "" in texts({k: o[k] for k in o if k != "query"})),
    "null members": each(lambda o: o["description"] is None),
    "floats that are whole numbers": whole_floats,
    "zero and false": lambda monitor, index: (
        monitor["options"]["renotify_interval"] == 0
        and monitor["options"]["groupby_simple_monitor"] is False
        and index["exclusion_filters"][1]["filter"]["sample_rate"] == 0
    ),
    "page boundary of 100": lambda o: list(org()["users"]).index(o["id"]) >= 100,
    "very long name": lambda o: len(o["name"]) > 300,
    "names that begin with a digit": each(
        lambda o: str(o.get("name") or o["title"])[0].isdigit(),
    ),
    "names without a letter for an identifier": each(nothing_of_itself),
    "index with and without a daily limit": limits,
    "order of exclusion filters": lambda o: len(o["exclusion_filters"]) == 3,
    "secure value absent or null": lambda absent, null: (
        "value" not in absent["value"] and null["value"] == {"secure": True, "value": None}
    ),
    "secrets in clear": each(lambda o: says(o, r"not-a-real-(token|password)")),
    "custom and integration pipelines interleaved": interleaved,
    "default rule as shipped and changed by the org": default_rules,
    "rule that refers to rules": lambda o: len(list(members(o, "ruleId"))) == 2,
    "default retention filter": lambda o: not o["editable"],
    "preset dashboard in a list": each(lambda o: "30338" in list(members(o, "id"))),
}


def _letters(title: str) -> str:
    return re.sub(r"[^a-z]", "", title.lower())


def test_the_list_and_the_checks_name_the_same_traps() -> None:
    assert set(traps()) == set(CHECKS)


@pytest.mark.parametrize("name", CHECKS)
def test_the_trap_is_there(name: str) -> None:
    found = objects(name)
    assert found
    assert CHECKS[name](*found)
