"""Workload Protection policies: which hosts get which Agent rules."""

from datadog_api_client.v2.api.csm_threats_api import CSMThreatsApi

from exporter.kind import Kind, Object

UNSET = {"hostTagsLists": [], "pinned": False}
"""What the API says of a policy where nobody set anything, and the provider leaves out."""


def prepare(policy: Object) -> Object:
    """The policy without what is unset; `hostTags` is the first list, in an older member."""
    lists = policy.get("hostTagsLists") or []
    known = {**UNSET, "hostTags": lists[0] if lists else []}
    return {k: v for k, v in policy.items() if v != known.get(k, ...)}


KIND = Kind(
    name="csm_threats_policies",
    resource_type="datadog_csm_threats_policy",
    list=CSMThreatsApi.list_csm_threats_agent_policies,
    get=CSMThreatsApi.get_csm_threats_agent_policy,
    create=CSMThreatsApi.create_csm_threats_agent_policy,
    update=CSMThreatsApi.update_csm_threats_agent_policy,
    delete=CSMThreatsApi.delete_csm_threats_agent_policy,
    skip={"one of Datadog's policies, in every org": lambda o: bool(o.get("datadogManaged"))},
    prepare=prepare,
    ignore=(
        "blockingRulesCount",
        "contentPackUpdateAvailable",
        "datadogManaged",
        "disabledRulesCount",
        "monitoringRulesCount",
        "policyType",
        "policyVersion",
        "ruleCount",
        "updateDate",
        "versions",
    ),
    url="/security/workload-protection/policies",
)
