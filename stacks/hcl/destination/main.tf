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

  action_connection_courier_api_value                                  = var.action_connection_courier_api_value
  action_connection_datadog_itself_api_key                             = var.action_connection_datadog_itself_api_key
  action_connection_datadog_itself_app_key                             = var.action_connection_datadog_itself_app_key
  action_connection_git_lab_api_token                                  = var.action_connection_git_lab_api_token
  action_connection_store_desk_service_now_password                    = var.action_connection_store_desk_service_now_password
  action_connection_summaries_of_incidents_api_token                   = var.action_connection_summaries_of_incidents_api_token
  case_project_security_cases_id                                       = var.case_project_security_cases_id
  ids                                                                  = var.ids
  integration_aws_account_210987650003_secret_access_key               = var.integration_aws_account_210987650003_secret_access_key
  integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret = var.integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret
  integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret = var.integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret
  integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret = var.integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret
  integration_cloudflare_account_kestrel_lab_api_key                   = var.integration_cloudflare_account_kestrel_lab_api_key
  integration_cloudflare_account_kestrel_shop_api_key                  = var.integration_cloudflare_account_kestrel_shop_api_key
  integration_cloudflare_account_kestrel_status_api_key                = var.integration_cloudflare_account_kestrel_status_api_key
  integration_cloudflare_account_kestrel_token_api_key                 = var.integration_cloudflare_account_kestrel_token_api_key
  integration_confluent_account_courierskey00002_api_secret            = var.integration_confluent_account_courierskey00002_api_secret
  integration_confluent_account_labkey0000000004_api_secret            = var.integration_confluent_account_labkey0000000004_api_secret
  integration_confluent_account_orderskey0000001_api_secret            = var.integration_confluent_account_orderskey0000001_api_secret
  integration_confluent_account_roasterykey00003_api_secret            = var.integration_confluent_account_roasterykey00003_api_secret
  integration_fastly_account_kestrel_blog_api_key                      = var.integration_fastly_account_kestrel_blog_api_key
  integration_fastly_account_kestrel_shop_api_key                      = var.integration_fastly_account_kestrel_shop_api_key
  integration_fastly_account_kestrel_staging_api_key                   = var.integration_fastly_account_kestrel_staging_api_key
  integration_fastly_account_kestrel_unused_api_key                    = var.integration_fastly_account_kestrel_unused_api_key
  integration_ms_teams_workflows_webhook_handle_lisbon_office_url      = var.integration_ms_teams_workflows_webhook_handle_lisbon_office_url
  integration_ms_teams_workflows_webhook_handle_night_shift_url        = var.integration_ms_teams_workflows_webhook_handle_night_shift_url
  integration_ms_teams_workflows_webhook_handle_shop_floor_url         = var.integration_ms_teams_workflows_webhook_handle_shop_floor_url
  integration_ms_teams_workflows_webhook_handle_stock_count_url        = var.integration_ms_teams_workflows_webhook_handle_stock_count_url
  integration_opsgenie_service_object_delivery_desk_opsgenie_api_key   = var.integration_opsgenie_service_object_delivery_desk_opsgenie_api_key
  integration_opsgenie_service_object_returns_opsgenie_api_key         = var.integration_opsgenie_service_object_returns_opsgenie_api_key
  integration_opsgenie_service_object_roastery_jp_opsgenie_api_key     = var.integration_opsgenie_service_object_roastery_jp_opsgenie_api_key
  integration_opsgenie_service_object_shops_night_opsgenie_api_key     = var.integration_opsgenie_service_object_shops_night_opsgenie_api_key
  integration_pagerduty_pagerduty_api_token                            = var.integration_pagerduty_pagerduty_api_token
  integration_pagerduty_service_object_12345_service_key               = var.integration_pagerduty_service_object_12345_service_key
  integration_pagerduty_service_object_kestrel_checkout_service_key    = var.integration_pagerduty_service_object_kestrel_checkout_service_key
  integration_pagerduty_service_object_kestrel_payments_service_key    = var.integration_pagerduty_service_object_kestrel_payments_service_key
  integration_pagerduty_service_object_roastery_fire_service_key       = var.integration_pagerduty_service_object_roastery_fire_service_key
  logs_archive_audit_id                                                = var.logs_archive_audit_id
  logs_archive_orders_seven_years_id                                   = var.logs_archive_orders_seven_years_id
  logs_custom_destination_auditors_elasticsearch_password              = var.logs_custom_destination_auditors_elasticsearch_password
  logs_custom_destination_auditors_elasticsearch_username              = var.logs_custom_destination_auditors_elasticsearch_username
  logs_custom_destination_siem_of_the_insurer_access_token             = var.logs_custom_destination_siem_of_the_insurer_access_token
  logs_custom_destination_warehouse_partner_password                   = var.logs_custom_destination_warehouse_partner_password
  logs_custom_destination_warehouse_partner_username                   = var.logs_custom_destination_warehouse_partner_username
  occurrences = {
    "2025-03-04T10:00:00 Europe/Lisbon FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH" = "2026-12-01T10:00:00"
  }
  security_monitoring_rule_account_taken_over_then_bought_id                                                                        = module.unadoptable.security_monitoring_rule_account_taken_over_then_bought_id
  security_monitoring_rule_password_guessing_on_customer_accounts_id                                                                = module.unadoptable.security_monitoring_rule_password_guessing_on_customer_accounts_id
  security_monitoring_rule_promo_codes_tried_one_by_one_id                                                                          = module.unadoptable.security_monitoring_rule_promo_codes_tried_one_by_one_id
  synthetics_global_variable_api_token_value                                                                                        = var.synthetics_global_variable_api_token_value
  synthetics_global_variable_test_customer_otp_value                                                                                = var.synthetics_global_variable_test_customer_otp_value
  synthetics_global_variable_vault_path_value                                                                                       = var.synthetics_global_variable_vault_path_value
  synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id                       = var.synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id
  synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id = var.synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id
  synthetics_test_log_in_pattern                                                                                                    = var.synthetics_test_log_in_pattern
  synthetics_test_login_api_password                                                                                                = var.synthetics_test_login_api_password
  webhook_audit_sink_custom_headers                                                                                                 = var.webhook_audit_sink_custom_headers
  webhook_audit_sink_url                                                                                                            = var.webhook_audit_sink_url
  webhook_custom_variable_desk_region_name                                                                                          = module.unadoptable.webhook_custom_variable_desk_region_name
  webhook_custom_variable_escalation_level_name                                                                                     = module.unadoptable.webhook_custom_variable_escalation_level_name
  webhook_kestrel_pager_custom_headers                                                                                              = var.webhook_kestrel_pager_custom_headers
  webhook_kestrel_pager_url                                                                                                         = var.webhook_kestrel_pager_url
  webhook_legacy_bus_2_url                                                                                                          = var.webhook_legacy_bus_2_url
  webhook_oauth2_client_credentials_audit_sink_client_secret                                                                        = var.webhook_oauth2_client_credentials_audit_sink_client_secret
  webhook_oauth2_client_credentials_courier_bus_client_secret                                                                       = var.webhook_oauth2_client_credentials_courier_bus_client_secret
  webhook_oauth2_client_credentials_order_desk_client_secret                                                                        = var.webhook_oauth2_client_credentials_order_desk_client_secret
  webhook_oauth2_client_credentials_pager_sign_in_client_secret                                                                     = var.webhook_oauth2_client_credentials_pager_sign_in_client_secret
  webhook_order_desk_url                                                                                                            = var.webhook_order_desk_url
  workflow_automation_on_deploy_note_it_webhook_secret                                                                              = var.workflow_automation_on_deploy_note_it_webhook_secret
}

module "unadoptable" {
  source = "../unadoptable"

  dashboard_json_checkout_overview_id                                         = module.org.dashboard_json_checkout_overview_id
  ids                                                                         = var.ids
  integration_aws_account_integration_aws_account_210987650001_aws_account_id = module.org.integration_aws_account_integration_aws_account_210987650001_aws_account_id
  integration_aws_account_integration_aws_account_210987650003_aws_account_id = module.org.integration_aws_account_integration_aws_account_210987650003_aws_account_id
  integration_gcp_kestrel_2019_client_id                                      = var.integration_gcp_kestrel_2019_client_id
  integration_gcp_kestrel_2019_private_key                                    = var.integration_gcp_kestrel_2019_private_key
  integration_gcp_kestrel_2019_private_key_id                                 = var.integration_gcp_kestrel_2019_private_key_id
  integration_gcp_kestrel_couriers_client_id                                  = var.integration_gcp_kestrel_couriers_client_id
  integration_gcp_kestrel_couriers_private_key                                = var.integration_gcp_kestrel_couriers_private_key
  integration_gcp_kestrel_couriers_private_key_id                             = var.integration_gcp_kestrel_couriers_private_key_id
  integration_gcp_kestrel_print_client_id                                     = var.integration_gcp_kestrel_print_client_id
  integration_gcp_kestrel_print_private_key                                   = var.integration_gcp_kestrel_print_private_key
  integration_gcp_kestrel_print_private_key_id                                = var.integration_gcp_kestrel_print_private_key_id
  integration_gcp_kestrel_tills_client_id                                     = var.integration_gcp_kestrel_tills_client_id
  integration_gcp_kestrel_tills_private_key                                   = var.integration_gcp_kestrel_tills_private_key
  integration_gcp_kestrel_tills_private_key_id                                = var.integration_gcp_kestrel_tills_private_key_id
  logs_custom_destination_farm_co_op_s_collector_header_value                 = var.logs_custom_destination_farm_co_op_s_collector_header_value
  logs_index_checkout_name                                                    = module.org.logs_index_checkout_name
  team_checkout_handle                                                        = module.org.team_checkout_handle
  team_security_handle                                                        = module.org.team_security_handle
  user_noa_benami_example_com_email                                           = module.org.user_noa_benami_example_com_email
  webhook_audit_sink_name                                                     = module.org.webhook_audit_sink_name
  webhook_custom_variable_audit_key_value                                     = var.webhook_custom_variable_audit_key_value
  webhook_custom_variable_order_desk_token_value                              = var.webhook_custom_variable_order_desk_token_value
  webhook_kestrel_pager_name                                                  = module.org.webhook_kestrel_pager_name
}
