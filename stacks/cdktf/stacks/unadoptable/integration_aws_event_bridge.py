from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class IntegrationAwsEventBridge(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "integration_aws_event_bridge")
        self.unadoptable = unadoptable

    # /integrations/amazon-web-services
    @resource("datadog_integration_aws_event_bridge")
    def integration_aws_event_bridge_210987650001_app_alerts(self) -> Arguments:
        return {
            "account_id": self.unadoptable.variables.integration_aws_account_integration_aws_account_210987650001_aws_account_id,
            "event_generator_name": "app-alerts",
            "region": "eu-west-1",
        }

    # /integrations/amazon-web-services
    @resource("datadog_integration_aws_event_bridge")
    def integration_aws_event_bridge_210987650001_orders(self) -> Arguments:
        return {
            "account_id": self.unadoptable.variables.integration_aws_account_integration_aws_account_210987650001_aws_account_id,
            "event_generator_name": "orders",
            "region": "eu-west-1",
        }

    # /integrations/amazon-web-services
    @resource("datadog_integration_aws_event_bridge")
    def integration_aws_event_bridge_210987650003_roastery_jp(self) -> Arguments:
        return {
            "account_id": self.unadoptable.variables.integration_aws_account_integration_aws_account_210987650003_aws_account_id,
            "event_generator_name": "roastery-jp",
            "region": "ap-northeast-1",
        }
