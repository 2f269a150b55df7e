"""Workload Protection policies: which hosts get which Agent rules."""

from exporter.model.declaration import Kind, Object, holds


def prepare(policy: Object) -> Object:
    """The policy without empty lists, which the provider leaves out; `hostTags` is the first one,
    in an older member."""
    lists = policy.get("hostTagsLists") or []
    known = {"hostTagsLists": [], "hostTags": lists[0] if lists else []}
    return {k: v for k, v in policy.items() if v != known.get(k, ...)}


KIND = Kind(
    resource_type="datadog_csm_threats_policy",
    path="/api/v2/remote_config/products/cws/policy",
    skip={"one of Datadog's policies, in every org": holds("datadogManaged")},
    prepare=prepare,
    initial={"pinned": False},
    ignore=(
        "blockingRulesCount",
        "contentPackUpdateAvailable",
        "datadogManaged",
        "disabledRulesCount",
        "monitoringRulesCount",
        "policyType",
        "policyVersion",
        "ruleCount",
        "versions",
    ),
    url="/security/workload-protection/policies",
)
