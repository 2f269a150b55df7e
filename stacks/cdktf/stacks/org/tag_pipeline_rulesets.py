from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TagPipelineRulesets(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "tag_pipeline_rulesets")
        self.org = org

    # /cost/settings/tag-pipelines
    @resource("datadog_tag_pipeline_ruleset")
    def before_2024(self) -> Arguments:
        return {
            "name": "Before 2024",
            "enabled": False,
        }

    # /cost/settings/tag-pipelines
    @resource("datadog_tag_pipeline_ruleset")
    def bei_jian(self) -> Arguments:
        return {
            "name": "焙煎 ☕",
            "enabled": True,
            "rules": [
                {
                    "name": "Drums",
                    "enabled": True,
                    "query": [
                        {
                            "case_insensitivity": True,
                            "if_tag_exists": "do_not_apply",
                            "query": "source:roaster AND env:production",
                            "addition": [
                                {
                                    "key": "team",
                                    "value": "roastery-jp",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /cost/settings/tag-pipelines
    @resource("datadog_tag_pipeline_ruleset")
    def stores_by_account(self) -> Arguments:
        return {
            "name": "Stores by account",
            "enabled": True,
            "rules": [
                {
                    "name": "Look it up",
                    "enabled": True,
                    "reference_table": [
                        {
                            "case_insensitivity": True,
                            "if_not_exists": False,
                            "source_keys": ["aws_account"],
                            "table_name": self.org.reference_tables.kestrel_stores.table_name,
                            "field_pairs": [
                                {
                                    "input_column": "store",
                                    "output_key": "store",
                                },
                                {
                                    "input_column": "country",
                                    "output_key": "country",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /cost/settings/tag-pipelines
    @resource("datadog_tag_pipeline_ruleset")
    def teams_of_services(self) -> Arguments:
        return {
            "name": "Teams of services",
            "enabled": True,
            "rules": [
                {
                    "name": "Shop",
                    "enabled": True,
                    "query": [
                        {
                            "case_insensitivity": False,
                            "if_tag_exists": "do_not_apply",
                            "query": "service:checkout",
                            "addition": [
                                {
                                    "key": "team",
                                    "value": "checkout",
                                },
                            ],
                        },
                    ],
                },
                {
                    "name": "Stage to env",
                    "enabled": True,
                    "mapping": [
                        {
                            "destination_key": "env",
                            "if_tag_exists": "append",
                            "source_keys": ["stage", "environment"],
                        },
                    ],
                },
            ],
        }
