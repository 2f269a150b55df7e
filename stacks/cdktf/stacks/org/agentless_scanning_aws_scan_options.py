from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AgentlessScanningAwsScanOptions(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "agentless_scanning_aws_scan_options")
        self.org = org

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_aws_scan_options")
    def agentless_scanning_aws_scan_options_210987650001(self) -> Arguments:
        return {
            "aws_account_id": "210987650001",
            "compliance_host": True,
            "lambda": True,
            "sensitive_data": True,
            "vuln_containers_os": True,
            "vuln_host_os": True,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_aws_scan_options")
    def agentless_scanning_aws_scan_options_210987650002(self) -> Arguments:
        return {
            "aws_account_id": "210987650002",
            "compliance_host": False,
            "lambda": False,
            "sensitive_data": False,
            "vuln_containers_os": True,
            "vuln_host_os": True,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_aws_scan_options")
    def agentless_scanning_aws_scan_options_210987650003(self) -> Arguments:
        return {
            "aws_account_id": "210987650003",
            "compliance_host": False,
            "lambda": False,
            "sensitive_data": False,
            "vuln_containers_os": True,
            "vuln_host_os": False,
        }

    # /security/configuration/vm
    @resource("datadog_agentless_scanning_aws_scan_options")
    def agentless_scanning_aws_scan_options_210987650004(self) -> Arguments:
        return {
            "aws_account_id": "210987650004",
            "compliance_host": False,
            "lambda": True,
            "sensitive_data": False,
            "vuln_containers_os": False,
            "vuln_host_os": True,
        }
