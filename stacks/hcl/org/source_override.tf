# What Terraform leaves as it is in the source org. It merges this into the resources of org/, whose
# values for these attributes are for another org: destination/org has links to all else of org/.

# http.token_auth.token[0].value: no answer of the API has it.
# http.token_auth.token: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage action_connections.
resource "datadog_action_connection" "courier_api" {
  lifecycle {
    ignore_changes = all
  }
}

# datadog.api_key.api_key, datadog.api_key.app_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage action_connections.
resource "datadog_action_connection" "datadog_itself" {
  lifecycle {
    ignore_changes = all
  }
}

# gitlab.api_key.api_token: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage action_connections.
resource "datadog_action_connection" "git_lab" {
  lifecycle {
    ignore_changes = all
  }
}

# service_now.basic_auth.password: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage action_connections.
resource "datadog_action_connection" "store_desk_service_now" {
  lifecycle {
    ignore_changes = all
  }
}

# openai.api_key.api_token: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage action_connections.
resource "datadog_action_connection" "summaries_of_incidents" {
  lifecycle {
    ignore_changes = all
  }
}

# value: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage actions_datastore_items.
resource "datadog_datastore_item" "bei_jian_ji_roasters_kr_07" {
  lifecycle {
    ignore_changes = all
  }
}

# value: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage actions_datastore_items.
resource "datadog_datastore_item" "couriers_jp" {
  lifecycle {
    ignore_changes = all
  }
}

# value: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage actions_datastore_items.
resource "datadog_datastore_item" "couriers_se" {
  lifecycle {
    ignore_changes = all
  }
}

# value: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage actions_datastore_items.
resource "datadog_datastore_item" "flags_of_the_shop_gift_wrap" {
  lifecycle {
    ignore_changes = all
  }
}

# rate, trace_rate: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage apm_retention_filters.
resource "datadog_apm_retention_filter" "roaster_drum_spans" {
  lifecycle {
    ignore_changes = [rate, trace_rate]
  }
}

# rule: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage deployment_gates.
resource "datadog_deployment_gate" "checkout_production_default" {
  lifecycle {
    ignore_changes = all
  }
}

# rule: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage deployment_gates.
resource "datadog_deployment_gate" "payments_production_pci" {
  lifecycle {
    ignore_changes = all
  }
}

# rule: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage deployment_gates.
resource "datadog_deployment_gate" "stock_production_default" {
  lifecycle {
    ignore_changes = all
  }
}

# rule: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage deployment_gates.
resource "datadog_deployment_gate" "stock_staging_default" {
  lifecycle {
    ignore_changes = all
  }
}

# auth_config.aws_auth_config_keys.secret_access_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_aws_accounts.
resource "datadog_integration_aws_account" "integration_aws_account_210987650003" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_azure_accounts.
resource "datadog_integration_azure" "aac94307_0d09_5593_90ea_2d639097e05a" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_azure_accounts.
resource "datadog_integration_azure" "integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_azure_accounts.
resource "datadog_integration_azure" "integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_cloudflare_accounts.
resource "datadog_integration_cloudflare_account" "kestrel_lab" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_cloudflare_accounts.
resource "datadog_integration_cloudflare_account" "kestrel_shop" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_cloudflare_accounts.
resource "datadog_integration_cloudflare_account" "kestrel_status" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_cloudflare_accounts.
resource "datadog_integration_cloudflare_account" "kestrel_token" {
  lifecycle {
    ignore_changes = all
  }
}

# api_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_confluent_accounts.
resource "datadog_integration_confluent_account" "courierskey00002" {
  lifecycle {
    ignore_changes = all
  }
}

# api_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_confluent_accounts.
resource "datadog_integration_confluent_account" "labkey0000000004" {
  lifecycle {
    ignore_changes = all
  }
}

# api_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_confluent_accounts.
resource "datadog_integration_confluent_account" "orderskey0000001" {
  lifecycle {
    ignore_changes = all
  }
}

# api_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_confluent_accounts.
resource "datadog_integration_confluent_account" "roasterykey00003" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_fastly_accounts.
resource "datadog_integration_fastly_account" "kestrel_blog" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_fastly_accounts.
resource "datadog_integration_fastly_account" "kestrel_shop" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_fastly_accounts.
resource "datadog_integration_fastly_account" "kestrel_staging" {
  lifecycle {
    ignore_changes = all
  }
}

# api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_fastly_accounts.
resource "datadog_integration_fastly_account" "kestrel_unused" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
resource "datadog_integration_ms_teams_workflows_webhook_handle" "lisbon_office" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
resource "datadog_integration_ms_teams_workflows_webhook_handle" "night_shift" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
resource "datadog_integration_ms_teams_workflows_webhook_handle" "shop_floor" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
resource "datadog_integration_ms_teams_workflows_webhook_handle" "stock_count" {
  lifecycle {
    ignore_changes = all
  }
}

# opsgenie_api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_opsgenie_services.
resource "datadog_integration_opsgenie_service_object" "delivery_desk" {
  lifecycle {
    ignore_changes = all
  }
}

# opsgenie_api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_opsgenie_services.
resource "datadog_integration_opsgenie_service_object" "returns" {
  lifecycle {
    ignore_changes = all
  }
}

# opsgenie_api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_opsgenie_services.
resource "datadog_integration_opsgenie_service_object" "roastery_jp" {
  lifecycle {
    ignore_changes = all
  }
}

# opsgenie_api_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_opsgenie_services.
resource "datadog_integration_opsgenie_service_object" "shops_night" {
  lifecycle {
    ignore_changes = all
  }
}

# api_token: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_pagerduty.
resource "datadog_integration_pagerduty" "pagerduty" {
  lifecycle {
    ignore_changes = all
  }
}

# service_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_pagerduty_services.
resource "datadog_integration_pagerduty_service_object" "integration_pagerduty_service_object_12345" {
  lifecycle {
    ignore_changes = all
  }
}

# service_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_pagerduty_services.
resource "datadog_integration_pagerduty_service_object" "kestrel_checkout" {
  lifecycle {
    ignore_changes = all
  }
}

# service_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_pagerduty_services.
resource "datadog_integration_pagerduty_service_object" "kestrel_payments" {
  lifecycle {
    ignore_changes = all
  }
}

# service_key: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage integration_pagerduty_services.
resource "datadog_integration_pagerduty_service_object" "roastery_fire" {
  lifecycle {
    ignore_changes = all
  }
}

# elasticsearch_destination[0].basic_auth[0].password, elasticsearch_destination[0].basic_auth[0].username: no answer of the API has it.
# elasticsearch_destination[0].basic_auth: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage logs_custom_destinations.
resource "datadog_logs_custom_destination" "auditors_elasticsearch" {
  lifecycle {
    ignore_changes = all
  }
}

# splunk_destination[0].access_token: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage logs_custom_destinations.
resource "datadog_logs_custom_destination" "siem_of_the_insurer" {
  lifecycle {
    ignore_changes = all
  }
}

# http_destination[0].basic_auth[0].password, http_destination[0].basic_auth[0].username: no answer of the API has it.
# http_destination[0].basic_auth: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage logs_custom_destinations.
resource "datadog_logs_custom_destination" "warehouse_partner" {
  lifecycle {
    ignore_changes = all
  }
}

# name: the object has none, and the provider requires one.
# To change that from here: export with --manage logs_pipelines_order.
resource "datadog_logs_pipeline_order" "main" {
  lifecycle {
    ignore_changes = [name]
  }
}

# notify_no_data: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage monitors.
resource "datadog_monitor" "monitor_5xx_rate_on_checkout" {
  lifecycle {
    ignore_changes = [notify_no_data]
  }
}

# notify_no_data: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage monitors.
resource "datadog_monitor" "nightly_stock_count_finished" {
  lifecycle {
    ignore_changes = [notify_no_data]
  }
}

# monitor: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage monitors.
resource "datadog_monitor_json" "card_declines_above_normal" {
  lifecycle {
    ignore_changes = [monitor]
  }
}

# show_title: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage powerpacks.
resource "datadog_powerpack" "service_health" {
  lifecycle {
    ignore_changes = [show_title]
  }
}

# value: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_global_variables.
resource "datadog_synthetics_global_variable" "api_token" {
  lifecycle {
    ignore_changes = all
  }
}

# value: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_global_variables.
resource "datadog_synthetics_global_variable" "test_customer_otp" {
  lifecycle {
    ignore_changes = all
  }
}

# value: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_global_variables.
resource "datadog_synthetics_global_variable" "vault_path" {
  lifecycle {
    ignore_changes = all
  }
}

# browser_variable[1].pattern: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_tests.
resource "datadog_synthetics_test" "log_in" {
  lifecycle {
    ignore_changes = all
  }
}

# request_basicauth[0].password: no answer of the API has it.
# assertion[3].targetjsonpath[0].elementsoperator: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_tests.
resource "datadog_synthetics_test" "login_api" {
  lifecycle {
    ignore_changes = all
  }
}

# api_step[3].request_definition[0].http_version: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage synthetics_tests.
resource "datadog_synthetics_test" "order_by_api" {
  lifecycle {
    ignore_changes = [api_step[3].request_definition[0].http_version]
  }
}

# options_list[0].http_version: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage synthetics_tests.
resource "datadog_synthetics_test" "path_to_the_payment_provider" {
  lifecycle {
    ignore_changes = [options_list[0].http_version]
  }
}

# name: the object has none, and the provider requires one.
# To change that from here: export with --manage tag_indexing_rules_order.
resource "datadog_tag_indexing_rule_order" "order" {
  lifecycle {
    ignore_changes = [name]
  }
}

# parent_team_id, sub_team_id: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage team_hierarchy_links.
resource "datadog_team_hierarchy_links" "checkout_payments" {
  lifecycle {
    ignore_changes = [parent_team_id, sub_team_id]
  }
}

# parent_team_id, sub_team_id: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage team_hierarchy_links.
resource "datadog_team_hierarchy_links" "inventory_delivery" {
  lifecycle {
    ignore_changes = [parent_team_id, sub_team_id]
  }
}

# parent_team_id, sub_team_id: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage team_hierarchy_links.
resource "datadog_team_hierarchy_links" "inventory_roastery_jp" {
  lifecycle {
    ignore_changes = [parent_team_id, sub_team_id]
  }
}

# parent_team_id, sub_team_id: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage team_hierarchy_links.
resource "datadog_team_hierarchy_links" "platform_security" {
  lifecycle {
    ignore_changes = [parent_team_id, sub_team_id]
  }
}

# description: the object has none, and the provider requires one.
# To change that from here: export with --manage teams.
resource "datadog_team" "platform" {
  lifecycle {
    ignore_changes = [description]
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "audit_sink" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "courier_bus" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "order_desk" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "pager_sign_in" {
  lifecycle {
    ignore_changes = all
  }
}

# custom_headers, url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "audit_sink" {
  lifecycle {
    ignore_changes = all
  }
}

# custom_headers, url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "kestrel_pager" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "legacy_bus_2" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "order_desk" {
  lifecycle {
    ignore_changes = all
  }
}

# webhook_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage workflows.
resource "datadog_workflow_automation" "on_deploy_note_it" {
  lifecycle {
    ignore_changes = all
  }
}
