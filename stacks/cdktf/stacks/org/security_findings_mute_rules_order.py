from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityFindingsMuteRulesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_findings_mute_rules_order")
        self.org = org

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_mute_rules_order")
    def order(self) -> Arguments:
        return {
            "name": "order",
            "rule_ids": [
                self.org.security_findings_mute_rules.sandbox_is_ours_to_break.id,
                self.org.security_findings_mute_rules.test_keys_in_fixtures.id,
                self.org.security_findings_mute_rules.old_tills.id,
                self.org.security_findings_mute_rules.duplicates_of_the_scanner.id,
            ],
        }
