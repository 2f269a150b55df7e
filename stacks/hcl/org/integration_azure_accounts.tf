# /integrations/azure
resource "datadog_integration_azure" "aac94307_0d09_5593_90ea_2d639097e05a" {
  app_service_plan_filters    = "env:prod"
  automute                    = false
  client_id                   = "aac94307-0d09-5593-90ea-2d639097e05a"
  client_secret               = var.integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret
  container_app_filters       = "app:courier-gateway"
  cspm_enabled                = false
  custom_metrics_enabled      = true
  host_filters                = "env:prod,team:delivery"
  metrics_enabled             = true
  metrics_enabled_default     = false
  resource_collection_enabled = true
  resource_provider_configs = [
    {
      metrics_enabled = true
      namespace       = "Microsoft.Compute"
    },
    {
      metrics_enabled = false
      namespace       = "Microsoft.Cache"
    },
  ]
  secretless_auth_enabled = false
  tenant_name             = "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227"
  usage_metrics_enabled   = true
}

# /integrations/azure
resource "datadog_integration_azure" "e4c838ae_573c_5953_8f0b_308e00b27bf8" {
  app_service_plan_filters    = ""
  automute                    = true
  client_id                   = "e4c838ae-573c-5953-8f0b-308e00b27bf8"
  container_app_filters       = ""
  cspm_enabled                = true
  custom_metrics_enabled      = false
  host_filters                = ""
  metrics_enabled             = true
  metrics_enabled_default     = true
  resource_collection_enabled = true
  resource_provider_configs   = []
  secretless_auth_enabled     = true
  tenant_name                 = "4d4527a6-f226-50ab-a1e4-ecb3ababb161"
  usage_metrics_enabled       = true
}

# /integrations/azure
resource "datadog_integration_azure" "integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0" {
  app_service_plan_filters    = ""
  automute                    = false
  client_id                   = "1e33a2eb-0382-5bac-92e7-04ee4c4762b0"
  client_secret               = var.integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret
  container_app_filters       = ""
  cspm_enabled                = false
  custom_metrics_enabled      = false
  host_filters                = ""
  metrics_enabled             = false
  metrics_enabled_default     = false
  resource_collection_enabled = false
  resource_provider_configs   = []
  secretless_auth_enabled     = false
  tenant_name                 = "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227"
  usage_metrics_enabled       = false
}

# /integrations/azure
resource "datadog_integration_azure" "integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995" {
  app_service_plan_filters    = ""
  automute                    = false
  client_id                   = "73628482-f95c-5bb2-a4f5-4562e7425995"
  client_secret               = var.integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret
  container_app_filters       = ""
  cspm_enabled                = false
  custom_metrics_enabled      = false
  host_filters                = ""
  metrics_enabled             = true
  metrics_enabled_default     = true
  resource_collection_enabled = true
  resource_provider_configs   = []
  secretless_auth_enabled     = false
  tenant_name                 = "4d4527a6-f226-50ab-a1e4-ecb3ababb161"
  usage_metrics_enabled       = true
}
