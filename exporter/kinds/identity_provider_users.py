"""Users whom a way to sign in was given by name: asked for what all of theirs are."""

from datadog_api_client.v2.api.identity_providers_api import IdentityProvidersApi

from exporter.model.declaration import Kind

KIND = Kind(
    list=IdentityProvidersApi.list_identity_provider_users,
    parents={"identity_providers": "{id}"},
    title="handle",
)
