from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationOpsgenieServices(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_opsgenie_services")
        self.org = org

    # /integrations/opsgenie
    # To change that from here: export with --manage integration_opsgenie_services.
    @resource(
        "datadog_integration_opsgenie_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "opsgenie_api_key": "no answer of the API has it",
        },
    )
    def delivery_desk(self) -> Arguments:
        return {
            "name": "delivery-desk",
            "opsgenie_api_key": self.org.variables.integration_opsgenie_service_object_delivery_desk_opsgenie_api_key,
            "region": "eu",
        }

    # /integrations/opsgenie
    # To change that from here: export with --manage integration_opsgenie_services.
    @resource(
        "datadog_integration_opsgenie_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "opsgenie_api_key": "no answer of the API has it",
        },
    )
    def returns(self) -> Arguments:
        return {
            "name": "returns",
            "opsgenie_api_key": self.org.variables.integration_opsgenie_service_object_returns_opsgenie_api_key,
            "region": "eu",
        }

    # /integrations/opsgenie
    # To change that from here: export with --manage integration_opsgenie_services.
    @resource(
        "datadog_integration_opsgenie_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "opsgenie_api_key": "no answer of the API has it",
        },
    )
    def roastery_jp(self) -> Arguments:
        return {
            "name": "roastery_jp",
            "custom_url": "https://opsgenie.example.com/kestrel",
            "opsgenie_api_key": self.org.variables.integration_opsgenie_service_object_roastery_jp_opsgenie_api_key,
            "region": "custom",
        }

    # /integrations/opsgenie
    # To change that from here: export with --manage integration_opsgenie_services.
    @resource(
        "datadog_integration_opsgenie_service_object",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "opsgenie_api_key": "no answer of the API has it",
        },
    )
    def shops_night(self) -> Arguments:
        return {
            "name": "shops.night",
            "opsgenie_api_key": self.org.variables.integration_opsgenie_service_object_shops_night_opsgenie_api_key,
            "region": "us",
        }
