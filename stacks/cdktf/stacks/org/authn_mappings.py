from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AuthnMappings(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "authn_mappings")
        self.org = org

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def department_audit(self) -> Arguments:
        return {
            "key": "department",
            "role": self.org.roles.auditor_read_if_only.id,
            "value": "Audit",
        }

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def member_of_everyone(self) -> Arguments:
        return {
            "key": "member-of",
            "role": self.org.lookups.role_datadog_read_only_role,
            "value": "everyone",
        }

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def member_of_payments(self) -> Arguments:
        return {
            "key": "member-of",
            "role": self.org.roles.payments_pci_scope.id,
            "value": "payments",
        }

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def member_of_sre(self) -> Arguments:
        return {
            "key": "member-of",
            "role": self.org.roles.sre_on_call.id,
            "value": "sre",
        }
