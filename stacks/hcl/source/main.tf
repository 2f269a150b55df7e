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
    "dashboards/30338"  = "30338"
    "monitors/21400999" = "21400999"
  }
  action_connection_courier_api_value                                                                                               = "kept-as-it-is-in-the-source-org"
  action_connection_datadog_itself_api_key                                                                                          = "kept-as-it-is-in-the-source-org"
  action_connection_datadog_itself_app_key                                                                                          = "kept-as-it-is-in-the-source-org"
  action_connection_git_lab_api_token                                                                                               = "kept-as-it-is-in-the-source-org"
  action_connection_store_desk_service_now_password                                                                                 = "kept-as-it-is-in-the-source-org"
  action_connection_summaries_of_incidents_api_token                                                                                = "kept-as-it-is-in-the-source-org"
  case_project_security_cases_id                                                                                                    = "3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04"
  integration_aws_account_210987650003_secret_access_key                                                                            = "kept-as-it-is-in-the-source-org"
  integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret                                                              = "kept-as-it-is-in-the-source-org"
  integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret                                                              = "kept-as-it-is-in-the-source-org"
  integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret                                                              = "kept-as-it-is-in-the-source-org"
  integration_cloudflare_account_kestrel_lab_api_key                                                                                = "kept-as-it-is-in-the-source-org"
  integration_cloudflare_account_kestrel_shop_api_key                                                                               = "kept-as-it-is-in-the-source-org"
  integration_cloudflare_account_kestrel_status_api_key                                                                             = "kept-as-it-is-in-the-source-org"
  integration_cloudflare_account_kestrel_token_api_key                                                                              = "kept-as-it-is-in-the-source-org"
  integration_confluent_account_courierskey00002_api_secret                                                                         = "kept-as-it-is-in-the-source-org"
  integration_confluent_account_labkey0000000004_api_secret                                                                         = "kept-as-it-is-in-the-source-org"
  integration_confluent_account_orderskey0000001_api_secret                                                                         = "kept-as-it-is-in-the-source-org"
  integration_confluent_account_roasterykey00003_api_secret                                                                         = "kept-as-it-is-in-the-source-org"
  integration_fastly_account_kestrel_blog_api_key                                                                                   = "kept-as-it-is-in-the-source-org"
  integration_fastly_account_kestrel_shop_api_key                                                                                   = "kept-as-it-is-in-the-source-org"
  integration_fastly_account_kestrel_staging_api_key                                                                                = "kept-as-it-is-in-the-source-org"
  integration_fastly_account_kestrel_unused_api_key                                                                                 = "kept-as-it-is-in-the-source-org"
  integration_ms_teams_workflows_webhook_handle_lisbon_office_url                                                                   = "kept-as-it-is-in-the-source-org"
  integration_ms_teams_workflows_webhook_handle_night_shift_url                                                                     = "kept-as-it-is-in-the-source-org"
  integration_ms_teams_workflows_webhook_handle_shop_floor_url                                                                      = "kept-as-it-is-in-the-source-org"
  integration_ms_teams_workflows_webhook_handle_stock_count_url                                                                     = "kept-as-it-is-in-the-source-org"
  integration_opsgenie_service_object_delivery_desk_opsgenie_api_key                                                                = "kept-as-it-is-in-the-source-org"
  integration_opsgenie_service_object_returns_opsgenie_api_key                                                                      = "kept-as-it-is-in-the-source-org"
  integration_opsgenie_service_object_roastery_jp_opsgenie_api_key                                                                  = "kept-as-it-is-in-the-source-org"
  integration_opsgenie_service_object_shops_night_opsgenie_api_key                                                                  = "kept-as-it-is-in-the-source-org"
  integration_pagerduty_pagerduty_api_token                                                                                         = "kept-as-it-is-in-the-source-org"
  integration_pagerduty_service_object_12345_service_key                                                                            = "kept-as-it-is-in-the-source-org"
  integration_pagerduty_service_object_kestrel_checkout_service_key                                                                 = "kept-as-it-is-in-the-source-org"
  integration_pagerduty_service_object_kestrel_payments_service_key                                                                 = "kept-as-it-is-in-the-source-org"
  integration_pagerduty_service_object_roastery_fire_service_key                                                                    = "kept-as-it-is-in-the-source-org"
  logs_archive_audit_id                                                                                                             = "BH8UgXxmTudC2zV8s5sPtQ"
  logs_archive_orders_seven_years_id                                                                                                = "W9kSHdCAeujfbHHawBklgQ"
  logs_custom_destination_auditors_elasticsearch_password                                                                           = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_auditors_elasticsearch_username                                                                           = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_siem_of_the_insurer_access_token                                                                          = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_warehouse_partner_password                                                                                = "kept-as-it-is-in-the-source-org"
  logs_custom_destination_warehouse_partner_username                                                                                = "kept-as-it-is-in-the-source-org"
  security_monitoring_rule_account_taken_over_then_bought_id                                                                        = "wjh-qtz-cij"
  security_monitoring_rule_password_guessing_on_customer_accounts_id                                                                = "tqj-izp-nfa"
  security_monitoring_rule_promo_codes_tried_one_by_one_id                                                                          = "9ev-t3e-5uk"
  synthetics_global_variable_api_token_value                                                                                        = "kept-as-it-is-in-the-source-org"
  synthetics_global_variable_test_customer_otp_value                                                                                = "kept-as-it-is-in-the-source-org"
  synthetics_global_variable_vault_path_value                                                                                       = "kept-as-it-is-in-the-source-org"
  synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id                       = "5c1c5a8b-9d0e-5a5e-8a53-1d3f0d2b7c11"
  synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id = "7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12"
  synthetics_test_log_in_pattern                                                                                                    = "kept-as-it-is-in-the-source-org"
  synthetics_test_login_api_password                                                                                                = "kept-as-it-is-in-the-source-org"
  webhook_audit_sink_custom_headers                                                                                                 = "kept-as-it-is-in-the-source-org"
  webhook_audit_sink_url                                                                                                            = "kept-as-it-is-in-the-source-org"
  webhook_custom_variable_desk_region_name                                                                                          = "DESK_REGION"
  webhook_custom_variable_escalation_level_name                                                                                     = "ESCALATION_LEVEL"
  webhook_kestrel_pager_custom_headers                                                                                              = "kept-as-it-is-in-the-source-org"
  webhook_kestrel_pager_url                                                                                                         = "kept-as-it-is-in-the-source-org"
  webhook_legacy_bus_2_url                                                                                                          = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_audit_sink_client_secret                                                                        = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_courier_bus_client_secret                                                                       = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_order_desk_client_secret                                                                        = "kept-as-it-is-in-the-source-org"
  webhook_oauth2_client_credentials_pager_sign_in_client_secret                                                                     = "kept-as-it-is-in-the-source-org"
  webhook_order_desk_url                                                                                                            = "kept-as-it-is-in-the-source-org"
  workflow_automation_on_deploy_note_it_webhook_secret                                                                              = "kept-as-it-is-in-the-source-org"
}

module "adoptable" {
  source = "../adoptable"

  apm_retention_filter_apm_retention_filter_10_of_payments_id = module.org.apm_retention_filter_apm_retention_filter_10_of_payments_id
  apm_retention_filter_error_default_id                       = "1ASc_A9ruxdzGEW_VEXP5g"
  apm_retention_filter_every_order_id                         = module.org.apm_retention_filter_every_order_id
  apm_retention_filter_roaster_drum_spans_id                  = module.org.apm_retention_filter_roaster_drum_spans_id
  apm_retention_filter_slow_requests_id                       = module.org.apm_retention_filter_slow_requests_id
  org_group_archive_id                                        = module.org.org_group_archive_id
  org_group_asia_id                                           = module.org.org_group_asia_id
  org_group_policy_asia_default_timezone_id                   = module.org.org_group_policy_asia_default_timezone_id
  org_group_policy_production_is_public_sharing_enabled_id    = module.org.org_group_policy_production_is_public_sharing_enabled_id
  org_group_policy_production_is_widget_copy_paste_enabled_id = module.org.org_group_policy_production_is_widget_copy_paste_enabled_id
  org_group_policy_trials_is_widget_copy_paste_enabled_id     = module.org.org_group_policy_trials_is_widget_copy_paste_enabled_id
  org_group_production_id                                     = module.org.org_group_production_id
  org_group_trials_id                                         = module.org.org_group_trials_id
  user_noa_benami_example_com_email                           = module.org.user_noa_benami_example_com_email
  webhook_audit_sink_name                                     = module.org.webhook_audit_sink_name
}

module "guarded" {
  source = "../guarded"

  integration_aws_account_integration_aws_account_210987650001_aws_account_id = module.org.integration_aws_account_integration_aws_account_210987650001_aws_account_id
  integration_aws_account_integration_aws_account_210987650002_aws_account_id = module.org.integration_aws_account_integration_aws_account_210987650002_aws_account_id
}
