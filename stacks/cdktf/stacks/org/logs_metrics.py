from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsMetrics(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_metrics")
        self.org = org

    # /logs/pipelines/generate-metrics
    @resource("datadog_logs_metric")
    def kestrel_labels_duration(self) -> Arguments:
        return {
            "name": "kestrel.labels.duration",
            "compute": [
                {
                    "aggregation_type": "distribution",
                    "include_percentiles": False,
                    "path": "@duration",
                },
            ],
            "filter": [
                {
                    "query": "service:labels",
                },
            ],
            "group_by": [
                {
                    "path": "@courier.name",
                    "tag_name": "courier",
                },
            ],
        }

    # /logs/pipelines/generate-metrics
    @resource("datadog_logs_metric")
    def kestrel_orders_placed(self) -> Arguments:
        return {
            "name": "kestrel.orders.placed",
            "compute": [
                {
                    "aggregation_type": "count",
                },
            ],
            "filter": [
                {
                    "query": "service:checkout @event:order_placed",
                },
            ],
            "group_by": [
                {
                    "path": "@shop.country",
                    "tag_name": "country",
                },
                {
                    "path": "env",
                    "tag_name": "env",
                },
            ],
        }

    # /logs/pipelines/generate-metrics
    @resource("datadog_logs_metric")
    def kestrel_payments_amount(self) -> Arguments:
        return {
            "name": "kestrel.payments.amount",
            "compute": [
                {
                    "aggregation_type": "distribution",
                    "include_percentiles": True,
                    "path": "@payment.cents",
                },
            ],
            "filter": [
                {
                    "query": "service:payments @payment.outcome:accepted",
                },
            ],
            "group_by": [
                {
                    "path": "@payment.provider",
                    "tag_name": "provider",
                },
                {
                    "path": "env",
                    "tag_name": "env",
                },
            ],
        }

    # /logs/pipelines/generate-metrics
    @resource("datadog_logs_metric")
    def kestrel_roaster_errors(self) -> Arguments:
        return {
            "name": "kestrel.roaster.errors",
            "compute": [
                {
                    "aggregation_type": "count",
                },
            ],
            "filter": [
                {
                    "query": "source:roaster status:error",
                },
            ],
        }
