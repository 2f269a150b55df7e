"""Identity providers: the ways to sign in to the org, each allowed or not."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_identity_provider",
    path="/api/v2/identity_providers",
    title="authentication_method",
    ignore=("authentication_method",),
    guarded="whoever forbids a way to sign in to another org may lock its people out",
    url="/organization-settings/login-methods",
)
