from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AppKeyRegistrations(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "app_key_registrations")
        self.org = org

    # /api/v2/actions/app_key_registrations
    @resource("datadog_app_key_registration")
    def deploy_bot_dashboards_as_code(self) -> Arguments:
        return {
            "id": self.org.service_account_application_keys.deploy_bot_dashboards_as_code.id,
        }

    # /api/v2/actions/app_key_registrations
    @resource("datadog_app_key_registration")
    def deploy_bot_deploy_markers(self) -> Arguments:
        return {
            "id": self.org.service_account_application_keys.deploy_bot_deploy_markers.id,
        }

    # /api/v2/actions/app_key_registrations
    @resource("datadog_app_key_registration")
    def deploy_bot_terraform(self) -> Arguments:
        return {
            "id": self.org.service_account_application_keys.deploy_bot_terraform.id,
        }
