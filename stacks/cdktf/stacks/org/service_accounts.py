from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ServiceAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "service_accounts")
        self.org = org

    # /api/v2/users
    @resource("datadog_service_account")
    def deploy_bot(self) -> Arguments:
        return {
            "name": "deploy-bot",
            "disabled": False,
            "email": "deploy-bot@example.com",
            "roles": [self.org.roles.sre_on_call.id],
        }
