# /integrations/google-cloud-platform
resource "datadog_integration_gcp" "kestrel_2019" {
  automute                              = false
  client_email                          = "datadog@kestrel-2019.example.com"
  client_id                             = var.integration_gcp_kestrel_2019_client_id
  cloud_run_revision_filters            = []
  cspm_resource_collection_enabled      = false
  host_filters                          = ""
  is_resource_change_collection_enabled = false
  is_security_command_center_enabled    = false
  monitored_resource_configs            = []
  private_key                           = var.integration_gcp_kestrel_2019_private_key
  private_key_id                        = var.integration_gcp_kestrel_2019_private_key_id
  project_id                            = "kestrel-2019"
  resource_collection_enabled           = false
}

# /integrations/google-cloud-platform
resource "datadog_integration_gcp" "kestrel_couriers" {
  automute                              = false
  client_email                          = "datadog@kestrel-couriers.example.com"
  client_id                             = var.integration_gcp_kestrel_couriers_client_id
  cloud_run_revision_filters            = []
  cspm_resource_collection_enabled      = true
  host_filters                          = ""
  is_resource_change_collection_enabled = true
  is_security_command_center_enabled    = true
  monitored_resource_configs            = []
  private_key                           = var.integration_gcp_kestrel_couriers_private_key
  private_key_id                        = var.integration_gcp_kestrel_couriers_private_key_id
  project_id                            = "kestrel-couriers"
  resource_collection_enabled           = true
}

# /integrations/google-cloud-platform
resource "datadog_integration_gcp" "kestrel_print" {
  automute                              = false
  client_email                          = "datadog@kestrel-print.example.com"
  client_id                             = var.integration_gcp_kestrel_print_client_id
  cloud_run_revision_filters            = ["app:labels"]
  cspm_resource_collection_enabled      = false
  host_filters                          = ""
  is_resource_change_collection_enabled = false
  is_security_command_center_enabled    = false
  monitored_resource_configs = [
    {
      filters = ["app:labels"]
      type    = "cloud_run_revision"
    },
  ]
  private_key                 = var.integration_gcp_kestrel_print_private_key
  private_key_id              = var.integration_gcp_kestrel_print_private_key_id
  project_id                  = "kestrel-print"
  resource_collection_enabled = false
}

# /integrations/google-cloud-platform
resource "datadog_integration_gcp" "kestrel_tills" {
  automute                              = true
  client_email                          = "datadog@kestrel-tills.example.com"
  client_id                             = var.integration_gcp_kestrel_tills_client_id
  cloud_run_revision_filters            = []
  cspm_resource_collection_enabled      = false
  host_filters                          = "env:prod,shop:flagship"
  is_resource_change_collection_enabled = false
  is_security_command_center_enabled    = false
  monitored_resource_configs = [
    {
      filters = ["env:prod", "shop:flagship"]
      type    = "gce_instance"
    },
  ]
  private_key                 = var.integration_gcp_kestrel_tills_private_key
  private_key_id              = var.integration_gcp_kestrel_tills_private_key_id
  project_id                  = "kestrel-tills"
  resource_collection_enabled = false
}
