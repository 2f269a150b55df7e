"""Org group policies: settings that the orgs of a group have, or may have otherwise."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_org_group_policy",
    path="/api/v2/org_group_policies",
    parents={"org_groups": "{id}"},
    title=("relationships.org_group.data.id", "policy_name"),
    refs={"relationships.org_group.data.id": Ref("org_groups")},
    ignore=("enforced_at",),
    remakes="its overrides",
)
