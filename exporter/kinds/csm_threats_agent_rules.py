"""Workload Protection Agent rules: what the Agent watches for on a host, each within a policy.

`datadog_cloud_workload_security_agent_rule` has the same objects, from the API of the US1-FED site.
"""

from exporter.model.declaration import Kind, Object, Others, OwnForm, Ref, holds
from exporter.model.json_path import drop, without
from exporter.schema.schema_fit import LeftAlone

HOLDERS = ("monitoring", "blocking", "disabled")
"""Members that list the ids of the policies a rule is in, by what it does there."""
DERIVED = {"filters": ['os == "linux"'], "product_tags": [], "blocking": [], "agentConstraint": ""}
"""What the API gives a rule whose maker left these out."""


def join(rule: Object, _: Others) -> Object:
    """The rule with the one policy that the provider knows of, and its import id."""
    ids = [i for member in HOLDERS for i in rule.get(member) or ()]
    if not ids:
        return rule | {"import_id": rule["id"]}
    return rule | {"policy_id": ids[0], "import_id": f"{ids[0]}:{rule['id']}"}


def writable(action: Object) -> bool:
    """Whether the provider creates such an action: it knows two types, one with a field."""
    return bool(action.get("set") or (action.get("hash") or {}).get("field"))


def prepare(rule: Object) -> Object:
    """The rule without its further policies, if there are none, and with the actions that can be
    created; the others, by their paths, are no attributes."""
    known = {**DERIVED, "enabled": ... if "policy_id" in rule else rule.get("enabled")}
    obj = {k: v for k, v in rule.items() if k != "actions" and v != known.get(k, ...)}
    ids = [i for member in HOLDERS for i in rule.get(member) or ()]
    if len(ids) == 1 and not rule.get("blocking"):
        obj = without(obj, *HOLDERS)
    actions = [drop(a, "disabled", False) for a in rule.get("actions") or ()]
    made = [a for a in actions if writable(a)]
    lost = {f"actions[].{k}": v for a in actions if a not in made for k, v in a.items()}
    # They must stay as they are, for the provider can't say what is there.
    return obj | {"actions": LeftAlone(made) if len(made) < len(actions) else made} | lost


KIND = Kind(
    resource_type="datadog_csm_threats_agent_rule",
    path="/api/v2/remote_config/products/cws/agent_rules",
    skip={"one of Datadog's rules, in every org": holds("defaultRule")},
    join=join,
    import_id="{import_id}",
    refs={"policy_id": Ref("csm_threats_policies")},
    prepare=prepare,
    ignore=(
        "category",
        "creationAuthorUuId",
        "creationDate",
        "defaultRule",
        "import_id",
        "updateAuthorUuId",
        "updateDate",
    ),
    variants=(
        OwnForm(
            resource_type="ddx_csm_threats_agent_rule",
            # Which the API is told, and answers in other members.
            ignore_changes=("policy_id",),
        ),
    ),
    url="/security/workload-protection/agent-rules",
)
