"""Deployment gates: rules that a deployment of a service must pass."""

from exporter.model.declaration import Kind, Object, OwnForm

OPTIONS = {"duration", "excluded_resources", "query"}
"""The options that a rule has in the resource. Others stand in the place of these."""


def beyond(rule: Object) -> set[str]:
    """The options of a rule that the resource has no place for, such as ids of monitors."""
    return {*(rule.get("options") or {})} - OPTIONS


def has_beyond(gate: Object) -> bool:
    """Whether the resource has no place for one of a gate's rules."""
    return any(map(beyond, gate.get("rules") or ()))


def prepare(gate: Object) -> Object:
    """The gate without the rules that the resource has no place for, but what it has none for."""
    rules = gate.get("rules") or []
    lost = {f"rules.options.{o}": r["name"] for r in rules for o in sorted(beyond(r))}
    return gate | {"rules": [r for r in rules if not beyond(r)]} | lost


KIND = Kind(
    resource_type="datadog_deployment_gate",
    path="/api/v2/deployment_gates",
    parts=("GET {gate_id}/rules",),
    title=("service", "env", "identifier"),
    url="/ci/deployment-gates",
    ignore=("rules[].gate_id", "rules[].id"),
    prepare=prepare,
    # An import doesn't read them, so that the next apply would make each a second time.
    ignore_changes=("rule",),
    undivided=True,
    variants=(
        OwnForm(
            resource_type="ddx_deployment_gate",
            when=has_beyond,
            why="datadog_deployment_gate has no place for one of its rules: each is a resource",
            ignore=("rules",),
        ),
    ),
)
