from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class TagIndexingRuleExemptions(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "tag_indexing_rule_exemptions")
        self.unadoptable = unadoptable

    # /metric/summary?metric=kestrel.basket.value
    @resource("datadog_tag_indexing_rule_exemption")
    def kestrel_basket_value(self) -> Arguments:
        return {
            "metric_name": "kestrel.basket.value",
            "reason": "Finance needs every tag",
        }

    # /metric/summary?metric=kestrel.beans.left
    @resource("datadog_tag_indexing_rule_exemption")
    def kestrel_beans_left(self) -> Arguments:
        return {
            "metric_name": "kestrel.beans.left",
            "reason": 'Ask the roastery: "per sack"',
        }

    # /metric/summary?metric=kestrel.courier.distance
    @resource("datadog_tag_indexing_rule_exemption")
    def kestrel_courier_distance(self) -> Arguments:
        return {
            "metric_name": "kestrel.courier.distance",
            "reason": "Couriers are paid by it",
        }
