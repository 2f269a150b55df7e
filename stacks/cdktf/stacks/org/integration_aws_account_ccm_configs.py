from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationAwsAccountCcmConfigs(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_aws_account_ccm_configs")
        self.org = org

    # /cost/settings/accounts
    @resource("datadog_integration_aws_account_ccm_config")
    def integration_aws_account_ccm_config_210987650001(self) -> Arguments:
        return {
            "aws_account_config_id": self.org.integration_aws_accounts.integration_aws_account_210987650001.id,
            "ccm_config": [
                {
                    "data_export_configs": [
                        {
                            "bucket_name": "kestrel-billing",
                            "bucket_region": "eu-west-1",
                            "report_name": "orders-cur",
                            "report_prefix": "cur",
                            "report_type": "CUR2.0",
                        },
                    ],
                },
            ],
        }

    # /cost/settings/accounts
    @resource("datadog_integration_aws_account_ccm_config")
    def integration_aws_account_ccm_config_210987650002(self) -> Arguments:
        return {
            "aws_account_config_id": self.org.integration_aws_accounts.integration_aws_account_210987650002.id,
            "ccm_config": [
                {
                    "data_export_configs": [
                        {
                            "bucket_name": "kestrel-billing",
                            "bucket_region": "eu-west-1",
                            "report_name": "staging-cur",
                            "report_prefix": "cur/staging",
                            "report_type": "CUR2.0",
                        },
                        {
                            "bucket_name": "kestrel-billing-focus",
                            "bucket_region": "eu-west-1",
                            "report_name": "staging-focus",
                            "report_prefix": "focus/staging",
                            "report_type": "CUR2.0",
                        },
                    ],
                },
            ],
        }

    # /cost/settings/accounts
    @resource("datadog_integration_aws_account_ccm_config")
    def integration_aws_account_ccm_config_210987650003(self) -> Arguments:
        return {
            "aws_account_config_id": self.org.integration_aws_accounts.integration_aws_account_210987650003.id,
            "ccm_config": [
                {
                    "data_export_configs": [
                        {
                            "bucket_name": "kestrel-tills-billing",
                            "bucket_region": "eu-west-1",
                            "report_name": "tills",
                            "report_prefix": "",
                            "report_type": "CUR2.0",
                        },
                    ],
                },
            ],
        }

    # /cost/settings/accounts
    @resource("datadog_integration_aws_account_ccm_config")
    def integration_aws_account_ccm_config_210987650004(self) -> Arguments:
        return {
            "aws_account_config_id": self.org.integration_aws_accounts.integration_aws_account_210987650004.id,
            "ccm_config": [
                {
                    "data_export_configs": [
                        {
                            "bucket_name": "kestrel-flagship-billing",
                            "bucket_region": "eu-south-2",
                            "report_name": "flagship",
                            "report_prefix": "reports",
                            "report_type": "CUR2.0",
                        },
                    ],
                },
            ],
        }
