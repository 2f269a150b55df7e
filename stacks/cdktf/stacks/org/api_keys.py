from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ApiKeys(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "api_keys")
        self.org = org

    # /organization-settings/api-keys?id=30495d49-9476-593d-8dd7-18fea7f63770
    @resource("datadog_api_key")
    def agents_in_lisbon(self) -> Arguments:
        return {
            "name": "Agents in Lisbon",
            "remote_config_read_enabled": True,
        }

    # /organization-settings/api-keys?id=2121e37e-8006-5878-8a26-e8e97a83ad37
    @resource("datadog_api_key")
    def bei_jian_tills(self) -> Arguments:
        return {
            "name": "焙煎 tills",
            "remote_config_read_enabled": True,
        }

    # /organization-settings/api-keys?id=13a534f2-a1cd-51ee-852a-c3ef4d524945
    @resource("datadog_api_key")
    def lambda_forwarder(self) -> Arguments:
        return {
            "name": "Lambda forwarder",
            "remote_config_read_enabled": False,
        }

    # /organization-settings/api-keys?id=afc34add-1219-5035-8aa3-c35a215a9689
    @resource("datadog_api_key")
    def terraform_ci(self) -> Arguments:
        return {
            "name": "Terraform (CI)",
            "remote_config_read_enabled": False,
        }
