from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsRestrictionQueries(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_restriction_queries")
        self.org = org

    # /logs/pipelines/data-access
    @resource("datadog_logs_restriction_query")
    def index_debug_7_days(self) -> Arguments:
        return {
            "restriction_query": "index:debug-7-days",
            "role_ids": [],
        }

    # /logs/pipelines/data-access
    @resource("datadog_logs_restriction_query")
    def service_payments_env_prod(self) -> Arguments:
        return {
            "restriction_query": "service:payments env:prod",
            "role_ids": [
                self.org.roles.payments_pci_scope.id,
                self.org.roles.sre_on_call.id,
            ],
        }

    # /logs/pipelines/data-access
    @resource("datadog_logs_restriction_query")
    def source_payroll(self) -> Arguments:
        return {
            "restriction_query": "-source:payroll",
            "role_ids": [
                self.org.lookups.role_datadog_read_only_role,
                self.org.roles.role_2nd_line_store_support.id,
            ],
        }

    # /logs/pipelines/data-access
    @resource("datadog_logs_restriction_query")
    def team_checkout_or_delivery_http_status_code_500(self) -> Arguments:
        return {
            "restriction_query": "team:(checkout OR delivery) @http.status_code:>=500",
            "role_ids": [self.org.roles.sre_on_call.id],
        }
