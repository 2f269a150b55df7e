from __future__ import annotations

from constructs import Construct

from stacks.adoptable import Adoptable
from stacks.guarded import Guarded
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
                "monitors/21400999": "21400999",
            },
            logs_archive_audit_id="BH8UgXxmTudC2zV8s5sPtQ",
            logs_archive_orders_seven_years_id="W9kSHdCAeujfbHHawBklgQ",
            logs_custom_destination_auditors_elasticsearch_password=KEPT,
            logs_custom_destination_auditors_elasticsearch_username=KEPT,
            logs_custom_destination_siem_of_the_insurer_access_token=KEPT,
            logs_custom_destination_warehouse_partner_password=KEPT,
            logs_custom_destination_warehouse_partner_username=KEPT,
            monitor_synthetics_login_api_id="21401001",
            monitor_synthetics_shop_certificate_id="21401003",
            synthetics_global_variable_api_token_value=KEPT,
            synthetics_global_variable_test_customer_otp_value=KEPT,
            synthetics_global_variable_vault_path_value=KEPT,
            synthetics_test_login_api_id="s3p-e4s-tm3",
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
        )
        self.adopt(IMPORTS)
