"""Org groups: the orgs of a company that follow the same policies. Only a parent org has them."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_org_group",
    path="/api/v2/org_groups",
    remakes="its policy overrides",
)
