"""On-Call escalation policies: whom to page, and then whom. No API lists them."""

from exporter.kinds._shared.included import with_parts
from exporter.model.declaration import Kind, Mention, Object, Ref, TextRef
from exporter.model.json_path import get


def prepare(policy: Object) -> Object:
    """The policy with its steps, and in them whom each pages."""
    rest, steps, beside = with_parts(policy, "steps")
    return rest | {"steps": [_step(step, beside) for step in steps]}


def _step(step: Object, beside: dict[str, Object]) -> Object:
    targets = step["relationships"]["targets"]["data"]
    return {**step["attributes"], "targets": [_target(t, beside) for t in targets]}


def _target(target: Object, beside: dict[str, Object]) -> Object:
    """One of whom a step pages; of a schedule, it may be who is on call before or after."""
    if target["type"] == "schedule_target":
        turn = beside[target["id"]]
        return {**turn["attributes"], "schedule": get(turn, "relationships.schedule.data.id")}
    return {str(target["type"]).removesuffix("s"): target["id"]}  # `users`.


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
