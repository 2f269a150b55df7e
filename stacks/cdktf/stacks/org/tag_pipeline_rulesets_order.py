from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TagPipelineRulesetsOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "tag_pipeline_rulesets_order")
        self.org = org

    # /cost/settings/tag-pipelines
    @resource("datadog_tag_pipeline_rulesets")
    def order(self) -> Arguments:
        return {
            "ruleset_ids": [
                self.org.tag_pipeline_rulesets.teams_of_services.id,
                self.org.tag_pipeline_rulesets.stores_by_account.id,
                self.org.tag_pipeline_rulesets.bei_jian.id,
                self.org.tag_pipeline_rulesets.before_2024.id,
            ],
        }
