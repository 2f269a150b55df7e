# /cost/settings/accounts
resource "datadog_gcp_uc_config" "kestrel_beans_lab_lab" {
  billing_account_id  = "01AB23_45CD67_89EF03"
  bucket_name         = "kestrel-beans-billing"
  export_dataset_name = "lab"
  export_prefix       = "datadog_cloud_cost_usage_export"
  export_project_name = "kestrel-beans-lab"
  service_account     = datadog_integration_gcp_sts.datadog_kestrel_beans_lab_example_com.client_email
}

# /cost/settings/accounts
resource "datadog_gcp_uc_config" "kestrel_legacy_archive" {
  billing_account_id  = "01AB23_45CD67_89EF04"
  bucket_name         = "kestrel-legacy-billing"
  export_dataset_name = "archive"
  export_prefix       = "datadog_cloud_cost_usage_export"
  export_project_name = "kestrel-legacy"
  service_account     = datadog_integration_gcp_sts.archive_kestrel_legacy_example_com.client_email
}

# /cost/settings/accounts
resource "datadog_gcp_uc_config" "kestrel_orders_billing" {
  billing_account_id  = "01AB23_45CD67_89EF01"
  bucket_name         = "kestrel-orders-billing"
  export_dataset_name = "billing"
  export_prefix       = "datadog_cloud_cost_usage_export"
  export_project_name = "kestrel-orders"
  service_account     = datadog_integration_gcp_sts.datadog_kestrel_orders_example_com.client_email
}

# /cost/settings/accounts
resource "datadog_gcp_uc_config" "kestrel_roastery_billing_eu" {
  billing_account_id  = "01AB23_45CD67_89EF02"
  bucket_name         = "kestrel-roastery-billing"
  export_dataset_name = "billing_eu"
  export_prefix       = "datadog_cloud_cost_detailed_usage_export"
  export_project_name = "kestrel-roastery"
  service_account     = datadog_integration_gcp_sts.datadog_kestrel_roastery_example_com.client_email
}
