from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class CsmThreatsPolicies(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "csm_threats_policies")
        self.org = org

    # /security/workload-protection/policies
    @resource("datadog_csm_threats_policy")
    def all_hosts(self) -> Arguments:
        return {
            "name": "All hosts",
            "enabled": True,
            "description": 'Found by "$${builtins.uuid4}", kept for audits.',
        }

    # /security/workload-protection/policies
    @resource("datadog_csm_threats_policy")
    def bei_jian_ji_roasters(self) -> Arguments:
        return {
            "name": "焙煎機 roasters",
            "enabled": True,
            "description": "",
            "host_tags_lists": [["role:roaster"]],
        }

    # /security/workload-protection/policies
    @resource("datadog_csm_threats_policy")
    def payments_hosts_pci(self) -> Arguments:
        return {
            "name": "Payments hosts (PCI)",
            "enabled": True,
            "description": "Everything on hosts that see cards.",
            "host_tags_lists": [
                ["env:prod", "service:payments"],
                ["env:staging", "service:payments"],
            ],
        }

    # /security/workload-protection/policies
    @resource("datadog_csm_threats_policy")
    def tills_not_yet_rolled_out(self) -> Arguments:
        return {
            "name": "Tills, not yet rolled out",
            "enabled": False,
            "host_tags_lists": [["role:till", "country:pt"]],
        }
