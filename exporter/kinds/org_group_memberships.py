"""Org group memberships: which group an org is in. Each is in one, and can only be moved."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_org_group_membership",
    path="/api/v2/org_group_memberships",
    title="org_name",
    refs={"relationships.org_group.data.id": Ref("org_groups")},
    adoptable="it moves an org of the source's; the destination has other orgs",
)
