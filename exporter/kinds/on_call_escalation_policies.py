"""On-Call escalation policies: whom to page, and then whom. No API lists them."""

from exporter.model.declaration import Kind, Mention, Object, Ref, TextRef
from exporter.model.json_path import get

TARGETS = {"schedules": "schedule", "teams": "team", "users": "user"}


def prepare(policy: Object) -> Object:
    """The policy with its steps, and in them whom each pages."""
    beside = {o["id"]: o for o in policy["included"]}
    relationships = policy["relationships"]
    named = relationships["steps"]["data"]
    if any(step["id"] not in beside for step in named):
        raise ValueError("its steps are missing from the answer")
    return {
        **{k: v for k, v in policy.items() if k != "included" and (v or k != "tags")},
        "relationships": {"teams": relationships.get("teams") or {"data": []}},
        "steps": [_step(beside[step["id"]], beside) for step in named],
    }


def _step(step: Object, beside: dict[str, Object]) -> Object:
    targets = step["relationships"]["targets"]["data"]
    return {**step["attributes"], "targets": [_target(t, beside) for t in targets]}


def _target(target: Object, beside: dict[str, Object]) -> Object:
    """One of whom a step pages; of a schedule, it may be who is on call before or after."""
    if target["type"] == "schedule_target":
        turn = beside[target["id"]]
        return {**turn["attributes"], "schedule": get(turn, "relationships.schedule.data.id")}
    type = str(target["type"])
    return {TARGETS.get(type, type): target["id"]}


KIND = Kind(
    resource_type="datadog_on_call_escalation_policy",
    path="/api/v2/on-call/escalation-policies/{policy_id}",
    mention=(
        Mention("on_call_team_routing_rules", path="included[].relationships.policy.data.id"),
    ),
    query={"include": "teams,steps,steps.targets"},
    included=True,
    url="/on-call/escalation-policies/{id}",
    refs={
        "relationships.teams.data[].id": Ref("teams"),
        "included[].relationships.schedule.data.id": Ref("on_call_schedules"),
        "included[].relationships.targets.data[].id": TextRef(
            r"^(?P<id>[0-9a-f-]{36})$", Ref("on_call_schedules", "teams", "users")
        ),
    },
    prepare=prepare,
)
