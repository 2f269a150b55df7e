"""On-Call routing rules: which policy takes a page to a team, and what else it starts."""

from exporter.model.declaration import Kind, Object, Ref, holds
from exporter.model.json_path import get

ACTIONS = {"workflow": "trigger_workflow_automation"}
"""Type of an action -> its block, if that isn't called by the type."""


def prepare(routing: Object) -> Object:
    """The team's rules, in their order. A policy stands at its rule, where an import reads it; the
    API returns it among the rule's actions too, with what only that form can say."""
    beside = {o["id"]: o for o in routing["included"]}
    rules = [_rule(beside[r["id"]]) for r in routing["relationships"]["rules"]["data"]]
    if rules and not rules[-1]["escalation_policy"]:
        raise ValueError("its last rule has no escalation policy, which the provider demands")
    return {"id": routing["id"], "rules": rules}


def _rule(rule: Object) -> Object:
    given = {
        k: v for k, v in rule["attributes"].items() if k not in ("actions", "time_restriction")
    }
    actions = [dict(a) for a in rule["attributes"].get("actions") or []]
    policies = [a for a in actions if a["type"] == "escalation_policy"]
    lost = {
        f"actions.{k}": v
        for a in policies
        for k, v in a.items()
        if k in ("ack_timeout_minutes", "support_hours") and v
    }
    return {
        **given,
        **lost,
        "actions": [_action(a) for a in actions if a not in policies],
        "escalation_policy": get(rule, "relationships.policy.data.id"),
        "time_restrictions": rule["attributes"].get("time_restriction"),
    }


def _action(action: Object) -> Object:
    type = str(action.pop("type"))
    return {ACTIONS.get(type, type): action}


KIND = Kind(
    resource_type="datadog_on_call_team_routing_rules",
    get="GET /api/v2/on-call/teams/{team_id}/routing-rules",
    parents={"teams": "{id}"},
    query={"include": "rules,rules.policy"},
    included=True,
    where=holds("relationships.rules.data"),
    url="/on-call/teams/{id}",
    refs={"included[].relationships.policy.data.id": Ref("on_call_escalation_policies")},
    prepare=prepare,
)
