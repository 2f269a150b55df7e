from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AgentlessScanningGcpScanOptions(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "agentless_scanning_gcp_scan_options")
        self.org = org

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_gcp_scan_options")
    def kestrel_data(self) -> Arguments:
        return {
            "cloud_function": False,
            "compliance_host": True,
            "gcp_project_id": "kestrel-data",
            "vuln_containers_os": True,
            "vuln_host_os": True,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_gcp_scan_options")
    def kestrel_labs(self) -> Arguments:
        return {
            "cloud_function": True,
            "compliance_host": False,
            "gcp_project_id": "kestrel-labs",
            "vuln_containers_os": False,
            "vuln_host_os": False,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_gcp_scan_options")
    def kestrel_shop(self) -> Arguments:
        return {
            "cloud_function": True,
            "compliance_host": False,
            "gcp_project_id": "kestrel-shop",
            "vuln_containers_os": True,
            "vuln_host_os": True,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_gcp_scan_options")
    def kestrel_staging(self) -> Arguments:
        return {
            "cloud_function": False,
            "compliance_host": False,
            "gcp_project_id": "kestrel-staging",
            "vuln_containers_os": False,
            "vuln_host_os": True,
        }
