from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class CustomAllocationRulesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "custom_allocation_rules_order")
        self.org = org

    # /cost/settings/custom-allocation-rules
    @resource("datadog_custom_allocation_rules")
    def order(self) -> Arguments:
        return {
            "rule_ids": [
                self.org.custom_allocation_rules.shared_clusters_evenly.id,
                self.org.custom_allocation_rules.support_by_what_teams_spend.id,
                self.org.custom_allocation_rules.roasters_share.id,
                self.org.custom_allocation_rules.by_cpu.id,
            ],
        }
