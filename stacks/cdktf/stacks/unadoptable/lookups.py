from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, lookup

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class Lookups(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "lookups")
        self.unadoptable = unadoptable

    @lookup("datadog_security_monitoring_rules")
    def root_account_used(self) -> Arguments:
        return {
            "default_only_filter": True,
            "name_filter": "Root account used",
        }
