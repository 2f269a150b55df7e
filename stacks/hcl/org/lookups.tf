data "datadog_current_user" "all" {}

data "datadog_logs_pipelines" "all" {
  is_read_only = "true"
}

data "datadog_permissions" "all" {
  include_restricted = true
}

data "datadog_role" "datadog_admin_role" {
  filter = "Datadog Admin Role"
}

data "datadog_role" "datadog_read_only_role" {
  filter = "Datadog Read Only Role"
}

data "datadog_role" "datadog_standard_role" {
  filter = "Datadog Standard Role"
}

data "datadog_sensitive_data_scanner_standard_pattern" "aws_access_key_id_scanner" {
  filter = "AWS Access Key ID Scanner"
}

data "datadog_sensitive_data_scanner_standard_pattern" "standard_email_address_scanner" {
  filter = "Standard Email Address Scanner"
}

data "datadog_sensitive_data_scanner_standard_pattern" "visa_card_scanner_4x4_digits" {
  filter = "Visa Card Scanner (4x4 digits)"
}
