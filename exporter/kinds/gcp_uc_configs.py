"""Google Cloud billing exports that cloud costs are read from."""

from exporter.model.declaration import Kind, hint

KIND = Kind(
    resource_type="datadog_gcp_uc_config",
    path="/api/v2/cost/gcp_uc_config",
    title=("export_project_name", "dataset"),
    url="/cost/settings/accounts",
    refs={"service_account": hint("integration_gcp_sts_accounts", key="client_email")},
    rename={"account_id": "billing_account_id", "dataset": "export_dataset_name"},
    ignore=("project_id",),
)
