from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class UnadoptableVariables:
    """What a stack gives this module."""

    # forwarder_destination.auth.header_value of logs_custom_destination "Farm co-op's collector"
    logs_custom_destination_farm_co_op_s_collector_header_value: str
    # value of webhook_custom_variable 'AUDIT_KEY'
    webhook_custom_variable_audit_key_value: str
    # value of webhook_custom_variable 'ORDER_DESK_TOKEN'
    webhook_custom_variable_order_desk_token_value: str
