"""Google Chat target audiences: who in a Google organization may find Datadog's spaces."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_google_chat_target_audience",
    path="/api/v2/integration/google-chat/organizations/{organization_binding_id}/target-audiences",
    parents={"integration_google_chat_organizations": "{id}"},
    title="audience_name",
    # An audience's id is Google's: the same from every org.
    refs={"organization_binding_id": Ref("integration_google_chat_organizations")},
    url="/integrations/google-hangouts-chat",
)
