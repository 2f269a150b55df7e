from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationPagerdutyServices(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_pagerduty_services")
        self.org = org

    # /integrations/pagerduty
    # To change that from here: export with --manage integration_pagerduty_services.
    @resource(
        "datadog_integration_pagerduty_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "service_key": "no answer of the API has it",
        },
    )
    def integration_pagerduty_service_object_12345(self) -> Arguments:
        return {
            "service_key": self.org.variables.integration_pagerduty_service_object_12345_service_key,
            "service_name": "12345",
        }

    # /integrations/pagerduty
    # To change that from here: export with --manage integration_pagerduty_services.
    @resource(
        "datadog_integration_pagerduty_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "service_key": "no answer of the API has it",
        },
    )
    def kestrel_checkout(self) -> Arguments:
        return {
            "service_key": self.org.variables.integration_pagerduty_service_object_kestrel_checkout_service_key,
            "service_name": "kestrel-checkout",
        }

    # /integrations/pagerduty
    # To change that from here: export with --manage integration_pagerduty_services.
    @resource(
        "datadog_integration_pagerduty_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "service_key": "no answer of the API has it",
        },
    )
    def kestrel_payments(self) -> Arguments:
        return {
            "service_key": self.org.variables.integration_pagerduty_service_object_kestrel_payments_service_key,
            "service_name": "kestrel_payments",
        }

    # /integrations/pagerduty
    # To change that from here: export with --manage integration_pagerduty_services.
    @resource(
        "datadog_integration_pagerduty_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "service_key": "no answer of the API has it",
        },
    )
    def roastery_fire(self) -> Arguments:
        return {
            "service_key": self.org.variables.integration_pagerduty_service_object_roastery_fire_service_key,
            "service_name": "Roastery.fire",
        }
