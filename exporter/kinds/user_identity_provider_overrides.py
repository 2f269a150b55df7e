"""Login overrides: the ways to sign in that a single user has, instead of the org's."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="ddx_user_identity_provider_override",
    get="GET /api/v2/users/{user_id}/identity_providers",
    update="PATCH /api/v2/users/{user_id}/relationships/identity_providers",
    parents={"identity_provider_users": "{id}"},
    where=holds("data"),
    refs={"id": Ref("users"), "data[].id": Ref("identity_providers")},
    prepare=ids_of_list("data", keep="id"),
    rename={"id": "user_id", "data": "identity_provider_ids"},
    guarded="whoever gives a user of another org other ways to sign in may lock them out",
)
