# /cost/settings/accounts
resource "datadog_integration_aws_account_ccm_config" "integration_aws_account_ccm_config_210987650001" {
  aws_account_config_id = datadog_integration_aws_account.integration_aws_account_210987650001.id

  ccm_config {
    data_export_configs {
      bucket_name   = "kestrel-billing"
      bucket_region = "eu-west-1"
      report_name   = "orders-cur"
      report_prefix = "cur"
      report_type   = "CUR2.0"
    }
  }
}

# /cost/settings/accounts
resource "datadog_integration_aws_account_ccm_config" "integration_aws_account_ccm_config_210987650002" {
  aws_account_config_id = datadog_integration_aws_account.integration_aws_account_210987650002.id

  ccm_config {
    data_export_configs {
      bucket_name   = "kestrel-billing"
      bucket_region = "eu-west-1"
      report_name   = "staging-cur"
      report_prefix = "cur/staging"
      report_type   = "CUR2.0"
    }

    data_export_configs {
      bucket_name   = "kestrel-billing-focus"
      bucket_region = "eu-west-1"
      report_name   = "staging-focus"
      report_prefix = "focus/staging"
      report_type   = "CUR2.0"
    }
  }
}

# /cost/settings/accounts
resource "datadog_integration_aws_account_ccm_config" "integration_aws_account_ccm_config_210987650003" {
  aws_account_config_id = datadog_integration_aws_account.integration_aws_account_210987650003.id

  ccm_config {
    data_export_configs {
      bucket_name   = "kestrel-tills-billing"
      bucket_region = "eu-west-1"
      report_name   = "tills"
      report_prefix = ""
      report_type   = "CUR2.0"
    }
  }
}

# /cost/settings/accounts
resource "datadog_integration_aws_account_ccm_config" "integration_aws_account_ccm_config_210987650004" {
  aws_account_config_id = datadog_integration_aws_account.integration_aws_account_210987650004.id

  ccm_config {
    data_export_configs {
      bucket_name   = "kestrel-flagship-billing"
      bucket_region = "eu-south-2"
      report_name   = "flagship"
      report_prefix = "reports"
      report_type   = "CUR2.0"
    }
  }
}
