# /cost/settings/accounts
resource "datadog_aws_cur_config" "aws_cur_config_210987650001_daily" {
  account_id    = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
  bucket_name   = "kestrel-billing"
  bucket_region = "eu-west-1"
  report_name   = "daily"
  report_prefix = "cur"
}

# /cost/settings/accounts
resource "datadog_aws_cur_config" "aws_cur_config_210987650002_daily" {
  account_id    = datadog_integration_aws_account.integration_aws_account_210987650002.aws_account_id
  bucket_name   = "kestrel-data-billing"
  bucket_region = "eu-west-1"
  report_name   = "daily"
  report_prefix = "cur/data"

  account_filters {
    excluded_accounts    = ["210987650099"]
    include_new_accounts = true
  }
}

# /cost/settings/accounts
resource "datadog_aws_cur_config" "aws_cur_config_210987650003_hourly" {
  account_id    = datadog_integration_aws_account.integration_aws_account_210987650003.aws_account_id
  bucket_name   = "kestrel-jp-billing"
  bucket_region = "ap-northeast-1"
  report_name   = "hourly"
  report_prefix = "cur"

  account_filters {
    include_new_accounts = false
    included_accounts    = ["210987650003", "210987650031"]
  }
}

# /cost/settings/accounts
resource "datadog_aws_cur_config" "aws_cur_config_210987650004_lab" {
  account_id    = datadog_integration_aws_account.integration_aws_account_210987650004.aws_account_id
  bucket_name   = "kestrel-lab-billing"
  bucket_region = "us-east-1"
  report_name   = "lab"
  report_prefix = "reports"
}
