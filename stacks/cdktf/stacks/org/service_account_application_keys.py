from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ServiceAccountApplicationKeys(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "service_account_application_keys")
        self.org = org

    # /organization-settings/application-keys?id=f96eacd4-2407-59b2-8676-a6001ea0a0b6
    @resource("datadog_service_account_application_key")
    def deploy_bot_dashboards_as_code(self) -> Arguments:
        return {
            "name": "dashboards as code",
            "scopes": ["dashboards_read", "dashboards_write"],
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }

    # /organization-settings/application-keys?id=34b762a0-f09e-573a-851c-ae2358aefa82
    @resource("datadog_service_account_application_key")
    def deploy_bot_deploy_markers(self) -> Arguments:
        return {
            "name": "deploy markers",
            "scopes": ["events_read"],
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }

    # /organization-settings/application-keys?id=66429698-d1eb-52d8-87da-74c37faccb61
    @resource("datadog_service_account_application_key")
    def deploy_bot_monitors_as_code(self) -> Arguments:
        return {
            "name": "monitors as code",
            "scopes": ["monitors_downtime", "monitors_read", "monitors_write"],
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }

    # /organization-settings/application-keys?id=e6700c21-6f9a-59c7-bc91-77c6e1cbf521
    @resource("datadog_service_account_application_key")
    def deploy_bot_terraform(self) -> Arguments:
        return {
            "name": "terraform",
            "service_account_id": self.org.service_accounts.deploy_bot.id,
        }
