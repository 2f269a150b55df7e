terraform {
  required_version = ">= 1.5"

  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = ">= 4.19, < 5"
    }
  }
}

# The provider's keys come from the environment: DD_API_KEY and DD_APP_KEY.
provider "datadog" {
  api_url = var.datadog_api_url
}

module "org" {
  source = "./org"

  ids                                                      = var.ids
  logs_archive_audit_id                                    = var.logs_archive_audit_id
  logs_archive_orders_seven_years_id                       = var.logs_archive_orders_seven_years_id
  logs_custom_destination_auditors_elasticsearch_password  = var.logs_custom_destination_auditors_elasticsearch_password
  logs_custom_destination_auditors_elasticsearch_username  = var.logs_custom_destination_auditors_elasticsearch_username
  logs_custom_destination_siem_of_the_insurer_access_token = var.logs_custom_destination_siem_of_the_insurer_access_token
  logs_custom_destination_warehouse_partner_password       = var.logs_custom_destination_warehouse_partner_password
  logs_custom_destination_warehouse_partner_username       = var.logs_custom_destination_warehouse_partner_username
  monitor_synthetics_login_api_id                          = var.monitor_synthetics_login_api_id
  monitor_synthetics_shop_certificate_id                   = var.monitor_synthetics_shop_certificate_id
  occurrences = {
    "2025-03-04T10:00:00 Europe/Lisbon FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH" = "2026-12-01T10:00:00"
  }
  synthetics_global_variable_api_token_value                    = var.synthetics_global_variable_api_token_value
  synthetics_global_variable_test_customer_otp_value            = var.synthetics_global_variable_test_customer_otp_value
  synthetics_global_variable_vault_path_value                   = var.synthetics_global_variable_vault_path_value
  synthetics_test_login_api_id                                  = var.synthetics_test_login_api_id
  webhook_audit_sink_custom_headers                             = var.webhook_audit_sink_custom_headers
  webhook_audit_sink_url                                        = var.webhook_audit_sink_url
  webhook_custom_variable_desk_region_name                      = module.unadoptable.webhook_custom_variable_desk_region_name
  webhook_custom_variable_escalation_level_name                 = module.unadoptable.webhook_custom_variable_escalation_level_name
  webhook_kestrel_pager_custom_headers                          = var.webhook_kestrel_pager_custom_headers
  webhook_kestrel_pager_url                                     = var.webhook_kestrel_pager_url
  webhook_legacy_bus_2_url                                      = var.webhook_legacy_bus_2_url
  webhook_oauth2_client_credentials_audit_sink_client_secret    = var.webhook_oauth2_client_credentials_audit_sink_client_secret
  webhook_oauth2_client_credentials_courier_bus_client_secret   = var.webhook_oauth2_client_credentials_courier_bus_client_secret
  webhook_oauth2_client_credentials_order_desk_client_secret    = var.webhook_oauth2_client_credentials_order_desk_client_secret
  webhook_oauth2_client_credentials_pager_sign_in_client_secret = var.webhook_oauth2_client_credentials_pager_sign_in_client_secret
  webhook_order_desk_url                                        = var.webhook_order_desk_url
}

module "unadoptable" {
  source = "../unadoptable"

  logs_custom_destination_farm_co_op_s_collector_header_value = var.logs_custom_destination_farm_co_op_s_collector_header_value
  webhook_custom_variable_audit_key_value                     = var.webhook_custom_variable_audit_key_value
  webhook_custom_variable_order_desk_token_value              = var.webhook_custom_variable_order_desk_token_value
}
