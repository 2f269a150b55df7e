"""Scopes restrictions: what OAuth clients may ask for at most. Asked for client by client."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_oauth2_scopes_restriction",
    get="GET /api/v2/oauth2/clients/{client_uuid}/scopes_restriction",
    parents={"org_authorized_clients": "{id}"},
    where=holds("scopes_restriction"),
    rename={
        "id": "client_uuid",
        "scopes_restriction.oidc_scopes": "oidc_scopes",
        "scopes_restriction.permission_scopes": "permission_scopes",
    },
    ignore=("required_permission_scopes",),
    guarded="an OAuth client has another id on another site, and is known where somebody let it in",
)
