from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TagIndexingRulesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "tag_indexing_rules_order")
        self.org = org

    # /metric/tag-indexing-rules
    # To change that from here: export with --manage tag_indexing_rules_order.
    @resource(
        "datadog_tag_indexing_rule_order",
        ignore_changes={
            "name": "the object has none, and the provider requires one",
        },
    )
    def order(self) -> Arguments:
        return {
            "name": "order",
            "rule_ids": [
                self.org.tag_indexing_rules.roasters_by_site.id,
                self.org.tag_indexing_rules.never_by_customer.id,
                self.org.tag_indexing_rules.unused_tags_of_the_shop.id,
                self.org.tag_indexing_rules.bei_jian_site.id,
            ],
        }
