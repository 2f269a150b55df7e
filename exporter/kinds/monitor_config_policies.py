"""Monitor config policies: which tags monitors must have."""

from exporter.model.declaration import Kind, Object


def prepare(policy: Object) -> Object:
    """The policy under the name of its type's block: the resource has one for tags only."""
    if policy["policy_type"] != "tag":
        raise ValueError(f"a policy of type {policy['policy_type']}, which the provider lacks")
    return {k: v for k, v in policy.items() if k != "policy"} | {"tag_policy": policy["policy"]}


KIND = Kind(
    resource_type="datadog_monitor_config_policy",
    path="/api/v2/monitor/policy",
    title=("policy_type", "policy.tag_key"),
    url="/monitors/settings/policies",
    prepare=prepare,
)
