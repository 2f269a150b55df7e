from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class ApmRetentionFiltersOrder(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "apm_retention_filters_order")
        self.adoptable = adoptable

    # /apm/traces/retention-filters
    @resource("datadog_apm_retention_filter_order")
    def apm_retention_filters_order(self) -> Arguments:
        return {
            "filter_ids": [
                self.adoptable.variables.apm_retention_filter_error_default_id,
                self.adoptable.variables.apm_retention_filter_every_order_id,
                self.adoptable.variables.apm_retention_filter_apm_retention_filter_10_of_payments_id,
                self.adoptable.variables.apm_retention_filter_roaster_drum_spans_id,
                self.adoptable.variables.apm_retention_filter_slow_requests_id,
            ],
        }
