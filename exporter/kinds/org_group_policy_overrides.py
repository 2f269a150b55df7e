"""Org group policy overrides: policies that an org of the group needs not follow."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_org_group_policy_override",
    path="/api/v2/org_group_policy_overrides",
    parents={"org_groups": "{id}"},
    title=("relationships.org_group_policy.data.id", "org_uuid"),
    refs={
        "relationships.org_group.data.id": Ref("org_groups"),
        "relationships.org_group_policy.data.id": Ref("org_group_policies"),
    },
    rename={"relationships.org_group_policy": "relationships.policy"},
    adoptable="it is for an org of the source's; the destination has other orgs",
)
