"""Team memberships: a user's place in a team."""

from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="datadog_team_membership",
    list=TeamsApi.get_team_memberships,
    parents={"teams": "{id}"},
    title=("team_id", "relationships.user.data.id"),
    import_id="{team_id}:{relationships.user.data.id}",
    skip={"provisioned by SAML or team sync": holds("provisioned_by")},
    refs={"relationships.user.data.id": Ref("users", "service_accounts")},
    ignore=("provisioned_by", "provisioned_by_id"),
)
