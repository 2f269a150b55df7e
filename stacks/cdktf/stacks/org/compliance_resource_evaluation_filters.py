from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ComplianceResourceEvaluationFilters(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "compliance_resource_evaluation_filters")
        self.org = org

    # /security/compliance/settings
    @resource("datadog_compliance_resource_evaluation_filter")
    def aws_210987650001(self) -> Arguments:
        return {
            "cloud_provider": "aws",
            "resource_id": self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
            "tags": ["env:prod", "team:payments"],
        }

    # /security/compliance/settings
    @resource("datadog_compliance_resource_evaluation_filter")
    def aws_210987650004(self) -> Arguments:
        return {
            "cloud_provider": "aws",
            "resource_id": self.org.integration_aws_accounts.integration_aws_account_210987650004.aws_account_id,
            "tags": ["env:lab"],
        }

    # /security/compliance/settings
    @resource("datadog_compliance_resource_evaluation_filter")
    def azure_ac3d2936_3a82_5ffd_8067_afc695ea09f4(self) -> Arguments:
        return {
            "cloud_provider": "azure",
            "resource_id": "ac3d2936-3a82-5ffd-8067-afc695ea09f4",
            "tags": ["env:prod"],
        }

    # /security/compliance/settings
    @resource("datadog_compliance_resource_evaluation_filter")
    def gcp_kestrel_roastery(self) -> Arguments:
        return {
            "cloud_provider": "gcp",
            "resource_id": "kestrel-roastery",
            "tags": ["site:tokyo"],
        }
