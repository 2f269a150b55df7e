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
    @resource("datadog_tag_indexing_rule_order", ignore_changes=["name"])
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
