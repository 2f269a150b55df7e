"""Rules of deployment gates, one by one: of gates with a rule that watches monitors by their ids.

The rules of other gates are in `datadog_deployment_gate`, which has no place for such a one.
"""

from exporter.kinds.deployment_gates import has_beyond
from exporter.model.declaration import Kind, Object, Others, Ref, lacks


def join(rule: Object, objects: Others) -> Object:
    """The rule, and whether its gate's resource has it."""
    gates = (g for g in objects("deployment_gates") if g.get("id") == rule.get("gate_id"))
    return rule | {"alone": has_beyond(next(gates, {}))}


KIND = Kind(
    resource_type="ddx_deployment_gate_rule",
    path="/api/v2/deployment_gates/{gate_id}/rules",
    items="data.attributes.rules",
    parents={"deployment_gates": "{id}"},
    title=("gate_id", "name"),
    url="/ci/deployment-gates",
    join=join,
    skip={"part of its gate": lacks("alone")},
    refs={"options.monitor_ids[]": Ref("monitors"), "options.monitor_ids[].id": Ref("monitors")},
    ignore=("alone",),
)
