from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationConfluentResources(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_confluent_resources")
        self.org = org

    # /integrations/confluent-cloud
    @resource("datadog_integration_confluent_resource")
    def connector_lcc_9beans(self) -> Arguments:
        return {
            "account_id": self.org.integration_confluent_accounts.orderskey0000001.id,
            "enable_custom_metrics": False,
            "resource_id": "lcc-9beans",
            "resource_type": "connector",
            "tags": ["team:inventory"],
        }

    # /integrations/confluent-cloud
    @resource("datadog_integration_confluent_resource")
    def kafka_lkc_2kestr(self) -> Arguments:
        return {
            "account_id": self.org.integration_confluent_accounts.orderskey0000001.id,
            "enable_custom_metrics": True,
            "resource_id": "lkc-2kestr",
            "resource_type": "kafka",
            "tags": ["env:prod", "team:checkout"],
        }

    # /integrations/confluent-cloud
    @resource("datadog_integration_confluent_resource")
    def kafka_lkc_7couri(self) -> Arguments:
        return {
            "account_id": self.org.integration_confluent_accounts.courierskey00002.id,
            "enable_custom_metrics": False,
            "resource_id": "lkc-7couri",
            "resource_type": "kafka",
        }

    # /integrations/confluent-cloud
    @resource("datadog_integration_confluent_resource")
    def ksql_lksqlc_1roast(self) -> Arguments:
        return {
            "account_id": self.org.integration_confluent_accounts.roasterykey00003.id,
            "enable_custom_metrics": False,
            "resource_id": "lksqlc-1roast",
            "resource_type": "ksql",
            "tags": ["site:oporto"],
        }

    # /integrations/confluent-cloud
    @resource("datadog_integration_confluent_resource")
    def schema_registry_lsrc_5roast(self) -> Arguments:
        return {
            "account_id": self.org.integration_confluent_accounts.roasterykey00003.id,
            "enable_custom_metrics": False,
            "resource_id": "lsrc-5roast",
            "resource_type": "schema_registry",
        }
