"""Google Cloud service accounts with a key: the older way, which Google advises against."""

from datadog_api_client.v1.api.gcp_integration_api import GCPIntegrationApi

from exporter.kind import Kind, Place

KIND = Kind(
    name="integration_gcp_accounts",
    resource_type="datadog_integration_gcp",
    list=GCPIntegrationApi.list_gcp_integration,
    create=GCPIntegrationApi.create_gcp_integration,
    update=GCPIntegrationApi.update_gcp_integration,
    delete=GCPIntegrationApi.delete_gcp_integration,
    items="",
    page_size=0,
    id="client_email",
    title="project_id",
    import_id="{project_id}",
    url="/integrations/google-cloud-platform",
    place=Place.UNADOPTABLE,
    why="on import, the provider looks for the account by members that it hasn't read yet",
    # The rest of the account's key file: the same for every account, or made of its address.
    ignore=(
        "auth_provider_x509_cert_url",
        "auth_uri",
        "client_x509_cert_url",
        "errors",
        "token_uri",
        "type",
    ),
    # The API gives none of these, and the provider requires them.
    secrets={
        "client_id": lambda o: not o.get("client_id"),
        "private_key": lambda o: True,
        "private_key_id": lambda o: True,
    },
    rename={"is_cspm_enabled": "cspm_resource_collection_enabled"},
)
