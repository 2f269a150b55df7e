from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationCloudflareAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_cloudflare_accounts")
        self.org = org

    # /integrations/cloudflare
    # To change that from here: export with --manage integration_cloudflare_accounts.
    @resource(
        "datadog_integration_cloudflare_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_lab(self) -> Arguments:
        return {
            "name": "kestrel ☕ lab",
            "api_key": self.org.variables.integration_cloudflare_account_kestrel_lab_api_key,
            "resources": [],
        }

    # /integrations/cloudflare
    # To change that from here: export with --manage integration_cloudflare_accounts.
    @resource(
        "datadog_integration_cloudflare_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_shop(self) -> Arguments:
        return {
            "name": "kestrel-shop",
            "api_key": self.org.variables.integration_cloudflare_account_kestrel_shop_api_key,
            "email": "edge@example.com",
            "resources": ["dns", "lb", "web", "worker"],
        }

    # /integrations/cloudflare
    # To change that from here: export with --manage integration_cloudflare_accounts.
    @resource(
        "datadog_integration_cloudflare_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_status(self) -> Arguments:
        return {
            "name": "kestrel-status",
            "api_key": self.org.variables.integration_cloudflare_account_kestrel_status_api_key,
            "email": "edge@example.com",
            "resources": ["web"],
        }

    # /integrations/cloudflare
    # To change that from here: export with --manage integration_cloudflare_accounts.
    @resource(
        "datadog_integration_cloudflare_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_token(self) -> Arguments:
        return {
            "name": "kestrel-token",
            "api_key": self.org.variables.integration_cloudflare_account_kestrel_token_api_key,
            "resources": ["dns"],
        }
