"""Users: people with an account in the org, and the roles they have.

Who has a role is said here, never by a resource of its own (datadog_user_role).
"""

from exporter.model.declaration import Kind, Lookup, Mention, Ref, holds, lacks

COMPUTED = (
    "allowed_login_methods",
    "handle",
    "icon",
    "last_login_time",
    "mfa_enabled",
    "relationships.org",
    "relationships.other_orgs",
    "relationships.other_users",
    "relationships.team_roles",
    "service_account",
    "status",
    "title",
    "uuid",
)
"""What the API says of people and programs alike besides their settings."""

KIND = Kind(
    resource_type="datadog_user",
    path="/api/v2/users",
    title="handle",
    where=lacks("service_account"),
    skip={"disabled": holds("disabled")},
    lookup=Lookup(
        "datadog_users", by=("email",), arguments={"filter": "{email}"}, only="!u.service_account"
    ),
    refs={"relationships.roles.data[].id": Ref("roles")},
    by_hand={"set the title of the user in the app": Mention("users", path="title")},
    ignore=COMPUTED,
)
