from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TagIndexingRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "tag_indexing_rules")
        self.org = org

    # /metric/tag-indexing-rules
    @resource("datadog_tag_indexing_rule")
    def bei_jian_site(self) -> Arguments:
        return {
            "name": "焙煎 $${site}",
            "exclude_tags_mode": False,
            "ignored_metric_name_matches": [],
            "metric_name_matches": ["kestrel.beans.*", "kestrel.till.*"],
            "options": {
                "data": {
                    "manage_preexisting_metrics": True,
                    "override_previous_rules": False,
                },
                "version": 1,
            },
            "tags": ["site"],
        }

    # /metric/tag-indexing-rules
    @resource("datadog_tag_indexing_rule")
    def never_by_customer(self) -> Arguments:
        return {
            "name": "Never by customer",
            "exclude_tags_mode": True,
            "ignored_metric_name_matches": [],
            "metric_name_matches": ["kestrel.*"],
            "options": {
                "data": {
                    "manage_preexisting_metrics": True,
                    "override_previous_rules": True,
                },
                "version": 1,
            },
            "tags": ["customer_id", "basket_id"],
        }

    # /metric/tag-indexing-rules
    @resource("datadog_tag_indexing_rule")
    def roasters_by_site(self) -> Arguments:
        return {
            "name": "Roasters by site",
            "exclude_tags_mode": False,
            "ignored_metric_name_matches": ["kestrel.roaster.gas"],
            "metric_name_matches": ["kestrel.roaster.*"],
            "options": {
                "data": {
                    "manage_preexisting_metrics": True,
                    "override_previous_rules": False,
                },
                "version": 1,
            },
            "tags": ["site", "roaster", "env"],
        }

    # /metric/tag-indexing-rules
    @resource("datadog_tag_indexing_rule")
    def unused_tags_of_the_shop(self) -> Arguments:
        return {
            "name": "Unused tags of the shop",
            "exclude_tags_mode": True,
            "ignored_metric_name_matches": [],
            "metric_name_matches": ["kestrel.shop.*"],
            "options": {
                "data": {
                    "dynamic_tags": {
                        "exclude_not_queried_window_seconds": 2592000,
                        "exclude_not_used_in_assets": True,
                    },
                    "manage_preexisting_metrics": False,
                    "override_previous_rules": False,
                },
                "version": 1,
            },
            "tags": [],
        }
