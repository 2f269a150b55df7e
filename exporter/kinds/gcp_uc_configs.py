"""Google Cloud billing exports that cloud costs are read from."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, hint

KIND = Kind(
    resource_type="datadog_gcp_uc_config",
    list=CloudCostManagementApi.list_cost_gcp_usage_cost_configs,
    title=("export_project_name", "dataset"),
    url="/cost/settings/accounts",
    refs={"service_account": hint("integration_gcp_sts_accounts", key="client_email")},
    rename={"account_id": "billing_account_id", "dataset": "export_dataset_name"},
    ignore=("project_id",),
)
