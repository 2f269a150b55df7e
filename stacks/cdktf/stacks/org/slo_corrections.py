from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SloCorrections(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "slo_corrections")
        self.org = org

    # /api/v1/slo/correction
    @resource("datadog_slo_correction")
    def deployment_2026_11_18(self) -> Arguments:
        return {
            "description": "Deployment 2026-11-18 (🚀)",
            "category": "Deployment",
            "end": 1795431800,
            "slo_id": self.org.service_level_objectives.checkout_availability.id,
            "start": 1795430000,
            "timezone": "UTC",
        }

    # /api/v1/slo/correction
    @resource("datadog_slo_correction")
    def label_printers_are_cleaned_every_monday(self) -> Arguments:
        return {
            "description": "Label printers are cleaned every Monday",
            "category": "Outside Business Hours",
            "duration": 3600,
            "rrule": "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO",
            "slo_id": self.org.service_level_objectives.parcels_labelled_in_time.id,
            "start": 1782972000,
            "timezone": "Europe/Lisbon",
        }

    # /api/v1/slo/correction
    @resource("datadog_slo_correction")
    def move_of_the_basket_store(self) -> Arguments:
        return {
            "description": "Move of the basket store",
            "category": "Scheduled Maintenance",
            "end": 1795007200,
            "slo_id": self.org.service_level_objectives.checkout_availability.id,
            "start": 1795000000,
            "timezone": "UTC",
        }

    # /api/v1/slo/correction
    @resource("datadog_slo_correction")
    def slo_correction(self) -> Arguments:
        return {
            "category": "Other",
            "end": 1794403600,
            "slo_id": self.org.service_level_objectives.payments_accepted.id,
            "start": 1794400000,
            "timezone": "Asia/Tokyo",
        }
