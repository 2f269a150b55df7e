from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ActionsDatastores(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "actions_datastores")
        self.org = org

    # /actions/datastores/63de860e-feba-5876-b08e-e1746c57b9ce
    @resource("datadog_datastore")
    def bei_jian_ji_roasters(self) -> Arguments:
        return {
            "name": "焙煎機 / roasters",
            "description": "",
            "primary_column_name": "serial",
            "primary_key_generation_strategy": "none",
        }

    # /actions/datastores/90d3d449-1dca-5e08-8b53-3b267f1f845a
    @resource("datadog_datastore")
    def couriers(self) -> Arguments:
        return {
            "name": "Couriers",
            "description": "Which courier serves which country, for the delivery apps.",
            "primary_column_name": "country",
            "primary_key_generation_strategy": "none",
        }

    # /actions/datastores/ff44eac5-2109-5ffb-af59-dd5c799519be
    @resource("datadog_datastore")
    def flags_of_the_shop(self) -> Arguments:
        return {
            "name": "$${flags} of the shop",
            "description": "Read by the pages of the shop: %%{ not a directive }",
            "primary_column_name": "name",
            "primary_key_generation_strategy": "none",
        }

    # /actions/datastores/1169d016-5ca5-5962-bac3-c5256a788055
    @resource("datadog_datastore")
    def refunds_to_approve(self) -> Arguments:
        return {
            "name": "Refunds to approve",
            "description": "Filled by the workflow “Ask before a refund”.",
            "primary_column_name": "id",
            "primary_key_generation_strategy": "uuid",
        }
