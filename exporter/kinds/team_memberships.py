"""Team memberships: a user's place in a team."""

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="datadog_team_membership",
    path="/api/v2/team/{team_id}/memberships",
    parents={"teams": "{id}"},
    title=("team_id", "relationships.user.data.id"),
    import_id="{team_id}:{relationships.user.data.id}",
    skip={"provisioned by SAML or team sync": holds("provisioned_by")},
    refs={"relationships.user.data.id": Ref("users", "service_accounts")},
    ignore=("provisioned_by", "provisioned_by_id"),
)
