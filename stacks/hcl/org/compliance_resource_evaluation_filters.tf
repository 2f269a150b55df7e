# /security/compliance/settings
resource "datadog_compliance_resource_evaluation_filter" "aws_210987650001" {
  cloud_provider = "aws"
  resource_id    = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
  tags           = ["env:prod", "team:payments"]
}

# /security/compliance/settings
resource "datadog_compliance_resource_evaluation_filter" "aws_210987650004" {
  cloud_provider = "aws"
  resource_id    = datadog_integration_aws_account.integration_aws_account_210987650004.aws_account_id
  tags           = ["env:lab"]
}

# /security/compliance/settings
resource "datadog_compliance_resource_evaluation_filter" "azure_ac3d2936_3a82_5ffd_8067_afc695ea09f4" {
  cloud_provider = "azure"
  resource_id    = "ac3d2936-3a82-5ffd-8067-afc695ea09f4"
  tags           = ["env:prod"]
}

# /security/compliance/settings
resource "datadog_compliance_resource_evaluation_filter" "gcp_kestrel_roastery" {
  cloud_provider = "gcp"
  resource_id    = "kestrel-roastery"
  tags           = ["site:tokyo"]
}
