from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import either
from stacks.terraform import Arguments, Kind, found, lookup

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

    @found()
    def security_monitoring_rule_root_account_used(self) -> str:
        return either(
            self.unadoptable.variables.ids,
            "security_monitoring_rules/Root account used",
            '${one({ for i, r in data.datadog_security_monitoring_rules.root_account_used.rules : r.name => data.datadog_security_monitoring_rules.root_account_used.rule_ids[i]... }["Root account used"])}',
        )
