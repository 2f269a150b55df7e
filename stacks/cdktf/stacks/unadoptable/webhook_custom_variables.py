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
    @resource("datadog_webhook_custom_variable", ignore_changes=["value"])
    def bus_key(self) -> Arguments:
        return {
            "name": "BUS_KEY",
            "is_secret": True,
            "value": self.unadoptable.variables.webhook_custom_variable_bus_key_value,
        }

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable")
    def bus_region(self) -> Arguments:
        return {
            "name": "BUS_REGION",
            "is_secret": False,
            "value": "eu-west-1",
        }

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable", ignore_changes=["value"])
    def desk_token(self) -> Arguments:
        return {
            "name": "DESK_TOKEN",
            "is_secret": True,
            "value": self.unadoptable.variables.webhook_custom_variable_desk_token_value,
        }

    # /integrations/webhooks
    @resource("datadog_webhook_custom_variable")
    def shop_name(self) -> Arguments:
        return {
            "name": "SHOP_NAME",
            "is_secret": False,
            "value": "Kestrel “Coffee” $${shop}",
        }
