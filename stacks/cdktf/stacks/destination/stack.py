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
        self.org.variables = OrgVariables(
            ids=self.map_variable(
                "ids",
                "What every org has, but this one none or several of -> the id of the one to use here",
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
            monitor_synthetics_login_api_id=self.variable(
                "monitor_synthetics_login_api_id",
                "id of monitor '[Synthetics] Login API', which is 21401001 in the source org and isn't created in another one: what to use in its place",
            ),
            monitor_synthetics_shop_certificate_id=self.variable(
                "monitor_synthetics_shop_certificate_id",
                "id of monitor '[Synthetics] Shop certificate', which is 21401003 in the source org and isn't created in another one: what to use in its place",
            ),
            occurrences={
                "2025-03-04T10:00:00 Europe/Lisbon FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH": "2026-12-01T10:00:00",
            },
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
            synthetics_test_login_api_id=self.variable(
                "synthetics_test_login_api_id",
                "id of synthetics_test 'Login API', which is s3p-e4s-tm3 in the source org and isn't created in another one: what to use in its place",
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
        )
        self.unadoptable.variables = UnadoptableVariables(
            logs_custom_destination_farm_co_op_s_collector_header_value=self.variable(
                "logs_custom_destination_farm_co_op_s_collector_header_value",
                'forwarder_destination.auth.header_value of logs_custom_destination "Farm co-op\'s collector"',
                sensitive=True,
            ),
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
        )
        self.rule(
            "monitor_synthetics_login_api_id",
            "${var.monitor_synthetics_login_api_id == null ? true : can(tonumber(var.monitor_synthetics_login_api_id))}",
            "monitor_synthetics_login_api_id takes a number.",
        )
