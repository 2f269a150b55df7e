variable "absent" {
  description = "What no other org has -> its id; lists are without it where that isn't given"
  type        = map(string)
  default     = {}
}

variable "action_connection_courier_api_value" {
  description = "integration.credentials.tokens[].value of action_connection 'Courier API 📦'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.action_connection_courier_api_value == null || var.action_connection_courier_api_value == "kept-as-it-is-in-the-source-org" ? true : length(var.action_connection_courier_api_value) >= 1
    error_message = "action_connection_courier_api_value takes at least 1 character."
  }
}

variable "action_connection_datadog_itself_api_key" {
  description = "integration.credentials.api_key of action_connection 'Datadog itself'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.action_connection_datadog_itself_api_key == null || var.action_connection_datadog_itself_api_key == "kept-as-it-is-in-the-source-org" ? true : length(var.action_connection_datadog_itself_api_key) >= 1
    error_message = "action_connection_datadog_itself_api_key takes at least 1 character."
  }
}

variable "action_connection_datadog_itself_app_key" {
  description = "integration.credentials.app_key of action_connection 'Datadog itself'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.action_connection_datadog_itself_app_key == null || var.action_connection_datadog_itself_app_key == "kept-as-it-is-in-the-source-org" ? true : length(var.action_connection_datadog_itself_app_key) >= 1
    error_message = "action_connection_datadog_itself_app_key takes at least 1 character."
  }
}

variable "action_connection_git_lab_api_token" {
  description = "integration.credentials.api_token of action_connection 'GitLab'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.action_connection_git_lab_api_token == null || var.action_connection_git_lab_api_token == "kept-as-it-is-in-the-source-org" ? true : length(var.action_connection_git_lab_api_token) >= 1
    error_message = "action_connection_git_lab_api_token takes at least 1 character."
  }
}

variable "action_connection_store_desk_service_now_password" {
  description = "integration.credentials.password of action_connection 'Store desk (ServiceNow)'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.action_connection_store_desk_service_now_password == null || var.action_connection_store_desk_service_now_password == "kept-as-it-is-in-the-source-org" ? true : length(var.action_connection_store_desk_service_now_password) >= 1
    error_message = "action_connection_store_desk_service_now_password takes at least 1 character."
  }
}

variable "action_connection_summaries_of_incidents_api_token" {
  description = "integration.credentials.api_token of action_connection 'Summaries of incidents'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.action_connection_summaries_of_incidents_api_token == null || var.action_connection_summaries_of_incidents_api_token == "kept-as-it-is-in-the-source-org" ? true : length(var.action_connection_summaries_of_incidents_api_token) >= 1
    error_message = "action_connection_summaries_of_incidents_api_token takes at least 1 character."
  }
}

variable "case_project_security_cases_id" {
  description = "id of case_project 'Security $${cases}', which is 3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04 in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "ids" {
  description = "What every org has, but this one none or several of -> the id of the one to use here"
  type        = map(string)
  default     = {}
}

variable "integration_aws_account_210987650003_secret_access_key" {
  description = "auth_config.secret_access_key of integration_aws_account '210987650003'"
  type        = string
  sensitive   = true
}

variable "integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret" {
  description = "client_secret of integration_azure '1e33a2eb-0382-5bac-92e7-04ee4c4762b0'"
  type        = string
  sensitive   = true
}

variable "integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret" {
  description = "client_secret of integration_azure '73628482-f95c-5bb2-a4f5-4562e7425995'"
  type        = string
  sensitive   = true
}

variable "integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret" {
  description = "client_secret of integration_azure 'aac94307-0d09-5593-90ea-2d639097e05a'"
  type        = string
  sensitive   = true
}

variable "integration_cloudflare_account_kestrel_lab_api_key" {
  description = "api_key of integration_cloudflare_account 'kestrel ☕ lab'"
  type        = string
  sensitive   = true
}

variable "integration_cloudflare_account_kestrel_shop_api_key" {
  description = "api_key of integration_cloudflare_account 'kestrel-shop'"
  type        = string
  sensitive   = true
}

variable "integration_cloudflare_account_kestrel_status_api_key" {
  description = "api_key of integration_cloudflare_account 'kestrel-status'"
  type        = string
  sensitive   = true
}

variable "integration_cloudflare_account_kestrel_token_api_key" {
  description = "api_key of integration_cloudflare_account 'kestrel-token'"
  type        = string
  sensitive   = true
}

variable "integration_confluent_account_courierskey00002_api_secret" {
  description = "api_secret of integration_confluent_account 'COURIERSKEY00002'"
  type        = string
  sensitive   = true
}

variable "integration_confluent_account_labkey0000000004_api_secret" {
  description = "api_secret of integration_confluent_account 'LABKEY0000000004'"
  type        = string
  sensitive   = true
}

variable "integration_confluent_account_orderskey0000001_api_secret" {
  description = "api_secret of integration_confluent_account 'ORDERSKEY0000001'"
  type        = string
  sensitive   = true
}

variable "integration_confluent_account_roasterykey00003_api_secret" {
  description = "api_secret of integration_confluent_account 'ROASTERYKEY00003'"
  type        = string
  sensitive   = true
}

variable "integration_fastly_account_kestrel_blog_api_key" {
  description = "api_key of integration_fastly_account 'kestrel-blog'"
  type        = string
  sensitive   = true
}

variable "integration_fastly_account_kestrel_shop_api_key" {
  description = "api_key of integration_fastly_account 'kestrel-shop'"
  type        = string
  sensitive   = true
}

variable "integration_fastly_account_kestrel_staging_api_key" {
  description = "api_key of integration_fastly_account 'kestrel-staging'"
  type        = string
  sensitive   = true
}

variable "integration_fastly_account_kestrel_unused_api_key" {
  description = "api_key of integration_fastly_account 'kestrel-unused'"
  type        = string
  sensitive   = true
}

variable "integration_ms_teams_workflows_webhook_handle_lisbon_office_url" {
  description = "url of integration_ms_teams_workflows_webhook_handle 'Lisbon_office'"
  type        = string
  sensitive   = true
}

variable "integration_ms_teams_workflows_webhook_handle_night_shift_url" {
  description = "url of integration_ms_teams_workflows_webhook_handle 'night.shift'"
  type        = string
  sensitive   = true
}

variable "integration_ms_teams_workflows_webhook_handle_shop_floor_url" {
  description = "url of integration_ms_teams_workflows_webhook_handle 'shop-floor'"
  type        = string
  sensitive   = true
}

variable "integration_ms_teams_workflows_webhook_handle_stock_count_url" {
  description = "url of integration_ms_teams_workflows_webhook_handle 'stock-count'"
  type        = string
  sensitive   = true
}

variable "integration_opsgenie_service_object_delivery_desk_opsgenie_api_key" {
  description = "opsgenie_api_key of integration_opsgenie_service_object 'delivery-desk'"
  type        = string
  sensitive   = true
}

variable "integration_opsgenie_service_object_returns_opsgenie_api_key" {
  description = "opsgenie_api_key of integration_opsgenie_service_object 'returns'"
  type        = string
  sensitive   = true
}

variable "integration_opsgenie_service_object_roastery_jp_opsgenie_api_key" {
  description = "opsgenie_api_key of integration_opsgenie_service_object 'roastery_jp'"
  type        = string
  sensitive   = true
}

variable "integration_opsgenie_service_object_shops_night_opsgenie_api_key" {
  description = "opsgenie_api_key of integration_opsgenie_service_object 'shops.night'"
  type        = string
  sensitive   = true
}

variable "integration_pagerduty_pagerduty_api_token" {
  description = "api_token of integration_pagerduty 'pagerduty'"
  type        = string
  sensitive   = true
}

variable "integration_pagerduty_service_object_12345_service_key" {
  description = "service_key of integration_pagerduty_service_object '12345'"
  type        = string
  sensitive   = true
}

variable "integration_pagerduty_service_object_kestrel_checkout_service_key" {
  description = "service_key of integration_pagerduty_service_object 'kestrel-checkout'"
  type        = string
  sensitive   = true
}

variable "integration_pagerduty_service_object_kestrel_payments_service_key" {
  description = "service_key of integration_pagerduty_service_object 'kestrel_payments'"
  type        = string
  sensitive   = true
}

variable "integration_pagerduty_service_object_roastery_fire_service_key" {
  description = "service_key of integration_pagerduty_service_object 'Roastery.fire'"
  type        = string
  sensitive   = true
}

variable "logs_archive_audit_id" {
  description = "id of logs_archive 'Audit', which is BH8UgXxmTudC2zV8s5sPtQ in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "logs_archive_orders_seven_years_id" {
  description = "id of logs_archive 'Orders, seven years', which is W9kSHdCAeujfbHHawBklgQ in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "logs_custom_destination_auditors_elasticsearch_password" {
  description = "forwarder_destination.auth.password of logs_custom_destination \"Auditors' Elasticsearch\""
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_auditors_elasticsearch_username" {
  description = "forwarder_destination.auth.username of logs_custom_destination \"Auditors' Elasticsearch\""
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_siem_of_the_insurer_access_token" {
  description = "forwarder_destination.access_token of logs_custom_destination 'SIEM of the insurer'"
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_warehouse_partner_password" {
  description = "forwarder_destination.auth.password of logs_custom_destination 'Warehouse partner'"
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_warehouse_partner_username" {
  description = "forwarder_destination.auth.username of logs_custom_destination 'Warehouse partner'"
  type        = string
  sensitive   = true
}

variable "occurrences" {
  description = "A recurrence of the source org that has begun -> when it next begins, for others"
  type        = map(string)
  default     = {}
}

variable "security_monitoring_rule_account_taken_over_then_bought_id" {
  description = "id of datadog_security_monitoring_rule.account_taken_over_then_bought, which another module holds"
  type        = string
}

variable "security_monitoring_rule_password_guessing_on_customer_accounts_id" {
  description = "id of datadog_security_monitoring_rule.password_guessing_on_customer_accounts, which another module holds"
  type        = string
}

variable "security_monitoring_rule_promo_codes_tried_one_by_one_id" {
  description = "id of datadog_security_monitoring_rule.promo_codes_tried_one_by_one, which another module holds"
  type        = string
}

variable "synthetics_global_variable_api_token_value" {
  description = "value.value of synthetics_global_variable 'API_TOKEN'"
  type        = string
  sensitive   = true
}

variable "synthetics_global_variable_test_customer_otp_value" {
  description = "value.value of synthetics_global_variable 'TEST_CUSTOMER_OTP'"
  type        = string
  sensitive   = true
}

variable "synthetics_global_variable_vault_path_value" {
  description = "value.value of synthetics_global_variable 'VAULT_PATH'"
  type        = string
  sensitive   = true
}

variable "synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id" {
  description = "id of synthetics_mobile_application 'Kestrel', which is 5c1c5a8b-9d0e-5a5e-8a53-1d3f0d2b7c11 in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id" {
  description = "id of synthetics_mobile_application_version 'Kestrel 7.4.1 ☕', which is 7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12 in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "synthetics_test_log_in_pattern" {
  description = "config.variables[].pattern of synthetics_test 'Log in'"
  type        = string
  sensitive   = true
}

variable "synthetics_test_login_api_password" {
  description = "basicAuth.password of synthetics_test 'Login API'"
  type        = string
  sensitive   = true
}

variable "webhook_audit_sink_custom_headers" {
  description = "custom_headers of webhook 'audit-sink'"
  type        = string
  sensitive   = true
}

variable "webhook_audit_sink_url" {
  description = "url of webhook 'audit-sink'"
  type        = string
  sensitive   = true
}

variable "webhook_custom_variable_desk_region_name" {
  description = "name of datadog_webhook_custom_variable.desk_region, which another module holds"
  type        = string
}

variable "webhook_custom_variable_escalation_level_name" {
  description = "name of datadog_webhook_custom_variable.escalation_level, which another module holds"
  type        = string
}

variable "webhook_kestrel_pager_custom_headers" {
  description = "custom_headers of webhook 'kestrel-pager'"
  type        = string
  sensitive   = true
}

variable "webhook_kestrel_pager_url" {
  description = "url of webhook 'kestrel-pager'"
  type        = string
  sensitive   = true
}

variable "webhook_legacy_bus_2_url" {
  description = "url of webhook 'legacy.bus-2'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_audit_sink_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'audit sink'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_courier_bus_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'courier bus'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_order_desk_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'order desk'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_pager_sign_in_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'pager sign-in'"
  type        = string
  sensitive   = true
}

variable "webhook_order_desk_url" {
  description = "url of webhook 'order-desk'"
  type        = string
  sensitive   = true
}

variable "workflow_automation_on_deploy_note_it_webhook_secret" {
  description = "webhookSecret of workflow_automation 'On deploy: note it'"
  type        = string
  sensitive   = true

  validation {
    condition     = var.workflow_automation_on_deploy_note_it_webhook_secret == null || var.workflow_automation_on_deploy_note_it_webhook_secret == "kept-as-it-is-in-the-source-org" ? true : length(var.workflow_automation_on_deploy_note_it_webhook_secret) >= 16
    error_message = "workflow_automation_on_deploy_note_it_webhook_secret takes at least 16 characters."
  }
}
