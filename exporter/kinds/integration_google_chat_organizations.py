"""Google Chat organizations that someone connected in the app, which handles are made in."""

from exporter.model.declaration import Kind, Mention

KIND = Kind(
    path="/api/v2/integration/google-chat/organizations",
    delete=None,
    title="domain_name",
    by_hand={
        "connect the Google Workspace in the app, at /integrations/google-hangouts-chat": Mention(
            "integration_google_chat_handles",
            "integration_google_chat_target_audiences",
            path="organization_binding_id",
        )
    },
    url="/integrations/google-hangouts-chat",
)
