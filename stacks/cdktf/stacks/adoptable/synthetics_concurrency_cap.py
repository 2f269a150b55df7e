from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class SyntheticsConcurrencyCap(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "synthetics_concurrency_cap")
        self.adoptable = adoptable

    # /synthetics/settings/continuous-testing
    @resource("datadog_synthetics_concurrency_cap")
    def synthetics_concurrency_cap(self) -> Arguments:
        return {
            "on_demand_concurrency_cap": 8,
        }
