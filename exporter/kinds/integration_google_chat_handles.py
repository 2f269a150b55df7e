"""Google Chat handles: names by which messages are sent to a space."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_google_chat_handle",
    path="/api/v2/integration/google-chat/organizations/{organization_binding_id}/organization-handles",
    parents={"integration_google_chat_organizations": "{id}"},
    # A space's resource name is Google's: the same from every org.
    refs={"organization_binding_id": Ref("integration_google_chat_organizations")},
    url="/integrations/google-hangouts-chat",
    ignore=("space_display_name",),
)
