"""Users whom a way to sign in was given by name: asked for what all of theirs are."""

from exporter.model.declaration import Kind

KIND = Kind(
    path="/api/v2/identity_providers/{idp_id}/users",
    parents={"identity_providers": "{id}"},
    title="handle",
)
