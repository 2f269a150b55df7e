from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SpansMetrics(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "spans_metrics")
        self.org = org

    # /apm/traces/generate-metrics
    @resource("datadog_spans_metric")
    def kestrel_checkout_requests(self) -> Arguments:
        return {
            "name": "kestrel.checkout.requests",
            "compute": [
                {
                    "aggregation_type": "count",
                },
            ],
            "filter": [
                {
                    "query": "service:checkout @_top_level:1",
                },
            ],
            "group_by": [
                {
                    "path": "@http.status_code",
                    "tag_name": "status",
                },
                {
                    "path": "env",
                    "tag_name": "env",
                },
                {
                    "path": "resource_name",
                    "tag_name": "resource_name",
                },
            ],
        }

    # /apm/traces/generate-metrics
    @resource("datadog_spans_metric")
    def kestrel_payments_duration(self) -> Arguments:
        return {
            "name": "kestrel.payments.duration",
            "compute": [
                {
                    "aggregation_type": "distribution",
                    "include_percentiles": True,
                    "path": "@duration",
                },
            ],
            "filter": [
                {
                    "query": "service:payments -@payment.provider:sandbox",
                },
            ],
            "group_by": [
                {
                    "path": "@payment.provider",
                    "tag_name": "provider",
                },
            ],
        }

    # /apm/traces/generate-metrics
    @resource("datadog_spans_metric")
    def kestrel_roaster_drum_errors(self) -> Arguments:
        return {
            "name": "kestrel_roaster_drum_errors",
            "compute": [
                {
                    "aggregation_type": "count",
                },
            ],
            "filter": [
                {
                    "query": (
                        'service:roaster resource_name:"drum $${position} %%{if}" '
                        "status:error"
                    ),
                },
            ],
        }

    # /apm/traces/generate-metrics
    @resource("datadog_spans_metric")
    def kestrel_stock_batch_size(self) -> Arguments:
        return {
            "name": "kestrel.stock.batch_size",
            "compute": [
                {
                    "aggregation_type": "distribution",
                    "include_percentiles": False,
                    "path": "@batch.size",
                },
            ],
            "filter": [
                {
                    "query": "service:stock-sync operation_name:sync.batch",
                },
            ],
            "group_by": [
                {
                    "path": "env",
                    "tag_name": "env",
                },
            ],
        }
