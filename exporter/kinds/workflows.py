"""Workflows: steps that run on a schedule, on an event, or by hand."""

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Kind, Object, Ref
from exporter.model.json_path import every


def has_webhook(workflow: Object) -> bool:
    """Whether a request from outside starts it: it is signed with a secret."""
    return any("githubWebhookTrigger" in t for t in every(workflow, "spec.triggers[]"))


def prepare(workflow: Object) -> Object:
    """The workflow with the spec as the provider reads it: without null members, values apart."""
    return {
        "description": "",
        "tags": [],
        **{k: v for k, v in workflow.items() if v is not None},
        "spec": None,
        "spec_json": _full(workflow["spec"]),
    }


def _full(value: object) -> object:
    if isinstance(value, dict):
        return {
            k: v if k in ("value", "defaultValue") else _full(v)
            for k, v in value.items()
            if v is not None or k == "value"
        }
    return [_full(v) for v in value] if isinstance(value, list) else value


KIND = Kind(
    resource_type="datadog_workflow_automation",
    path="/api/v2/workflows",
    query={"filter_include_specs": True, "filter_include_unpublished": True},
    url="/workflow/{id}",
    refs={
        "spec.connectionEnvs[].connections[].connectionId": Ref("action_connections"),
        "spec.steps[].parameters[].**": LINKS,
    },
    secrets={"webhookSecret": has_webhook},
    ignore=("relationships.owner",),
    prepare=prepare,
)
