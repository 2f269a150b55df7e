from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class RumMetrics(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "rum_metrics")
        self.org = org

    # /rum/generate-metrics
    @resource("datadog_rum_metric")
    def kestrel_shop_basket_time(self) -> Arguments:
        return {
            "name": "kestrel.shop.basket_time",
            "event_type": "action",
            "compute": [
                {
                    "aggregation_type": "distribution",
                    "include_percentiles": True,
                    "path": "@action.loading_time",
                },
            ],
            "filter": [
                {
                    "query": '@action.name:"add to basket"',
                },
            ],
            "group_by": [
                {
                    "path": "@browser.name",
                    "tag_name": "browser_name",
                },
            ],
        }

    # /rum/generate-metrics
    @resource("datadog_rum_metric")
    def kestrel_shop_errors(self) -> Arguments:
        return {
            "name": "kestrel.shop.errors",
            "event_type": "error",
            "compute": [
                {
                    "aggregation_type": "count",
                },
            ],
            "filter": [
                {
                    "query": "*",
                },
            ],
        }

    # /rum/generate-metrics
    @resource("datadog_rum_metric")
    def kestrel_shop_sessions(self) -> Arguments:
        return {
            "name": "kestrel.shop.sessions",
            "event_type": "session",
            "compute": [
                {
                    "aggregation_type": "count",
                },
            ],
            "filter": [
                {
                    "query": "@application.name:shop",
                },
            ],
            "group_by": [
                {
                    "path": "@geo.country",
                    "tag_name": "country",
                },
            ],
            "uniqueness": [
                {
                    "when": "match",
                },
            ],
        }

    # /rum/generate-metrics
    @resource("datadog_rum_metric")
    def kestrel_shop_vitals(self) -> Arguments:
        return {
            "name": "kestrel.shop.vitals",
            "event_type": "view",
            "compute": [
                {
                    "aggregation_type": "distribution",
                    "include_percentiles": False,
                    "path": "@view.largest_contentful_paint",
                },
            ],
            "filter": [
                {
                    "query": "@view.url_path:/beans/*",
                },
            ],
            "uniqueness": [
                {
                    "when": "end",
                },
            ],
        }
