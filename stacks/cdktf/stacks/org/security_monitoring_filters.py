from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityMonitoringFilters(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_monitoring_filters")
        self.org = org

    # /security/configuration/security-filters
    @resource("datadog_security_monitoring_filter")
    def kubernetes_audit(self) -> Arguments:
        return {
            "name": "Kubernetes audit",
            "is_enabled": False,
            "filtered_data_type": "logs",
            "query": "source:kubernetes.audit",
            "exclusion_filter": [
                {
                    "name": "Health checks",
                    "query": "@http.url:\\/healthz",
                },
            ],
        }

    # /security/configuration/security-filters
    @resource("datadog_security_monitoring_filter")
    def payments_every_environment(self) -> Arguments:
        return {
            "name": "Payments, every environment",
            "is_enabled": True,
            "filtered_data_type": "logs",
            "query": "service:payments",
        }

    # /security/configuration/security-filters
    @resource("datadog_security_monitoring_filter")
    def sign_ins(self) -> Arguments:
        return {
            "name": "Sign-ins",
            "is_enabled": True,
            "filtered_data_type": "logs",
            "query": "source:(auth0 OR okta)",
            "exclusion_filter": [
                {
                    "name": "Load tests",
                    "query": "env:perf",
                },
                {
                    "name": "The status page's own account",
                    "query": "@usr.id:statuspage",
                },
            ],
        }

    # /security/configuration/security-filters
    @resource("datadog_security_monitoring_filter")
    def tills_quoted(self) -> Arguments:
        return {
            "name": "Tills — “%%{quoted}”",
            "is_enabled": True,
            "filtered_data_type": "logs",
            "query": "role:till",
        }
