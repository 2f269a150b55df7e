from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class OrgVariables:
    """What a stack gives this module."""

    # What no other org has -> its id; lists are without it where that isn't given
    absent: Mapping[str, str] | str = field(default_factory=dict)
    # integration.credentials.tokens[].value of action_connection 'Courier API 📦'
    action_connection_courier_api_value: str
    # integration.credentials.api_key of action_connection 'Datadog itself'
    action_connection_datadog_itself_api_key: str
    # integration.credentials.app_key of action_connection 'Datadog itself'
    action_connection_datadog_itself_app_key: str
    # integration.credentials.api_token of action_connection 'GitLab'
    action_connection_git_lab_api_token: str
    # integration.credentials.password of action_connection 'Store desk (ServiceNow)'
    action_connection_store_desk_service_now_password: str
    # integration.credentials.api_token of action_connection 'Summaries of incidents'
    action_connection_summaries_of_incidents_api_token: str
    # id of case_project 'Security ${cases}', which is 3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04 in the source org and isn't created in another one: what to use in its place
    case_project_security_cases_id: str
    # What every org has, but this one none or several of -> the id of the one to use here
    ids: Mapping[str, str] | str = field(default_factory=dict)
    # auth_config.secret_access_key of integration_aws_account '210987650003'
    integration_aws_account_210987650003_secret_access_key: str
    # client_secret of integration_azure '1e33a2eb-0382-5bac-92e7-04ee4c4762b0'
    integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret: str
    # client_secret of integration_azure '73628482-f95c-5bb2-a4f5-4562e7425995'
    integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret: str
    # client_secret of integration_azure 'aac94307-0d09-5593-90ea-2d639097e05a'
    integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret: str
    # api_key of integration_cloudflare_account 'kestrel ☕ lab'
    integration_cloudflare_account_kestrel_lab_api_key: str
    # api_key of integration_cloudflare_account 'kestrel-shop'
    integration_cloudflare_account_kestrel_shop_api_key: str
    # api_key of integration_cloudflare_account 'kestrel-status'
    integration_cloudflare_account_kestrel_status_api_key: str
    # api_key of integration_cloudflare_account 'kestrel-token'
    integration_cloudflare_account_kestrel_token_api_key: str
    # api_secret of integration_confluent_account 'COURIERSKEY00002'
    integration_confluent_account_courierskey00002_api_secret: str
    # api_secret of integration_confluent_account 'LABKEY0000000004'
    integration_confluent_account_labkey0000000004_api_secret: str
    # api_secret of integration_confluent_account 'ORDERSKEY0000001'
    integration_confluent_account_orderskey0000001_api_secret: str
    # api_secret of integration_confluent_account 'ROASTERYKEY00003'
    integration_confluent_account_roasterykey00003_api_secret: str
    # api_key of integration_fastly_account 'kestrel-blog'
    integration_fastly_account_kestrel_blog_api_key: str
    # api_key of integration_fastly_account 'kestrel-shop'
    integration_fastly_account_kestrel_shop_api_key: str
    # api_key of integration_fastly_account 'kestrel-staging'
    integration_fastly_account_kestrel_staging_api_key: str
    # api_key of integration_fastly_account 'kestrel-unused'
    integration_fastly_account_kestrel_unused_api_key: str
    # url of integration_ms_teams_workflows_webhook_handle 'Lisbon_office'
    integration_ms_teams_workflows_webhook_handle_lisbon_office_url: str
    # url of integration_ms_teams_workflows_webhook_handle 'night.shift'
    integration_ms_teams_workflows_webhook_handle_night_shift_url: str
    # url of integration_ms_teams_workflows_webhook_handle 'shop-floor'
    integration_ms_teams_workflows_webhook_handle_shop_floor_url: str
    # url of integration_ms_teams_workflows_webhook_handle 'stock-count'
    integration_ms_teams_workflows_webhook_handle_stock_count_url: str
    # opsgenie_api_key of integration_opsgenie_service_object 'delivery-desk'
    integration_opsgenie_service_object_delivery_desk_opsgenie_api_key: str
    # opsgenie_api_key of integration_opsgenie_service_object 'returns'
    integration_opsgenie_service_object_returns_opsgenie_api_key: str
    # opsgenie_api_key of integration_opsgenie_service_object 'roastery_jp'
    integration_opsgenie_service_object_roastery_jp_opsgenie_api_key: str
    # opsgenie_api_key of integration_opsgenie_service_object 'shops.night'
    integration_opsgenie_service_object_shops_night_opsgenie_api_key: str
    # api_token of integration_pagerduty 'pagerduty'
    integration_pagerduty_pagerduty_api_token: str
    # service_key of integration_pagerduty_service_object '12345'
    integration_pagerduty_service_object_12345_service_key: str
    # service_key of integration_pagerduty_service_object 'kestrel-checkout'
    integration_pagerduty_service_object_kestrel_checkout_service_key: str
    # service_key of integration_pagerduty_service_object 'kestrel_payments'
    integration_pagerduty_service_object_kestrel_payments_service_key: str
    # service_key of integration_pagerduty_service_object 'Roastery.fire'
    integration_pagerduty_service_object_roastery_fire_service_key: str
    # id of logs_archive 'Audit', which is BH8UgXxmTudC2zV8s5sPtQ in the source org and isn't created in another one: what to use in its place
    logs_archive_audit_id: str
    # id of logs_archive 'Orders, seven years', which is W9kSHdCAeujfbHHawBklgQ in the source org and isn't created in another one: what to use in its place
    logs_archive_orders_seven_years_id: str
    # forwarder_destination.auth.password of logs_custom_destination "Auditors' Elasticsearch"
    logs_custom_destination_auditors_elasticsearch_password: str
    # forwarder_destination.auth.username of logs_custom_destination "Auditors' Elasticsearch"
    logs_custom_destination_auditors_elasticsearch_username: str
    # forwarder_destination.access_token of logs_custom_destination 'SIEM of the insurer'
    logs_custom_destination_siem_of_the_insurer_access_token: str
    # forwarder_destination.auth.password of logs_custom_destination 'Warehouse partner'
    logs_custom_destination_warehouse_partner_password: str
    # forwarder_destination.auth.username of logs_custom_destination 'Warehouse partner'
    logs_custom_destination_warehouse_partner_username: str
    # A recurrence of the source org that has begun -> when it next begins, for others
    occurrences: Mapping[str, str] | str = field(default_factory=dict)
    # id of datadog_security_monitoring_rule.account_taken_over_then_bought, which another module holds
    security_monitoring_rule_account_taken_over_then_bought_id: str
    # id of datadog_security_monitoring_rule.password_guessing_on_customer_accounts, which another module holds
    security_monitoring_rule_password_guessing_on_customer_accounts_id: str
    # id of datadog_security_monitoring_rule.promo_codes_tried_one_by_one, which another module holds
    security_monitoring_rule_promo_codes_tried_one_by_one_id: str
    # value.value of synthetics_global_variable 'API_TOKEN'
    synthetics_global_variable_api_token_value: str
    # value.value of synthetics_global_variable 'TEST_CUSTOMER_OTP'
    synthetics_global_variable_test_customer_otp_value: str
    # value.value of synthetics_global_variable 'VAULT_PATH'
    synthetics_global_variable_vault_path_value: str
    # id of synthetics_mobile_application 'Kestrel', which is 5c1c5a8b-9d0e-5a5e-8a53-1d3f0d2b7c11 in the source org and isn't created in another one: what to use in its place
    synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id: str
    # id of synthetics_mobile_application_version 'Kestrel 7.4.1 ☕', which is 7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12 in the source org and isn't created in another one: what to use in its place
    synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id: str
    # config.variables[].pattern of synthetics_test 'Log in'
    synthetics_test_log_in_pattern: str
    # basicAuth.password of synthetics_test 'Login API'
    synthetics_test_login_api_password: str
    # custom_headers of webhook 'audit-sink'
    webhook_audit_sink_custom_headers: str
    # url of webhook 'audit-sink'
    webhook_audit_sink_url: str
    # name of datadog_webhook_custom_variable.desk_region, which another module holds
    webhook_custom_variable_desk_region_name: str
    # name of datadog_webhook_custom_variable.escalation_level, which another module holds
    webhook_custom_variable_escalation_level_name: str
    # custom_headers of webhook 'kestrel-pager'
    webhook_kestrel_pager_custom_headers: str
    # url of webhook 'kestrel-pager'
    webhook_kestrel_pager_url: str
    # url of webhook 'legacy.bus-2'
    webhook_legacy_bus_2_url: str
    # client_secret of webhook_oauth2_client_credentials 'audit sink'
    webhook_oauth2_client_credentials_audit_sink_client_secret: str
    # client_secret of webhook_oauth2_client_credentials 'courier bus'
    webhook_oauth2_client_credentials_courier_bus_client_secret: str
    # client_secret of webhook_oauth2_client_credentials 'order desk'
    webhook_oauth2_client_credentials_order_desk_client_secret: str
    # client_secret of webhook_oauth2_client_credentials 'pager sign-in'
    webhook_oauth2_client_credentials_pager_sign_in_client_secret: str
    # url of webhook 'order-desk'
    webhook_order_desk_url: str
    # webhookSecret of workflow_automation 'On deploy: note it'
    workflow_automation_on_deploy_note_it_webhook_secret: str
