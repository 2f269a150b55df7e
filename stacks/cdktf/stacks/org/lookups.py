from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, lookup

if TYPE_CHECKING:
    from stacks.org import Org


class Lookups(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "lookups")
        self.org = org

    @lookup("datadog_current_user", "all")
    def current_user(self) -> Arguments:
        return {}

    @lookup("datadog_logs_pipelines", "all")
    def logs_pipelines(self) -> Arguments:
        return {
            "is_read_only": "true",
        }

    @lookup("datadog_permissions", "all")
    def permissions(self) -> Arguments:
        return {
            "include_restricted": True,
        }

    @lookup("datadog_role")
    def datadog_admin_role(self) -> Arguments:
        return {
            "filter": "Datadog Admin Role",
        }

    @lookup("datadog_role")
    def datadog_read_only_role(self) -> Arguments:
        return {
            "filter": "Datadog Read Only Role",
        }

    @lookup("datadog_role")
    def datadog_standard_role(self) -> Arguments:
        return {
            "filter": "Datadog Standard Role",
        }

    @lookup("datadog_sensitive_data_scanner_standard_pattern")
    def aws_access_key_id_scanner(self) -> Arguments:
        return {
            "filter": "AWS Access Key ID Scanner",
        }

    @lookup("datadog_sensitive_data_scanner_standard_pattern")
    def standard_email_address_scanner(self) -> Arguments:
        return {
            "filter": "Standard Email Address Scanner",
        }

    @lookup("datadog_sensitive_data_scanner_standard_pattern")
    def visa_card_scanner_4x4_digits(self) -> Arguments:
        return {
            "filter": "Visa Card Scanner (4x4 digits)",
        }
