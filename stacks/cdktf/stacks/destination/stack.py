from __future__ import annotations

from constructs import Construct

from stacks.org import Org
from stacks.org.variables import OrgVariables
from stacks.terraform import DatadogStack
from stacks.unadoptable import Unadoptable
from stacks.unadoptable.variables import UnadoptableVariables


class Destination(DatadogStack):
    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.org = Org(self)
        self.unadoptable = Unadoptable(self)
        ids = self.map_variable(
            "ids",
            "What every org has, but this one none or several of -> the id of the one to use here",
        )
        self.org.variables = OrgVariables(
            action_connection_courier_api_value=self.variable(
                "action_connection_courier_api_value",
                "integration.credentials.tokens[].value of action_connection 'Courier API 📦'",
                sensitive=True,
            ),
            action_connection_datadog_itself_api_key=self.variable(
                "action_connection_datadog_itself_api_key",
                "integration.credentials.api_key of action_connection 'Datadog itself'",
                sensitive=True,
            ),
            action_connection_datadog_itself_app_key=self.variable(
                "action_connection_datadog_itself_app_key",
                "integration.credentials.app_key of action_connection 'Datadog itself'",
                sensitive=True,
            ),
            action_connection_git_lab_api_token=self.variable(
                "action_connection_git_lab_api_token",
                "integration.credentials.api_token of action_connection 'GitLab'",
                sensitive=True,
            ),
            action_connection_store_desk_service_now_password=self.variable(
                "action_connection_store_desk_service_now_password",
                "integration.credentials.password of action_connection 'Store desk (ServiceNow)'",
                sensitive=True,
            ),
            action_connection_summaries_of_incidents_api_token=self.variable(
                "action_connection_summaries_of_incidents_api_token",
                "integration.credentials.api_token of action_connection 'Summaries of incidents'",
                sensitive=True,
            ),
            case_project_security_cases_id=self.variable(
                "case_project_security_cases_id",
                "id of case_project 'Security ${cases}', which is 3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04 in the source org and isn't created in another one: what to use in its place",
            ),
            ids=ids,
            integration_aws_account_210987650003_secret_access_key=self.variable(
                "integration_aws_account_210987650003_secret_access_key",
                "auth_config.secret_access_key of integration_aws_account '210987650003'",
                sensitive=True,
            ),
            integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret=self.variable(
                "integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret",
                "client_secret of integration_azure '1e33a2eb-0382-5bac-92e7-04ee4c4762b0'",
                sensitive=True,
            ),
            integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret=self.variable(
                "integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret",
                "client_secret of integration_azure '73628482-f95c-5bb2-a4f5-4562e7425995'",
                sensitive=True,
            ),
            integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret=self.variable(
                "integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret",
                "client_secret of integration_azure 'aac94307-0d09-5593-90ea-2d639097e05a'",
                sensitive=True,
            ),
            integration_cloudflare_account_kestrel_lab_api_key=self.variable(
                "integration_cloudflare_account_kestrel_lab_api_key",
                "api_key of integration_cloudflare_account 'kestrel ☕ lab'",
                sensitive=True,
            ),
            integration_cloudflare_account_kestrel_shop_api_key=self.variable(
                "integration_cloudflare_account_kestrel_shop_api_key",
                "api_key of integration_cloudflare_account 'kestrel-shop'",
                sensitive=True,
            ),
            integration_cloudflare_account_kestrel_status_api_key=self.variable(
                "integration_cloudflare_account_kestrel_status_api_key",
                "api_key of integration_cloudflare_account 'kestrel-status'",
                sensitive=True,
            ),
            integration_cloudflare_account_kestrel_token_api_key=self.variable(
                "integration_cloudflare_account_kestrel_token_api_key",
                "api_key of integration_cloudflare_account 'kestrel-token'",
                sensitive=True,
            ),
            integration_confluent_account_courierskey00002_api_secret=self.variable(
                "integration_confluent_account_courierskey00002_api_secret",
                "api_secret of integration_confluent_account 'COURIERSKEY00002'",
                sensitive=True,
            ),
            integration_confluent_account_labkey0000000004_api_secret=self.variable(
                "integration_confluent_account_labkey0000000004_api_secret",
                "api_secret of integration_confluent_account 'LABKEY0000000004'",
                sensitive=True,
            ),
            integration_confluent_account_orderskey0000001_api_secret=self.variable(
                "integration_confluent_account_orderskey0000001_api_secret",
                "api_secret of integration_confluent_account 'ORDERSKEY0000001'",
                sensitive=True,
            ),
            integration_confluent_account_roasterykey00003_api_secret=self.variable(
                "integration_confluent_account_roasterykey00003_api_secret",
                "api_secret of integration_confluent_account 'ROASTERYKEY00003'",
                sensitive=True,
            ),
            integration_fastly_account_kestrel_blog_api_key=self.variable(
                "integration_fastly_account_kestrel_blog_api_key",
                "api_key of integration_fastly_account 'kestrel-blog'",
                sensitive=True,
            ),
            integration_fastly_account_kestrel_shop_api_key=self.variable(
                "integration_fastly_account_kestrel_shop_api_key",
                "api_key of integration_fastly_account 'kestrel-shop'",
                sensitive=True,
            ),
            integration_fastly_account_kestrel_staging_api_key=self.variable(
                "integration_fastly_account_kestrel_staging_api_key",
                "api_key of integration_fastly_account 'kestrel-staging'",
                sensitive=True,
            ),
            integration_fastly_account_kestrel_unused_api_key=self.variable(
                "integration_fastly_account_kestrel_unused_api_key",
                "api_key of integration_fastly_account 'kestrel-unused'",
                sensitive=True,
            ),
            integration_ms_teams_workflows_webhook_handle_lisbon_office_url=self.variable(
                "integration_ms_teams_workflows_webhook_handle_lisbon_office_url",
                "url of integration_ms_teams_workflows_webhook_handle 'Lisbon_office'",
                sensitive=True,
            ),
            integration_ms_teams_workflows_webhook_handle_night_shift_url=self.variable(
                "integration_ms_teams_workflows_webhook_handle_night_shift_url",
                "url of integration_ms_teams_workflows_webhook_handle 'night.shift'",
                sensitive=True,
            ),
            integration_ms_teams_workflows_webhook_handle_shop_floor_url=self.variable(
                "integration_ms_teams_workflows_webhook_handle_shop_floor_url",
                "url of integration_ms_teams_workflows_webhook_handle 'shop-floor'",
                sensitive=True,
            ),
            integration_ms_teams_workflows_webhook_handle_stock_count_url=self.variable(
                "integration_ms_teams_workflows_webhook_handle_stock_count_url",
                "url of integration_ms_teams_workflows_webhook_handle 'stock-count'",
                sensitive=True,
            ),
            integration_opsgenie_service_object_delivery_desk_opsgenie_api_key=self.variable(
                "integration_opsgenie_service_object_delivery_desk_opsgenie_api_key",
                "opsgenie_api_key of integration_opsgenie_service_object 'delivery-desk'",
                sensitive=True,
            ),
            integration_opsgenie_service_object_returns_opsgenie_api_key=self.variable(
                "integration_opsgenie_service_object_returns_opsgenie_api_key",
                "opsgenie_api_key of integration_opsgenie_service_object 'returns'",
                sensitive=True,
            ),
            integration_opsgenie_service_object_roastery_jp_opsgenie_api_key=self.variable(
                "integration_opsgenie_service_object_roastery_jp_opsgenie_api_key",
                "opsgenie_api_key of integration_opsgenie_service_object 'roastery_jp'",
                sensitive=True,
            ),
            integration_opsgenie_service_object_shops_night_opsgenie_api_key=self.variable(
                "integration_opsgenie_service_object_shops_night_opsgenie_api_key",
                "opsgenie_api_key of integration_opsgenie_service_object 'shops.night'",
                sensitive=True,
            ),
            integration_pagerduty_pagerduty_api_token=self.variable(
                "integration_pagerduty_pagerduty_api_token",
                "api_token of integration_pagerduty 'pagerduty'",
                sensitive=True,
            ),
            integration_pagerduty_service_object_12345_service_key=self.variable(
                "integration_pagerduty_service_object_12345_service_key",
                "service_key of integration_pagerduty_service_object '12345'",
                sensitive=True,
            ),
            integration_pagerduty_service_object_kestrel_checkout_service_key=self.variable(
                "integration_pagerduty_service_object_kestrel_checkout_service_key",
                "service_key of integration_pagerduty_service_object 'kestrel-checkout'",
                sensitive=True,
            ),
            integration_pagerduty_service_object_kestrel_payments_service_key=self.variable(
                "integration_pagerduty_service_object_kestrel_payments_service_key",
                "service_key of integration_pagerduty_service_object 'kestrel_payments'",
                sensitive=True,
            ),
            integration_pagerduty_service_object_roastery_fire_service_key=self.variable(
                "integration_pagerduty_service_object_roastery_fire_service_key",
                "service_key of integration_pagerduty_service_object 'Roastery.fire'",
                sensitive=True,
            ),
            logs_archive_audit_id=self.variable(
                "logs_archive_audit_id",
                "id of logs_archive 'Audit', which is BH8UgXxmTudC2zV8s5sPtQ in the source org and isn't created in another one: what to use in its place",
            ),
            logs_archive_orders_seven_years_id=self.variable(
                "logs_archive_orders_seven_years_id",
                "id of logs_archive 'Orders, seven years', which is W9kSHdCAeujfbHHawBklgQ in the source org and isn't created in another one: what to use in its place",
            ),
            logs_custom_destination_auditors_elasticsearch_password=self.variable(
                "logs_custom_destination_auditors_elasticsearch_password",
                'forwarder_destination.auth.password of logs_custom_destination "Auditors\' Elasticsearch"',
                sensitive=True,
            ),
            logs_custom_destination_auditors_elasticsearch_username=self.variable(
                "logs_custom_destination_auditors_elasticsearch_username",
                'forwarder_destination.auth.username of logs_custom_destination "Auditors\' Elasticsearch"',
                sensitive=True,
            ),
            logs_custom_destination_siem_of_the_insurer_access_token=self.variable(
                "logs_custom_destination_siem_of_the_insurer_access_token",
                "forwarder_destination.access_token of logs_custom_destination 'SIEM of the insurer'",
                sensitive=True,
            ),
            logs_custom_destination_warehouse_partner_password=self.variable(
                "logs_custom_destination_warehouse_partner_password",
                "forwarder_destination.auth.password of logs_custom_destination 'Warehouse partner'",
                sensitive=True,
            ),
            logs_custom_destination_warehouse_partner_username=self.variable(
                "logs_custom_destination_warehouse_partner_username",
                "forwarder_destination.auth.username of logs_custom_destination 'Warehouse partner'",
                sensitive=True,
            ),
            occurrences={
                "2025-03-04T10:00:00 Europe/Lisbon FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH": "2026-12-01T10:00:00",
            },
            security_monitoring_rule_account_taken_over_then_bought_id=self.unadoptable.security_monitoring_rules.account_taken_over_then_bought.id,
            security_monitoring_rule_password_guessing_on_customer_accounts_id=self.unadoptable.security_monitoring_rules.password_guessing_on_customer_accounts.id,
            security_monitoring_rule_promo_codes_tried_one_by_one_id=self.unadoptable.security_monitoring_rules.promo_codes_tried_one_by_one.id,
            synthetics_global_variable_api_token_value=self.variable(
                "synthetics_global_variable_api_token_value",
                "value.value of synthetics_global_variable 'API_TOKEN'",
                sensitive=True,
            ),
            synthetics_global_variable_test_customer_otp_value=self.variable(
                "synthetics_global_variable_test_customer_otp_value",
                "value.value of synthetics_global_variable 'TEST_CUSTOMER_OTP'",
                sensitive=True,
            ),
            synthetics_global_variable_vault_path_value=self.variable(
                "synthetics_global_variable_vault_path_value",
                "value.value of synthetics_global_variable 'VAULT_PATH'",
                sensitive=True,
            ),
            synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id=self.variable(
                "synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id",
                "id of synthetics_mobile_application 'Kestrel', which is 5c1c5a8b-9d0e-5a5e-8a53-1d3f0d2b7c11 in the source org and isn't created in another one: what to use in its place",
            ),
            synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id=self.variable(
                "synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id",
                "id of synthetics_mobile_application_version 'Kestrel 7.4.1 ☕', which is 7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12 in the source org and isn't created in another one: what to use in its place",
            ),
            synthetics_test_log_in_pattern=self.variable(
                "synthetics_test_log_in_pattern",
                "config.variables[].pattern of synthetics_test 'Log in'",
                sensitive=True,
            ),
            synthetics_test_login_api_password=self.variable(
                "synthetics_test_login_api_password",
                "basicAuth.password of synthetics_test 'Login API'",
                sensitive=True,
            ),
            webhook_audit_sink_custom_headers=self.variable(
                "webhook_audit_sink_custom_headers",
                "custom_headers of webhook 'audit-sink'",
                sensitive=True,
            ),
            webhook_audit_sink_url=self.variable(
                "webhook_audit_sink_url", "url of webhook 'audit-sink'", sensitive=True
            ),
            webhook_custom_variable_desk_region_name=self.unadoptable.webhook_custom_variables.desk_region.name,
            webhook_custom_variable_escalation_level_name=self.unadoptable.webhook_custom_variables.escalation_level.name,
            webhook_kestrel_pager_custom_headers=self.variable(
                "webhook_kestrel_pager_custom_headers",
                "custom_headers of webhook 'kestrel-pager'",
                sensitive=True,
            ),
            webhook_kestrel_pager_url=self.variable(
                "webhook_kestrel_pager_url",
                "url of webhook 'kestrel-pager'",
                sensitive=True,
            ),
            webhook_legacy_bus_2_url=self.variable(
                "webhook_legacy_bus_2_url",
                "url of webhook 'legacy.bus-2'",
                sensitive=True,
            ),
            webhook_oauth2_client_credentials_audit_sink_client_secret=self.variable(
                "webhook_oauth2_client_credentials_audit_sink_client_secret",
                "client_secret of webhook_oauth2_client_credentials 'audit sink'",
                sensitive=True,
            ),
            webhook_oauth2_client_credentials_courier_bus_client_secret=self.variable(
                "webhook_oauth2_client_credentials_courier_bus_client_secret",
                "client_secret of webhook_oauth2_client_credentials 'courier bus'",
                sensitive=True,
            ),
            webhook_oauth2_client_credentials_order_desk_client_secret=self.variable(
                "webhook_oauth2_client_credentials_order_desk_client_secret",
                "client_secret of webhook_oauth2_client_credentials 'order desk'",
                sensitive=True,
            ),
            webhook_oauth2_client_credentials_pager_sign_in_client_secret=self.variable(
                "webhook_oauth2_client_credentials_pager_sign_in_client_secret",
                "client_secret of webhook_oauth2_client_credentials 'pager sign-in'",
                sensitive=True,
            ),
            webhook_order_desk_url=self.variable(
                "webhook_order_desk_url", "url of webhook 'order-desk'", sensitive=True
            ),
            workflow_automation_on_deploy_note_it_webhook_secret=self.variable(
                "workflow_automation_on_deploy_note_it_webhook_secret",
                "webhookSecret of workflow_automation 'On deploy: note it'",
                sensitive=True,
            ),
        )
        self.unadoptable.variables = UnadoptableVariables(
            dashboard_json_checkout_overview_id=self.org.dashboards.checkout_overview.id,
            ids=ids,
            integration_aws_account_integration_aws_account_210987650001_aws_account_id=self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
            integration_aws_account_integration_aws_account_210987650003_aws_account_id=self.org.integration_aws_accounts.integration_aws_account_210987650003.aws_account_id,
            integration_gcp_kestrel_2019_client_id=self.variable(
                "integration_gcp_kestrel_2019_client_id",
                "client_id of integration_gcp 'kestrel-2019'",
                sensitive=True,
            ),
            integration_gcp_kestrel_2019_private_key=self.variable(
                "integration_gcp_kestrel_2019_private_key",
                "private_key of integration_gcp 'kestrel-2019'",
                sensitive=True,
            ),
            integration_gcp_kestrel_2019_private_key_id=self.variable(
                "integration_gcp_kestrel_2019_private_key_id",
                "private_key_id of integration_gcp 'kestrel-2019'",
                sensitive=True,
            ),
            integration_gcp_kestrel_couriers_client_id=self.variable(
                "integration_gcp_kestrel_couriers_client_id",
                "client_id of integration_gcp 'kestrel-couriers'",
                sensitive=True,
            ),
            integration_gcp_kestrel_couriers_private_key=self.variable(
                "integration_gcp_kestrel_couriers_private_key",
                "private_key of integration_gcp 'kestrel-couriers'",
                sensitive=True,
            ),
            integration_gcp_kestrel_couriers_private_key_id=self.variable(
                "integration_gcp_kestrel_couriers_private_key_id",
                "private_key_id of integration_gcp 'kestrel-couriers'",
                sensitive=True,
            ),
            integration_gcp_kestrel_print_client_id=self.variable(
                "integration_gcp_kestrel_print_client_id",
                "client_id of integration_gcp 'kestrel-print'",
                sensitive=True,
            ),
            integration_gcp_kestrel_print_private_key=self.variable(
                "integration_gcp_kestrel_print_private_key",
                "private_key of integration_gcp 'kestrel-print'",
                sensitive=True,
            ),
            integration_gcp_kestrel_print_private_key_id=self.variable(
                "integration_gcp_kestrel_print_private_key_id",
                "private_key_id of integration_gcp 'kestrel-print'",
                sensitive=True,
            ),
            integration_gcp_kestrel_tills_client_id=self.variable(
                "integration_gcp_kestrel_tills_client_id",
                "client_id of integration_gcp 'kestrel-tills'",
                sensitive=True,
            ),
            integration_gcp_kestrel_tills_private_key=self.variable(
                "integration_gcp_kestrel_tills_private_key",
                "private_key of integration_gcp 'kestrel-tills'",
                sensitive=True,
            ),
            integration_gcp_kestrel_tills_private_key_id=self.variable(
                "integration_gcp_kestrel_tills_private_key_id",
                "private_key_id of integration_gcp 'kestrel-tills'",
                sensitive=True,
            ),
            logs_custom_destination_farm_co_op_s_collector_header_value=self.variable(
                "logs_custom_destination_farm_co_op_s_collector_header_value",
                'forwarder_destination.auth.header_value of logs_custom_destination "Farm co-op\'s collector"',
                sensitive=True,
            ),
            logs_index_checkout_name=self.org.logs_indexes.checkout.name,
            team_checkout_handle=self.org.teams.checkout.handle,
            team_security_handle=self.org.teams.security.handle,
            user_noa_benami_example_com_email=self.org.users.noa_benami_example_com.email,
            webhook_audit_sink_name=self.org.webhooks.audit_sink.name,
            webhook_custom_variable_audit_key_value=self.variable(
                "webhook_custom_variable_audit_key_value",
                "value of webhook_custom_variable 'AUDIT_KEY'",
                sensitive=True,
            ),
            webhook_custom_variable_order_desk_token_value=self.variable(
                "webhook_custom_variable_order_desk_token_value",
                "value of webhook_custom_variable 'ORDER_DESK_TOKEN'",
                sensitive=True,
            ),
            webhook_kestrel_pager_name=self.org.webhooks.kestrel_pager.name,
        )
        self.rule(
            "action_connection_courier_api_value",
            "${var.action_connection_courier_api_value == null ? true : length(var.action_connection_courier_api_value) >= 1}",
            "action_connection_courier_api_value takes at least 1 character.",
        )
        self.rule(
            "action_connection_datadog_itself_api_key",
            "${var.action_connection_datadog_itself_api_key == null ? true : length(var.action_connection_datadog_itself_api_key) >= 1}",
            "action_connection_datadog_itself_api_key takes at least 1 character.",
        )
        self.rule(
            "action_connection_datadog_itself_app_key",
            "${var.action_connection_datadog_itself_app_key == null ? true : length(var.action_connection_datadog_itself_app_key) >= 1}",
            "action_connection_datadog_itself_app_key takes at least 1 character.",
        )
        self.rule(
            "action_connection_git_lab_api_token",
            "${var.action_connection_git_lab_api_token == null ? true : length(var.action_connection_git_lab_api_token) >= 1}",
            "action_connection_git_lab_api_token takes at least 1 character.",
        )
        self.rule(
            "action_connection_store_desk_service_now_password",
            "${var.action_connection_store_desk_service_now_password == null ? true : length(var.action_connection_store_desk_service_now_password) >= 1}",
            "action_connection_store_desk_service_now_password takes at least 1 character.",
        )
        self.rule(
            "action_connection_summaries_of_incidents_api_token",
            "${var.action_connection_summaries_of_incidents_api_token == null ? true : length(var.action_connection_summaries_of_incidents_api_token) >= 1}",
            "action_connection_summaries_of_incidents_api_token takes at least 1 character.",
        )
        self.rule(
            "case_project_security_cases_id",
            '${var.case_project_security_cases_id == null ? true : can(regex("^(?s:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", var.case_project_security_cases_id))}',
            "case_project_security_cases_id takes the form [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}.",
        )
        self.rule(
            "workflow_automation_on_deploy_note_it_webhook_secret",
            "${var.workflow_automation_on_deploy_note_it_webhook_secret == null ? true : length(var.workflow_automation_on_deploy_note_it_webhook_secret) >= 16}",
            "workflow_automation_on_deploy_note_it_webhook_secret takes at least 16 characters.",
        )
