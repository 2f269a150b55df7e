from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AgentlessScanningAzureScanOptions(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "agentless_scanning_azure_scan_options")
        self.org = org

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_azure_scan_options")
    def agentless_scanning_azure_scan_options_2a19281f_f60b_5443_9732_ca421bcf153c(
        self,
    ) -> Arguments:
        return {
            "azure_subscription_id": "2a19281f-f60b-5443-9732-ca421bcf153c",
            "compliance_host": False,
            "function": True,
            "vuln_containers_os": True,
            "vuln_host_os": True,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_azure_scan_options")
    def agentless_scanning_azure_scan_options_7201909c_e0bd_5897_aef6_9c45ea5497ed(
        self,
    ) -> Arguments:
        return {
            "azure_subscription_id": "7201909c-e0bd-5897-aef6-9c45ea5497ed",
            "compliance_host": False,
            "function": True,
            "vuln_containers_os": False,
            "vuln_host_os": False,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_azure_scan_options")
    def agentless_scanning_azure_scan_options_721ba9d5_6ce3_51ea_8e6e_5f89320ce5fe(
        self,
    ) -> Arguments:
        return {
            "azure_subscription_id": "721ba9d5-6ce3-51ea-8e6e-5f89320ce5fe",
            "compliance_host": False,
            "function": False,
            "vuln_containers_os": False,
            "vuln_host_os": True,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_azure_scan_options")
    def agentless_scanning_azure_scan_options_8c1c64d6_8af4_5e2c_b9d7_b44bd76fdac0(
        self,
    ) -> Arguments:
        return {
            "azure_subscription_id": "8c1c64d6-8af4-5e2c-b9d7-b44bd76fdac0",
            "compliance_host": True,
            "function": False,
            "vuln_containers_os": True,
            "vuln_host_os": True,
        }
