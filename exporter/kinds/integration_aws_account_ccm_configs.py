"""What cloud cost management reads of an AWS account: the reports it exports to a bucket."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_integration_aws_account_ccm_config",
    get="GET /api/v2/integration/aws/accounts/{aws_account_config_id}/ccm_config",
    parents={"integration_aws_accounts": "{id}"},
    where=holds("data_export_configs"),
    url="/cost/settings/accounts",
    rename={"id": "aws_account_config_id", "data_export_configs": "ccm_config.data_export_configs"},
)
