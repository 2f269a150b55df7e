from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class CustomAllocationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "custom_allocation_rules")
        self.org = org

    # /cost/settings/custom-allocation-rules
    @resource("datadog_custom_allocation_rule")
    def by_cpu(self) -> Arguments:
        return {
            "enabled": False,
            "providernames": ["aws"],
            "rule_name": "By CPU",
            "costs_to_allocate": [
                {
                    "condition": "is",
                    "tag": "aws_product",
                    "value": "AmazonEC2",
                },
            ],
            "strategy": [
                {
                    "granularity": "daily",
                    "method": "proportional_timeseries",
                    "based_on_timeseries": [
                        {
                            "json": jsonencode(
                                {
                                    "formulas": [
                                        {
                                            "formula": "cpu",
                                        },
                                    ],
                                    "queries": [
                                        {
                                            "name": "cpu",
                                            "data_source": "metrics",
                                            "query": "avg:system.cpu.user{*} by {team}",
                                        },
                                    ],
                                    "response_format": "timeseries",
                                }
                            ),
                        },
                    ],
                },
            ],
        }

    # /cost/settings/custom-allocation-rules
    @resource("datadog_custom_allocation_rule")
    def roasters_share(self) -> Arguments:
        return {
            "enabled": True,
            "providernames": ["aws"],
            "rule_name": "Roasters’ share ☕",
            "costs_to_allocate": [
                {
                    "condition": "is",
                    "tag": "aws_product",
                    "value": "AmazonTimestream",
                },
            ],
            "strategy": [
                {
                    "granularity": "daily",
                    "method": "percent",
                    "allocated_by": [
                        {
                            "percentage": 62.5,
                            "allocated_tags": [
                                {
                                    "key": "team",
                                    "value": "roastery-jp",
                                },
                            ],
                        },
                        {
                            "percentage": 37.5,
                            "allocated_tags": [
                                {
                                    "key": "team",
                                    "value": "platform",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /cost/settings/custom-allocation-rules
    @resource("datadog_custom_allocation_rule")
    def shared_clusters_evenly(self) -> Arguments:
        return {
            "enabled": True,
            "providernames": ["aws"],
            "rule_name": "Shared clusters, evenly",
            "costs_to_allocate": [
                {
                    "condition": "is",
                    "tag": "aws_product",
                    "value": "AmazonEKS",
                },
            ],
            "strategy": [
                {
                    "allocated_by_tag_keys": ["team"],
                    "granularity": "daily",
                    "method": "even",
                    "based_on_costs": [
                        {
                            "condition": "is",
                            "tag": "aws_product",
                            "value": "AmazonEKS",
                        },
                    ],
                },
            ],
        }

    # /cost/settings/custom-allocation-rules
    @resource("datadog_custom_allocation_rule")
    def support_by_what_teams_spend(self) -> Arguments:
        return {
            "enabled": True,
            "providernames": ["aws"],
            "rule_name": "Support, by what teams spend",
            "costs_to_allocate": [
                {
                    "condition": "in",
                    "tag": "aws_product",
                    "values": ["AWSSupport", "AWSConfig"],
                },
            ],
            "strategy": [
                {
                    "allocated_by_tag_keys": ["team", "service"],
                    "evaluate_grouped_by_tag_keys": ["service"],
                    "granularity": "monthly",
                    "method": "proportional",
                    "based_on_costs": [
                        {
                            "condition": "is",
                            "tag": "env",
                            "value": "production",
                        },
                    ],
                },
            ],
        }
