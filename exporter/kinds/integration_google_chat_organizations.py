"""Google Chat organizations that someone connected in the app, which handles are made in."""

from datadog_api_client.v2.api.google_chat_integration_api import GoogleChatIntegrationApi

from exporter.kind import Kind

KIND = Kind(
    name="integration_google_chat_organizations",
    resource_type="",
    list=GoogleChatIntegrationApi.list_google_chat_organizations,
    get=GoogleChatIntegrationApi.get_google_chat_organization,
    title="domain_name",
    url="/integrations/google-hangouts-chat",
)
