from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Roles(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "roles")
        self.org = org

    # /organization-settings/roles?roleId=4438cc4c-bc8e-52ae-a50f-ce1683e7e5bc
    @resource("datadog_role")
    def auditor_read_if_only(self) -> Arguments:
        return {
            "name": "Auditor: $${read} %%{if only}",
            "permission": [
                {
                    "id": self.org.lookups.permission_audit_logs_read,
                },
                {
                    "id": self.org.lookups.permission_logs_read_archives,
                },
                {
                    "id": self.org.lookups.permission_security_monitoring_rules_read,
                },
                {
                    "id": self.org.lookups.permission_security_monitoring_signals_read,
                },
            ],
        }

    # /organization-settings/roles?roleId=4f1853f7-4912-5479-9b8c-038c273bcde4
    @resource("datadog_role")
    def finance_margins_only(self) -> Arguments:
        return {
            "name": "Finance ☕ margins only",
            "permission": [
                {
                    "id": self.org.lookups.permission_billing_read,
                },
                {
                    "id": self.org.lookups.permission_usage_read,
                },
            ],
        }

    # /organization-settings/roles?roleId=364c5510-9bb0-5074-9c4f-c86af016cfb7
    @resource("datadog_role")
    def payments_pci_scope(self) -> Arguments:
        return {
            "name": "Payments (PCI scope)",
            "permission": [
                {
                    "id": self.org.lookups.permission_dashboards_write,
                },
                {
                    "id": self.org.lookups.permission_logs_read_data,
                },
                {
                    "id": self.org.lookups.permission_logs_read_index_data,
                },
                {
                    "id": self.org.lookups.permission_monitors_write,
                },
                {
                    "id": self.org.lookups.permission_synthetics_read,
                },
            ],
        }

    # /organization-settings/roles?roleId=c9ff8eb7-ff50-5f95-ad43-8caf42d367c3
    @resource("datadog_role")
    def role_2nd_line_store_support(self) -> Arguments:
        return {
            "name": "2nd line store support",
        }

    # /organization-settings/roles?roleId=b21a53fa-2c61-5856-b695-730861f306e4
    @resource("datadog_role")
    def sre_on_call(self) -> Arguments:
        return {
            "name": "SRE on call",
            "permission": [
                {
                    "id": self.org.lookups.permission_apm_retention_filter_write,
                },
                {
                    "id": self.org.lookups.permission_dashboards_write,
                },
                {
                    "id": self.org.lookups.permission_incident_write,
                },
                {
                    "id": self.org.lookups.permission_logs_read_data,
                },
                {
                    "id": self.org.lookups.permission_monitors_downtime,
                },
                {
                    "id": self.org.lookups.permission_monitors_write,
                },
                {
                    "id": self.org.lookups.permission_slos_corrections,
                },
                {
                    "id": self.org.lookups.permission_slos_write,
                },
                {
                    "id": self.org.lookups.permission_synthetics_write,
                },
            ],
        }
