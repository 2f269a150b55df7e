"""OAuth clients that users of the org gave access: for the sake of what they are kept to."""

from datadog_api_client.v2.api.org_authorized_clients_api import OrgAuthorizedClientsApi

from exporter.model.declaration import Kind

KIND = Kind(
    list=OrgAuthorizedClientsApi.list_org_authorized_clients,
    get=None,
    update=None,
    delete=None,
    id="relationships.oauth2_client.data.id",
    title="relationships.oauth2_client.data.id",
)
