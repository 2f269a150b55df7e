"""Google Cloud service accounts that Datadog impersonates to collect what their projects have.

The account that impersonates them is Datadog's, one for each of its orgs: Google's IAM must be
told of it before a destination collects anything.
"""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_integration_gcp_sts",
    path="/api/v2/integration/gcp/accounts",
    title="client_email",
    url="/integrations/google-cloud-platform",
    prepare=without_empty(
        "account_tags", "is_org_folder_resource_collection_enabled", "region_filter_configs"
    ),
    # Switches that no release of the provider up to 4.19 knows; off unless somebody set them.
    initial={"is_bq_datasets_monitoring_enabled": False, "is_bq_jobs_monitoring_enabled": False},
)
