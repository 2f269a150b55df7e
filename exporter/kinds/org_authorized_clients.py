"""OAuth clients that users of the org gave access: for the sake of what they are kept to."""

from exporter.model.declaration import Kind

KIND = Kind(
    path="/api/v2/org_authorized_clients",
    get=None,
    update=None,
    delete=None,
    id="relationships.oauth2_client.data.id",
    title="relationships.oauth2_client.data.id",
)
