"""Google Cloud service accounts with a key: the older way, which Google advises against."""

from exporter.model.declaration import Kind, Object, Others, OwnForm, always, lacks, never

GOOGLE = "https://www.googleapis.com"
KEY_FILE = {
    "auth_provider_x509_cert_url": f"{GOOGLE}/oauth2/v1/certs",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "client_x509_cert_url": f"{GOOGLE}/robot/v1/metadata/x509/",
    "token_uri": "https://oauth2.googleapis.com/token",
    "type": "service_account",
}
"""What no answer has of an account's key file, and that isn't secret: the same for every account,
but that the certificate's URL ends in the account's address."""


def join(account: Object, _: Others) -> Object:
    """The account with the rest of its key file."""
    certificate = KEY_FILE["client_x509_cert_url"] + account["client_email"]
    return KEY_FILE | {"client_x509_cert_url": certificate} | account


KIND = Kind(
    resource_type="datadog_integration_gcp",
    path="/api/v1/integration/gcp",
    id="{project_id}:{client_email}",
    title="project_id",
    url="/integrations/google-cloud-platform",
    unadoptable="on import, the provider looks for the account by members that it hasn't read yet",
    join=join,
    ignore=("errors", *KEY_FILE),
    # No answer has any of these; the first three are required.
    secrets={
        "client_id": lacks("client_id"),
        "private_key": always,
        "private_key_id": always,
        **dict.fromkeys(KEY_FILE, never),
    },
    uneditable=dict.fromkeys(
        ("client_id", "private_key", "private_key_id"),
        "for another key the provider deletes the integration and makes it anew: change it there",
    ),
    rename={"is_cspm_enabled": "cspm_resource_collection_enabled"},
    variants=(
        OwnForm(
            resource_type="ddx_integration_gcp", ignore=("errors",), ignore_changes=tuple(KEY_FILE)
        ),
    ),
)
