"""SAML configurations: who may sign in by which identity provider, and the roles of newcomers.

The provider's metadata is only ever uploaded, by hand or by a multipart request: nothing reads it.
"""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_saml_configuration",
    path="/api/v2/saml_configurations",
    title="entity_id",
    refs={"relationships.default_roles.data[].id": Ref("roles")},
    # What the metadata says.
    ignore=("assertion_consumer_service", "entity_id", "expires_at", "sso_url"),
    guarded="another org has its own identity provider, whose metadata is uploaded there first",
    url="/organization-settings/login-methods/saml",
)
