from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class MonitorConfigPolicies(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "monitor_config_policies")
        self.org = org

    # /monitors/settings/policies
    @resource("datadog_monitor_config_policy")
    def tag_env(self) -> Arguments:
        return {
            "policy_type": "tag",
            "tag_policy": [
                {
                    "tag_key": "env",
                    "tag_key_required": True,
                    "valid_tag_values": ["production", "staging"],
                },
            ],
        }

    # /monitors/settings/policies
    @resource("datadog_monitor_config_policy")
    def tag_pci(self) -> Arguments:
        return {
            "policy_type": "tag",
            "tag_policy": [
                {
                    "tag_key": "pci",
                    "tag_key_required": False,
                    "valid_tag_values": ["in", "out"],
                },
            ],
        }

    # /monitors/settings/policies
    @resource("datadog_monitor_config_policy")
    def tag_team(self) -> Arguments:
        return {
            "policy_type": "tag",
            "tag_policy": [
                {
                    "tag_key": "team",
                    "tag_key_required": True,
                    "valid_tag_values": [
                        "checkout",
                        "payments",
                        "inventory",
                        "delivery",
                        "platform",
                        "security",
                        "roastery-jp",
                    ],
                },
            ],
        }
