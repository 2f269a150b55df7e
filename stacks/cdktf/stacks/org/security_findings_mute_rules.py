from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityFindingsMuteRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_findings_mute_rules")
        self.org = org

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_mute_rule")
    def duplicates_of_the_scanner(self) -> Arguments:
        return {
            "name": "Duplicates of the scanner ☕",
            "enabled": False,
            "action": {
                "reason": "duplicate",
            },
            "rule": {
                "finding_types": ["misconfiguration"],
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_mute_rule")
    def old_tills(self) -> Arguments:
        return {
            "name": "Old tills",
            "enabled": True,
            "action": {
                "expire_at": 4070908800000,
                "reason": "pending_fix",
            },
            "rule": {
                "finding_types": [
                    "host_and_container_vulnerability",
                    "misconfiguration",
                ],
                "query": "host:till-*",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_mute_rule")
    def sandbox_is_ours_to_break(self) -> Arguments:
        return {
            "name": "Sandbox is ours to break",
            "enabled": True,
            "action": {
                "expire_at": 4070908800000,
                "reason": "risk_accepted",
                "reason_description": "Rebuilt each night",
            },
            "rule": {
                "finding_types": ["misconfiguration"],
                "query": "env:sandbox",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_mute_rule")
    def test_keys_in_fixtures(self) -> Arguments:
        return {
            "name": "Test keys in fixtures",
            "enabled": True,
            "action": {
                "reason": "false_positive",
            },
            "rule": {
                "finding_types": ["secret"],
                "query": "path:*/fixtures/*",
            },
        }
