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
  source = "../org"

  absent = {
    "monitors/21400999" = "21400999"
  }
  logs_archive_audit_id                                         = "BH8UgXxmTudC2zV8s5sPtQ"
  logs_archive_orders_seven_years_id                            = "W9kSHdCAeujfbHHawBklgQ"
  logs_custom_destination_auditors_elasticsearch_password       = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_auditors_elasticsearch_username       = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_siem_of_the_insurer_access_token      = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_warehouse_partner_password            = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_warehouse_partner_username            = "kept-as-it-is-in-the-source-org"
  monitor_synthetics_login_api_id                               = "21401001"
  monitor_synthetics_shop_certificate_id                        = "21401003"
  synthetics_global_variable_api_token_value                    = "kept-as-it-is-in-the-source-org"
  synthetics_global_variable_test_customer_otp_value            = "kept-as-it-is-in-the-source-org"
  synthetics_global_variable_vault_path_value                   = "kept-as-it-is-in-the-source-org"
  synthetics_test_login_api_id                                  = "s3p-e4s-tm3"
  webhook_audit_sink_custom_headers                             = "kept-as-it-is-in-the-source-org"
  webhook_audit_sink_url                                        = "kept-as-it-is-in-the-source-org"
  webhook_custom_variable_desk_region_name                      = "DESK_REGION"
  webhook_custom_variable_escalation_level_name                 = "ESCALATION_LEVEL"
  webhook_kestrel_pager_custom_headers                          = "kept-as-it-is-in-the-source-org"
  webhook_kestrel_pager_url                                     = "kept-as-it-is-in-the-source-org"
  webhook_legacy_bus_2_url                                      = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_audit_sink_client_secret    = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_courier_bus_client_secret   = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_order_desk_client_secret    = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_pager_sign_in_client_secret = "kept-as-it-is-in-the-source-org"
  webhook_order_desk_url                                        = "kept-as-it-is-in-the-source-org"
}

module "adoptable" {
  source = "../adoptable"
}

module "guarded" {
  source = "../guarded"
}
