"""Deployment gates: rules that a deployment of a service must pass."""

from datadog_api_client.v2.api.deployment_gates_api import DeploymentGatesApi

from exporter.kind import Kind, Object


def prepare(gate: Object) -> Object:
    """The gate without rules that watch monitors by their ids: the resource takes queries only, and
    the API no rule without either."""
    rules = gate.get("rules") or []
    by_id = [r["name"] for r in rules if "monitor_ids" in (r.get("options") or {})]
    lost = {"rules.options.monitor_ids": by_id} if by_id else {}
    return gate | {"rules": [r for r in rules if r["name"] not in by_id]} | lost


KIND = Kind(
    name="deployment_gates",
    resource_type="datadog_deployment_gate",
    list=DeploymentGatesApi.list_deployment_gates,
    get=DeploymentGatesApi.get_deployment_gate,
    create=DeploymentGatesApi.create_deployment_gate,
    update=DeploymentGatesApi.update_deployment_gate,
    delete=DeploymentGatesApi.delete_deployment_gate,
    parts=(DeploymentGatesApi.get_deployment_gate_rules,),
    title=("service", "env", "identifier"),
    url="/ci/deployment-gates",
    ignore=("rules[].gate_id", "rules[].id"),
    prepare=prepare,
    # An import doesn't read them, so that the next apply would make each a second time.
    ignore_changes=("rule",),
)
