"""Identity providers: the ways to sign in to the org, each allowed or not."""

from datadog_api_client.v2.api.identity_providers_api import IdentityProvidersApi

from exporter.model.declaration import Kind, Place

KIND = Kind(
    resource_type="ddx_identity_provider",
    list=IdentityProvidersApi.list_identity_providers,
    title="authentication_method",
    ignore=("authentication_method",),
    place=Place.GUARDED,
    why="whoever forbids a way to sign in to another org may lock its people out",
    url="/organization-settings/login-methods",
)
