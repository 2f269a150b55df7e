from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ServiceAccessTokens(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "service_access_tokens")
        self.org = org

    # /organization-settings/service-accounts
    @resource("datadog_service_access_token")
    def deploy_bot_catalogue(self) -> Arguments:
        return {
            "name": "catalogue",
            "scopes": ["apm_service_catalog_read", "apm_service_catalog_write"],
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }

    # /organization-settings/service-accounts
    @resource("datadog_service_access_token")
    def deploy_bot_nightly_report(self) -> Arguments:
        return {
            "name": "nightly report",
            "scopes": ["dashboards_read"],
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }

    # /organization-settings/service-accounts
    @resource("datadog_service_access_token")
    def deploy_bot_status_page(self) -> Arguments:
        return {
            "name": "status page",
            "expires_at": "2199-01-01T00:00:00Z",
            "scopes": ["incident_read"],
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }
