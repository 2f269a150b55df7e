"""Service accounts: users that are programs."""

from exporter.kinds.users import COMPUTED
from exporter.model.declaration import Kind, Lookup, Mention, Object, Ref, holds


def prepare(account: Object) -> Object:
    """The name and the roles, which the provider reads as empty where the API has none."""
    relationships = account.get("relationships") or {}
    roles = relationships.get("roles") or {"data": []}
    return account | {
        "name": account.get("name") or "",
        "relationships": relationships | {"roles": roles},
    }


KIND = Kind(
    resource_type="datadog_service_account",
    path="/api/v2/users",
    create="POST /api/v2/service_accounts",
    where=holds("service_account"),
    skip={"disabled": holds("disabled")},
    lookup=Lookup(
        "datadog_users", by=("email",), arguments={"filter": "{email}"}, only="u.service_account"
    ),
    refs={"relationships.roles.data[].id": Ref("roles")},
    prepare=prepare,
    by_hand={
        "set the title of the service account in the app": Mention("service_accounts", path="title")
    },
    ignore=(*COMPUTED, "verified"),
)
