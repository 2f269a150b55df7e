# /integrations/google-cloud-platform
resource "datadog_integration_gcp_sts" "archive_kestrel_legacy_example_com" {
  automute                              = false
  client_email                          = "archive@kestrel-legacy.example.com"
  cloud_run_revision_filters            = []
  host_filters                          = []
  is_cspm_enabled                       = false
  is_global_location_enabled            = true
  is_per_project_quota_enabled          = false
  is_resource_change_collection_enabled = false
  is_security_command_center_enabled    = false
  metric_namespace_configs              = []
  monitored_resource_configs            = []
  resource_collection_enabled           = false
}

# /integrations/google-cloud-platform
resource "datadog_integration_gcp_sts" "datadog_kestrel_beans_lab_example_com" {
  automute                              = false
  client_email                          = "datadog@kestrel-beans-lab.example.com"
  cloud_run_revision_filters            = []
  host_filters                          = []
  is_cspm_enabled                       = false
  is_global_location_enabled            = true
  is_per_project_quota_enabled          = false
  is_resource_change_collection_enabled = false
  is_security_command_center_enabled    = false
  metric_namespace_configs = [
    {
      disabled = true
      filters  = []
      id       = "prometheus"
    },
  ]
  monitored_resource_configs  = []
  resource_collection_enabled = false
}

# /integrations/google-cloud-platform
resource "datadog_integration_gcp_sts" "datadog_kestrel_orders_example_com" {
  account_tags                          = ["company:kestrel", "env:prod"]
  automute                              = true
  client_email                          = "datadog@kestrel-orders.example.com"
  cloud_run_revision_filters            = ["team:checkout", "team:payments"]
  host_filters                          = ["env:prod"]
  is_cspm_enabled                       = true
  is_global_location_enabled            = true
  is_per_project_quota_enabled          = false
  is_resource_change_collection_enabled = false
  is_security_command_center_enabled    = false
  metric_namespace_configs = [
    {
      disabled = false
      filters  = ["!topic/*", "snapshot/*"]
      id       = "pubsub"
    },
    {
      disabled = true
      filters  = []
      id       = "prometheus"
    },
  ]
  monitored_resource_configs = [
    {
      filters = ["env:prod"]
      type    = "gce_instance"
    },
    {
      filters = ["team:checkout", "team:payments"]
      type    = "cloud_run_revision"
    },
  ]
  resource_collection_enabled = true
}

# /integrations/google-cloud-platform
resource "datadog_integration_gcp_sts" "datadog_kestrel_roastery_example_com" {
  account_tags                          = ["env:prod", "site:oporto"]
  automute                              = false
  client_email                          = "datadog@kestrel-roastery.example.com"
  cloud_run_revision_filters            = []
  host_filters                          = []
  is_cspm_enabled                       = false
  is_global_location_enabled            = false
  is_per_project_quota_enabled          = true
  is_resource_change_collection_enabled = true
  is_security_command_center_enabled    = true
  metric_namespace_configs              = []
  monitored_resource_configs            = []
  region_filter_configs                 = ["europe-southwest1", "europe-west1"]
  resource_collection_enabled           = true
}
