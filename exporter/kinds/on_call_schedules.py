"""On-Call schedules: who is on call when, in layers."""

from exporter.kinds._shared.included import with_parts
from exporter.model.declaration import Kind, Object, Ref


def prepare(schedule: Object) -> Object:
    """The schedule with its layers, and in them their users; no user where nobody stands."""
    rest, layers, beside = with_parts(schedule, "layers")
    return rest | {"layers": [_layer(layer, beside) for layer in layers]}


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
