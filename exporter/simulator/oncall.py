"""On-Call: what is sent as one document is answered in pieces that name each other."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import get
from exporter.simulator.answers import Answer, Call, answer, missing
from exporter.simulator.identity import uuid

if TYPE_CHECKING:
    from exporter.simulator.org import Org

SCHEDULES = "/api/v2/on-call/schedules"
POLICIES = "/api/v2/on-call/escalation-policies"
_ROUTING = "/api/v2/on-call/teams/{id}/routing-rules"


def schedule(random: Random, data: Any) -> Any:
    """A schedule with its layers beside it, and the layers' members, who are users."""
    layers, members = [], []
    for sent in get(data, "attributes.layers") or ():
        id = sent.get("id") or uuid(random, {})
        given = {k: v for k, v in sent.items() if k not in ("id", "members")}
        given.setdefault("restrictions", [])
        # A recorded interval of whole days has no seconds, though the provider sends none of them.
        given["interval"] = {k: v for k, v in (given.get("interval") or {}).items() if v}
        named = []
        for n, member in enumerate(sent.get("members") or (), 1):
            named.append({"id": f"{id}-member-{n}", "type": "members"})
            if user := get(member, "user.id"):
                who = {"user": {"data": {"id": user, "type": "users"}}}
                members.append({**named[-1], "relationships": who})
        attributes = {**given, "applied_rotation_start": given.get("rotation_start")}
        within = {"members": {"data": named}}
        layer = {"id": id, "type": "layers", "attributes": attributes, "relationships": within}
        layers.append(layer)
    return _composed(data, "layers", layers, members)


def policy(random: Random, data: Any) -> Any:
    """An escalation policy with its steps beside it; a turn of a schedule is an object too."""
    steps, turns = [], {}
    for sent in get(data, "attributes.steps") or ():
        given = {"assignment": "default", **{k: v for k, v in sent.items() if k != "targets"}}
        targets = []
        for target in sent.get("targets") or ():
            named = {k: target.get(k) for k in ("id", "type")}
            if position := get(target, "config.schedule.position"):
                turn = {"id": f"{target['id']}_{position}", "type": "schedule_target"}
                of = {"schedule": {"data": named}}
                turns[turn["id"]] = {
                    **turn,
                    "attributes": {"position": position},
                    "relationships": of,
                }
                named = turn
            targets.append(named)
        id = given.pop("id", None) or uuid(random, {})
        within = {"targets": {"data": targets}}
        steps.append({"id": id, "type": "steps", "attributes": given, "relationships": within})
    return _composed(data, "steps", steps, turns.values())


def _composed(data: Any, name: str, parts: list[Any], more: Iterable[Any]) -> Any:
    """The document of an object whose attribute `name` became objects of their own."""
    attributes = {k: v for k, v in data["attributes"].items() if k != name}
    relationships = {
        "teams": {"data": []},
        **(data.get("relationships") or {}),
        name: {"data": [{"id": p["id"], "type": p["type"]} for p in parts]},
    }
    made = {**data, "attributes": attributes, "relationships": relationships}
    return {"data": made, "included": [*parts, *more]}


def _route(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A team's routing rules, written whole: every team has its rules, if none."""
    teams = org.routes.collections["/api/v2/team"]
    if org.store.find(teams, (), values[0]) is None:
        return missing(teams.quirk, values[0])
    rules = []
    for sent in get(call.body, "data.attributes.rules") or ():
        moved = {"time_restriction", "policy_id"}
        attributes = {k: v for k, v in sent.items() if k not in moved}
        if sent.get("time_restriction"):
            attributes["time_restriction"] = sent["time_restriction"]
        rule = {"id": uuid(org.store.random, {}), "type": "team_routing_rules"}
        within = {}
        if sent.get("policy_id"):
            within["policy"] = {"data": {"id": sent["policy_id"], "type": "policies"}}
        rules.append({**rule, "attributes": attributes, "relationships": within})
    named = [{"id": r["id"], "type": r["type"]} for r in rules]
    data = {"id": values[0], "type": "team_routing_rules"}
    body = {"data": {**data, "relationships": {"rules": {"data": named}}}, "included": rules}
    collection = org.routes.collections[_ROUTING.rsplit("/", 1)[0]]
    org.store.put_single(collection, values, values[0], body)
    return answer(body)


EXTRAS = (("PUT", _ROUTING, _route),)
