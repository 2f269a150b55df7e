from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ApmRetentionFilters(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "apm_retention_filters")
        self.org = org

    # /apm/traces/retention-filters
    @resource("datadog_apm_retention_filter")
    def apm_retention_filter_10_of_payments(self) -> Arguments:
        return {
            "name": "10% of payments",
            "enabled": True,
            "filter_type": "spans-sampling-processor",
            "rate": "0.1",
            "filter": [
                {
                    "query": "service:payments -status:error",
                },
            ],
        }

    # /apm/traces/retention-filters
    @resource("datadog_apm_retention_filter")
    def every_order(self) -> Arguments:
        return {
            "name": "Every order",
            "enabled": True,
            "filter_type": "spans-sampling-processor",
            "rate": "1",
            "trace_rate": "1",
            "filter": [
                {
                    "query": "@event:order_placed service:checkout",
                },
            ],
        }

    # /apm/traces/retention-filters
    # To change that from here: export with --manage apm_retention_filters.
    @resource(
        "datadog_apm_retention_filter",
        ignore_changes={
            "rate": "the provider doesn't read it, or reads it otherwise",
            "trace_rate": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def roaster_drum_spans(self) -> Arguments:
        return {
            "name": "Roaster “drum” spans",
            "enabled": False,
            "filter_type": "spans-sampling-processor",
            "rate": "0.50",
            "trace_rate": "0.25",
            "filter": [
                {
                    "query": "service:roaster resource_name:drum.*",
                },
            ],
        }

    # /apm/traces/retention-filters
    @resource("datadog_apm_retention_filter")
    def slow_requests(self) -> Arguments:
        return {
            "name": "Slow requests",
            "enabled": True,
            "filter_type": "spans-sampling-processor",
            "rate": "0.05",
            "filter": [
                {
                    "query": "@_top_level:1 @duration:>2s env:prod",
                },
            ],
        }
