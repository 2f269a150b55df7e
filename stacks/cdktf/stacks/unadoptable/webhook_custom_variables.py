from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class WebhookCustomVariables(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "webhook_custom_variables")
        self.unadoptable = unadoptable

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable")
    def audit_key(self) -> Arguments:
        return {
            "name": "AUDIT_KEY",
            "is_secret": True,
            "value": self.unadoptable.variables.webhook_custom_variable_audit_key_value,
        }

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable")
    def desk_region(self) -> Arguments:
        return {
            "name": "DESK_REGION",
            "is_secret": False,
            "value": "north",
        }

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable")
    def escalation_level(self) -> Arguments:
        return {
            "name": "ESCALATION_LEVEL",
            "is_secret": False,
            "value": "P$${2} %%{if}",
        }

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable")
    def order_desk_token(self) -> Arguments:
        return {
            "name": "ORDER_DESK_TOKEN",
            "is_secret": True,
            "value": self.unadoptable.variables.webhook_custom_variable_order_desk_token_value,
        }
