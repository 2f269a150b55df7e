from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class CostBudgets(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "cost_budgets")
        self.org = org

    # /cost/budgets/840a0922-63e2-53e1-88eb-00e75c77421f
    @resource("datadog_cost_budget")
    def aws_2026(self) -> Arguments:
        return {
            "name": "AWS 2026",
            "end_month": 202603,
            "metrics_query": "sum:aws.cost.amortized{*}",
            "start_month": 202601,
            "entries": [
                {
                    "amount": 42000,
                    "month": 202601,
                },
                {
                    "amount": 42000,
                    "month": 202602,
                },
                {
                    "amount": 42000,
                    "month": 202603,
                },
            ],
        }

    # /cost/budgets/30f0e6b4-f821-50b6-80d1-632ad913ef8f
    @resource("datadog_cost_budget")
    def bei_jian(self) -> Arguments:
        return {
            "name": "焙煎",
            "end_month": 202603,
            "metrics_query": "sum:aws.cost.amortized{team:roastery-jp}",
            "start_month": 202601,
            "entries": [
                {
                    "amount": 1200,
                    "month": 202601,
                },
                {
                    "amount": 1200,
                    "month": 202602,
                },
                {
                    "amount": 1200,
                    "month": 202603,
                },
            ],
        }

    # /cost/budgets/1d36f511-d944-50ca-a670-4b1ecc7bfd29
    @resource("datadog_cost_budget")
    def by_team(self) -> Arguments:
        return {
            "name": "By team",
            "end_month": 202603,
            "metrics_query": "sum:aws.cost.amortized{*} by {team}",
            "start_month": 202601,
            "entries": [
                {
                    "amount": 9000.5,
                    "month": 202601,
                    "tag_filters": [
                        {
                            "tag_key": "team",
                            "tag_value": "checkout",
                        },
                    ],
                },
                {
                    "amount": 9000.5,
                    "month": 202602,
                    "tag_filters": [
                        {
                            "tag_key": "team",
                            "tag_value": "checkout",
                        },
                    ],
                },
                {
                    "amount": 9000.5,
                    "month": 202603,
                    "tag_filters": [
                        {
                            "tag_key": "team",
                            "tag_value": "checkout",
                        },
                    ],
                },
                {
                    "amount": 7000,
                    "month": 202601,
                    "tag_filters": [
                        {
                            "tag_key": "team",
                            "tag_value": "payments",
                        },
                    ],
                },
                {
                    "amount": 7000,
                    "month": 202602,
                    "tag_filters": [
                        {
                            "tag_key": "team",
                            "tag_value": "payments",
                        },
                    ],
                },
                {
                    "amount": 7000,
                    "month": 202603,
                    "tag_filters": [
                        {
                            "tag_key": "team",
                            "tag_value": "payments",
                        },
                    ],
                },
            ],
        }

    # /cost/budgets/cec8a9fd-878b-595e-ab5e-38154279b338
    @resource("datadog_cost_budget")
    def staging_must_stay_small(self) -> Arguments:
        return {
            "name": "Staging must stay small",
            "end_month": 202603,
            "metrics_query": "sum:aws.cost.amortized{env:staging} by {env}",
            "start_month": 202601,
            "entries": [
                {
                    "amount": 800,
                    "month": 202601,
                    "tag_filters": [
                        {
                            "tag_key": "env",
                            "tag_value": "staging",
                        },
                    ],
                },
                {
                    "amount": 800,
                    "month": 202602,
                    "tag_filters": [
                        {
                            "tag_key": "env",
                            "tag_value": "staging",
                        },
                    ],
                },
                {
                    "amount": 800,
                    "month": 202603,
                    "tag_filters": [
                        {
                            "tag_key": "env",
                            "tag_value": "staging",
                        },
                    ],
                },
            ],
        }
