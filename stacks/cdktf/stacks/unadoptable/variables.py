from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class UnadoptableVariables:
    """What a stack gives this module."""

    # id of datadog_dashboard_json.checkout_overview, which another module holds
    dashboard_json_checkout_overview_id: str
    # What every org has, but this one none or several of -> the id of the one to use here
    ids: Mapping[str, str] | str = field(default_factory=dict)
    # aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650001, which another module holds
    integration_aws_account_integration_aws_account_210987650001_aws_account_id: str
    # aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650003, which another module holds
    integration_aws_account_integration_aws_account_210987650003_aws_account_id: str
    # client_id of integration_gcp 'kestrel-2019'
    integration_gcp_kestrel_2019_client_id: str
    # private_key of integration_gcp 'kestrel-2019'
    integration_gcp_kestrel_2019_private_key: str
    # private_key_id of integration_gcp 'kestrel-2019'
    integration_gcp_kestrel_2019_private_key_id: str
    # client_id of integration_gcp 'kestrel-couriers'
    integration_gcp_kestrel_couriers_client_id: str
    # private_key of integration_gcp 'kestrel-couriers'
    integration_gcp_kestrel_couriers_private_key: str
    # private_key_id of integration_gcp 'kestrel-couriers'
    integration_gcp_kestrel_couriers_private_key_id: str
    # client_id of integration_gcp 'kestrel-print'
    integration_gcp_kestrel_print_client_id: str
    # private_key of integration_gcp 'kestrel-print'
    integration_gcp_kestrel_print_private_key: str
    # private_key_id of integration_gcp 'kestrel-print'
    integration_gcp_kestrel_print_private_key_id: str
    # client_id of integration_gcp 'kestrel-tills'
    integration_gcp_kestrel_tills_client_id: str
    # private_key of integration_gcp 'kestrel-tills'
    integration_gcp_kestrel_tills_private_key: str
    # private_key_id of integration_gcp 'kestrel-tills'
    integration_gcp_kestrel_tills_private_key_id: str
    # forwarder_destination.auth.header_value of logs_custom_destination "Farm co-op's collector"
    logs_custom_destination_farm_co_op_s_collector_header_value: str
    # name of datadog_logs_index.checkout, which another module holds
    logs_index_checkout_name: str
    # handle of datadog_team.checkout, which another module holds
    team_checkout_handle: str
    # handle of datadog_team.security, which another module holds
    team_security_handle: str
    # email of datadog_user.noa_benami_example_com, which another module holds
    user_noa_benami_example_com_email: str
    # name of datadog_webhook.audit_sink, which another module holds
    webhook_audit_sink_name: str
    # value of webhook_custom_variable 'AUDIT_KEY'
    webhook_custom_variable_audit_key_value: str
    # value of webhook_custom_variable 'ORDER_DESK_TOKEN'
    webhook_custom_variable_order_desk_token_value: str
    # name of datadog_webhook.kestrel_pager, which another module holds
    webhook_kestrel_pager_name: str
