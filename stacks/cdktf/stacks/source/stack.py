from __future__ import annotations

from constructs import Construct

from stacks.adoptable import Adoptable
from stacks.adoptable.variables import AdoptableVariables
from stacks.guarded import Guarded
from stacks.guarded.variables import GuardedVariables
from stacks.org import Org
from stacks.org.variables import OrgVariables
from stacks.source.imports import IMPORTS
from stacks.terraform import DatadogStack

KEPT = "kept-as-it-is-in-the-source-org"
"""Stands for a secret: the resource ignores the difference, the org keeps what it has."""


class Source(DatadogStack):
    keeps = True

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.org = Org(self)
        self.adoptable = Adoptable(self)
        self.guarded = Guarded(self)
        self.org.variables = OrgVariables(
            absent={
                "dashboards/30338": "30338",
                "monitors/21400999": "21400999",
            },
            action_connection_courier_api_value=KEPT,
            action_connection_datadog_itself_api_key=KEPT,
            action_connection_datadog_itself_app_key=KEPT,
            action_connection_git_lab_api_token=KEPT,
            action_connection_store_desk_service_now_password=KEPT,
            action_connection_summaries_of_incidents_api_token=KEPT,
            case_project_security_cases_id="3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04",
            integration_aws_account_210987650003_secret_access_key=KEPT,
            integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret=KEPT,
            integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret=KEPT,
            integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret=KEPT,
            integration_cloudflare_account_kestrel_lab_api_key=KEPT,
            integration_cloudflare_account_kestrel_shop_api_key=KEPT,
            integration_cloudflare_account_kestrel_status_api_key=KEPT,
            integration_cloudflare_account_kestrel_token_api_key=KEPT,
            integration_confluent_account_courierskey00002_api_secret=KEPT,
            integration_confluent_account_labkey0000000004_api_secret=KEPT,
            integration_confluent_account_orderskey0000001_api_secret=KEPT,
            integration_confluent_account_roasterykey00003_api_secret=KEPT,
            integration_fastly_account_kestrel_blog_api_key=KEPT,
            integration_fastly_account_kestrel_shop_api_key=KEPT,
            integration_fastly_account_kestrel_staging_api_key=KEPT,
            integration_fastly_account_kestrel_unused_api_key=KEPT,
            integration_ms_teams_workflows_webhook_handle_lisbon_office_url=KEPT,
            integration_ms_teams_workflows_webhook_handle_night_shift_url=KEPT,
            integration_ms_teams_workflows_webhook_handle_shop_floor_url=KEPT,
            integration_ms_teams_workflows_webhook_handle_stock_count_url=KEPT,
            integration_opsgenie_service_object_delivery_desk_opsgenie_api_key=KEPT,
            integration_opsgenie_service_object_returns_opsgenie_api_key=KEPT,
            integration_opsgenie_service_object_roastery_jp_opsgenie_api_key=KEPT,
            integration_opsgenie_service_object_shops_night_opsgenie_api_key=KEPT,
            integration_pagerduty_pagerduty_api_token=KEPT,
            integration_pagerduty_service_object_12345_service_key=KEPT,
            integration_pagerduty_service_object_kestrel_checkout_service_key=KEPT,
            integration_pagerduty_service_object_kestrel_payments_service_key=KEPT,
            integration_pagerduty_service_object_roastery_fire_service_key=KEPT,
            logs_archive_audit_id="BH8UgXxmTudC2zV8s5sPtQ",
            logs_archive_orders_seven_years_id="W9kSHdCAeujfbHHawBklgQ",
            logs_custom_destination_auditors_elasticsearch_password=KEPT,
            logs_custom_destination_auditors_elasticsearch_username=KEPT,
            logs_custom_destination_siem_of_the_insurer_access_token=KEPT,
            logs_custom_destination_warehouse_partner_password=KEPT,
            logs_custom_destination_warehouse_partner_username=KEPT,
            security_monitoring_rule_account_taken_over_then_bought_id="wjh-qtz-cij",
            security_monitoring_rule_password_guessing_on_customer_accounts_id="tqj-izp-nfa",
            security_monitoring_rule_promo_codes_tried_one_by_one_id="9ev-t3e-5uk",
            synthetics_global_variable_api_token_value=KEPT,
            synthetics_global_variable_test_customer_otp_value=KEPT,
            synthetics_global_variable_vault_path_value=KEPT,
            synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id="5c1c5a8b-9d0e-5a5e-8a53-1d3f0d2b7c11",
            synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id="7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12",
            synthetics_test_log_in_pattern=KEPT,
            synthetics_test_login_api_password=KEPT,
            webhook_audit_sink_custom_headers=KEPT,
            webhook_audit_sink_url=KEPT,
            webhook_custom_variable_desk_region_name="DESK_REGION",
            webhook_custom_variable_escalation_level_name="ESCALATION_LEVEL",
            webhook_kestrel_pager_custom_headers=KEPT,
            webhook_kestrel_pager_url=KEPT,
            webhook_legacy_bus_2_url=KEPT,
            webhook_oauth2_client_credentials_audit_sink_client_secret=KEPT,
            webhook_oauth2_client_credentials_courier_bus_client_secret=KEPT,
            webhook_oauth2_client_credentials_order_desk_client_secret=KEPT,
            webhook_oauth2_client_credentials_pager_sign_in_client_secret=KEPT,
            webhook_order_desk_url=KEPT,
            workflow_automation_on_deploy_note_it_webhook_secret=KEPT,
        )
        self.adoptable.variables = AdoptableVariables(
            apm_retention_filter_apm_retention_filter_10_of_payments_id=self.org.apm_retention_filters.apm_retention_filter_10_of_payments.id,
            apm_retention_filter_error_default_id="1ASc_A9ruxdzGEW_VEXP5g",
            apm_retention_filter_every_order_id=self.org.apm_retention_filters.every_order.id,
            apm_retention_filter_roaster_drum_spans_id=self.org.apm_retention_filters.roaster_drum_spans.id,
            apm_retention_filter_slow_requests_id=self.org.apm_retention_filters.slow_requests.id,
            org_group_archive_id=self.org.org_groups.archive.id,
            org_group_asia_id=self.org.org_groups.asia.id,
            org_group_policy_asia_default_timezone_id=self.org.org_group_policies.asia_default_timezone.id,
            org_group_policy_production_is_public_sharing_enabled_id=self.org.org_group_policies.production_is_public_sharing_enabled.id,
            org_group_policy_production_is_widget_copy_paste_enabled_id=self.org.org_group_policies.production_is_widget_copy_paste_enabled.id,
            org_group_policy_trials_is_widget_copy_paste_enabled_id=self.org.org_group_policies.trials_is_widget_copy_paste_enabled.id,
            org_group_production_id=self.org.org_groups.production.id,
            org_group_trials_id=self.org.org_groups.trials.id,
            user_noa_benami_example_com_email=self.org.users.noa_benami_example_com.email,
            webhook_audit_sink_name=self.org.webhooks.audit_sink.name,
        )
        self.guarded.variables = GuardedVariables(
            integration_aws_account_integration_aws_account_210987650001_aws_account_id=self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
            integration_aws_account_integration_aws_account_210987650002_aws_account_id=self.org.integration_aws_accounts.integration_aws_account_210987650002.aws_account_id,
        )
        self.adopt(IMPORTS)
