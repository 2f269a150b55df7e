"""Team hierarchy links: which team is part of which."""

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="datadog_team_hierarchy_links",
    path="/api/v2/team-hierarchy-links",
    title=("relationships.parent_team.data.id", "relationships.sub_team.data.id"),
    skip={"provisioned by SAML or team sync": holds("provisioned_by")},
    refs={
        "relationships.parent_team.data.id": Ref("teams"),
        "relationships.sub_team.data.id": Ref("teams"),
    },
    # The provider never reads them, and a change of either is a replacement.
    ignore_changes=("parent_team_id", "sub_team_id"),
)
