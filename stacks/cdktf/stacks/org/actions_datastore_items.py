from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ActionsDatastoreItems(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "actions_datastore_items")
        self.org = org

    # /actions/datastores/63de860e-feba-5876-b08e-e1746c57b9ce
    # To change that from here: export with --manage actions_datastore_items.
    @resource(
        "datadog_datastore_item",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def bei_jian_ji_roasters_kr_07(self) -> Arguments:
        return {
            "datastore_id": self.org.actions_datastores.bei_jian_ji_roasters.id,
            "item_key": "KR-07",
            "value": {
                "serial": "KR-07",
                "site": "Nara",
            },
        }

    # /actions/datastores/90d3d449-1dca-5e08-8b53-3b267f1f845a
    # To change that from here: export with --manage actions_datastore_items.
    @resource(
        "datadog_datastore_item",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def couriers_jp(self) -> Arguments:
        return {
            "datastore_id": self.org.actions_datastores.couriers.id,
            "item_key": "JP",
            "value": {
                "country": "JP",
                "courier": "飛脚便",
                "phone": "+81 3 5555 0101",
            },
        }

    # /actions/datastores/90d3d449-1dca-5e08-8b53-3b267f1f845a
    # To change that from here: export with --manage actions_datastore_items.
    @resource(
        "datadog_datastore_item",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def couriers_se(self) -> Arguments:
        return {
            "datastore_id": self.org.actions_datastores.couriers.id,
            "item_key": "SE",
            "value": {
                "country": "SE",
                "courier": "Nordpost",
                "phone": "+46 8 555 01 01",
            },
        }

    # /actions/datastores/ff44eac5-2109-5ffb-af59-dd5c799519be
    # To change that from here: export with --manage actions_datastore_items.
    @resource(
        "datadog_datastore_item",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def flags_of_the_shop_gift_wrap(self) -> Arguments:
        return {
            "datastore_id": self.org.actions_datastores.flags_of_the_shop.id,
            "item_key": "gift_wrap",
            "value": {
                "name": "gift_wrap",
                "note": "$${until} the holidays are over",
                "state": "on",
            },
        }
