from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class OrgVariables:
    """What a stack gives this module."""

    # What no other org has -> its id; lists are without it where that isn't given
    absent: Mapping[str, str] | str = field(default_factory=dict)
    # What every org has, but this one none or several of -> the id of the one to use here
    ids: Mapping[str, str] | str = field(default_factory=dict)
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
    # id of monitor '[Synthetics] Login API', which is 21401001 in the source org and isn't created in another one: what to use in its place
    monitor_synthetics_login_api_id: str
    # id of monitor '[Synthetics] Shop certificate', which is 21401003 in the source org and isn't created in another one: what to use in its place
    monitor_synthetics_shop_certificate_id: str
    # A recurrence of the source org that has begun -> when it next begins, for others
    occurrences: Mapping[str, str] | str = field(default_factory=dict)
    # value.value of synthetics_global_variable 'API_TOKEN'
    synthetics_global_variable_api_token_value: str
    # value.value of synthetics_global_variable 'TEST_CUSTOMER_OTP'
    synthetics_global_variable_test_customer_otp_value: str
    # value.value of synthetics_global_variable 'VAULT_PATH'
    synthetics_global_variable_vault_path_value: str
    # id of synthetics_test 'Login API', which is s3p-e4s-tm3 in the source org and isn't created in another one: what to use in its place
    synthetics_test_login_api_id: str
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
