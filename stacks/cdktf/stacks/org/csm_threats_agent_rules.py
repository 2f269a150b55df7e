from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class CsmThreatsAgentRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "csm_threats_agent_rules")
        self.org = org

    # /security/workload-protection/agent-rules
    @resource("datadog_csm_threats_agent_rule")
    def card_export_written(self) -> Arguments:
        return {
            "name": "card_export_written",
            "enabled": True,
            "description": "Someone but the settlement wrote an export of cards",
            "expression": (
                'open.file.path =~ "/var/spool/cards/**" && (open.flags & O_CREAT) > 0 '
                '&& process.file.name != "settle"'
            ),
            "policy_id": self.org.csm_threats_policies.payments_hosts_pci.id,
            "product_tags": ["tactic:TA0010-exfiltration"],
            "silent": False,
            "actions": [
                {
                    "hash": [
                        {
                            "field": "open.file",
                        },
                    ],
                },
            ],
        }

    # /security/workload-protection/agent-rules
    @resource("datadog_csm_threats_agent_rule")
    def roaster_profile_changed(self) -> Arguments:
        return {
            "name": "roaster_profile_changed",
            "enabled": True,
            "description": "Roast profiles come from the recipe service, not by hand",
            "expression": 'rename.file.destination.path =~ "/etc/kestrel/roast/*.yaml"',
            "policy_id": self.org.csm_threats_policies.bei_jian_ji_roasters.id,
            "actions": [
                {
                    "set": [
                        {
                            "name": "by_hand",
                            "value": "true",
                        },
                    ],
                },
            ],
        }

    # /security/workload-protection/agent-rules
    @resource("datadog_csm_threats_agent_rule")
    def shell_beside_payments(self) -> Arguments:
        return {
            "name": "shell_beside_payments",
            "enabled": True,
            "description": "A shell came out of the payments service",
            "expression": (
                'exec.file.name in ["sh", "bash", "dash"]\n'
                '&& process.parent.file.name == "payments"'
            ),
            "policy_id": self.org.csm_threats_policies.payments_hosts_pci.id,
            "product_tags": ["tactic:TA0002-execution", "team:payments"],
            "actions": [
                {
                    "set": [
                        {
                            "name": "shell_of",
                            "default_value": "",
                            "expression": '"pay_$${builtins.uuid4}"',
                            "inherited": True,
                            "scope": "process",
                        },
                    ],
                },
                {
                    "set": [
                        {
                            "name": "shells",
                            "append": True,
                            "field": "exec.file.path",
                            "scope": "container",
                            "size": 20,
                            "ttl": 3600000000000,
                        },
                    ],
                },
            ],
        }

    # /security/workload-protection/agent-rules
    @resource("datadog_csm_threats_agent_rule")
    def till_mounted_usb(self) -> Arguments:
        return {
            "name": "till_mounted_usb",
            "enabled": False,
            "description": "",
            "expression": 'mount.fs_type == "vfat"',
            "policy_id": self.org.csm_threats_policies.tills_not_yet_rolled_out.id,
            "product_tags": ["tactic:TA0001-initial-access"],
        }
