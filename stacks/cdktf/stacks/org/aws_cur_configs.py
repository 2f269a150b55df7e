from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AwsCurConfigs(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "aws_cur_configs")
        self.org = org

    # /cost/settings/accounts
    @resource("datadog_aws_cur_config")
    def aws_cur_config_210987650001_daily(self) -> Arguments:
        return {
            "account_id": self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
            "bucket_name": "kestrel-billing",
            "bucket_region": "eu-west-1",
            "report_name": "daily",
            "report_prefix": "cur",
        }

    # /cost/settings/accounts
    @resource("datadog_aws_cur_config")
    def aws_cur_config_210987650002_daily(self) -> Arguments:
        return {
            "account_id": self.org.integration_aws_accounts.integration_aws_account_210987650002.aws_account_id,
            "bucket_name": "kestrel-data-billing",
            "bucket_region": "eu-west-1",
            "report_name": "daily",
            "report_prefix": "cur/data",
            "account_filters": [
                {
                    "excluded_accounts": ["210987650099"],
                    "include_new_accounts": True,
                },
            ],
        }

    # /cost/settings/accounts
    @resource("datadog_aws_cur_config")
    def aws_cur_config_210987650003_hourly(self) -> Arguments:
        return {
            "account_id": self.org.integration_aws_accounts.integration_aws_account_210987650003.aws_account_id,
            "bucket_name": "kestrel-jp-billing",
            "bucket_region": "ap-northeast-1",
            "report_name": "hourly",
            "report_prefix": "cur",
            "account_filters": [
                {
                    "include_new_accounts": False,
                    "included_accounts": ["210987650003", "210987650031"],
                },
            ],
        }

    # /cost/settings/accounts
    @resource("datadog_aws_cur_config")
    def aws_cur_config_210987650004_lab(self) -> Arguments:
        return {
            "account_id": self.org.integration_aws_accounts.integration_aws_account_210987650004.aws_account_id,
            "bucket_name": "kestrel-lab-billing",
            "bucket_region": "us-east-1",
            "report_name": "lab",
            "report_prefix": "reports",
        }
