"""On-Call schedules: who is on call when, in layers."""

from exporter.model.declaration import Kind, Object, Ref


def prepare(schedule: Object) -> Object:
    """The schedule with its layers, and in them their users; no user where nobody stands."""
    beside = {o["id"]: o for o in schedule["included"]}
    relationships = schedule["relationships"]
    named = relationships["layers"]["data"]
    if any(layer["id"] not in beside for layer in named):
        raise ValueError("its layers are missing from the answer")
    return {
        **{k: v for k, v in schedule.items() if k != "included" and (v or k != "tags")},
        "relationships": {"teams": relationships.get("teams") or {"data": []}},
        "layers": [_layer(beside[layer["id"]], beside) for layer in named],
    }


def _layer(layer: Object, beside: dict[str, Object]) -> Object:
    members = layer["relationships"]["members"]["data"]
    given = {k: v for k, v in layer["attributes"].items() if k != "applied_rotation_start"}
    return given | {"users": [_user(beside.get(m["id"]) or {}) for m in members]}


def _user(member: Object) -> object:
    user = (member.get("relationships") or {}).get("user") or {}
    return (user.get("data") or {}).get("id")


KIND = Kind(
    resource_type="datadog_on_call_schedule",
    path="/api/v2/on-call/schedules",
    summary=True,
    query={"include": "teams,layers,layers.members,layers.members.user"},
    included=True,
    url="/on-call/schedules/{id}",
    refs={
        "relationships.teams.data[].id": Ref("teams"),
        "included[].relationships.user.data.id": Ref("users", "service_accounts"),
    },
    prepare=prepare,
)
