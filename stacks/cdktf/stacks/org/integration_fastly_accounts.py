from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationFastlyAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_fastly_accounts")
        self.org = org

    # /integrations/fastly
    # To change that from here: export with --manage integration_fastly_accounts.
    @resource(
        "datadog_integration_fastly_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_blog(self) -> Arguments:
        return {
            "name": "kestrel-blog",
            "api_key": self.org.variables.integration_fastly_account_kestrel_blog_api_key,
        }

    # /integrations/fastly
    # To change that from here: export with --manage integration_fastly_accounts.
    @resource(
        "datadog_integration_fastly_account",
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
            "api_key": self.org.variables.integration_fastly_account_kestrel_shop_api_key,
        }

    # /integrations/fastly
    # To change that from here: export with --manage integration_fastly_accounts.
    @resource(
        "datadog_integration_fastly_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_staging(self) -> Arguments:
        return {
            "name": "kestrel-staging",
            "api_key": self.org.variables.integration_fastly_account_kestrel_staging_api_key,
        }

    # /integrations/fastly
    # To change that from here: export with --manage integration_fastly_accounts.
    @resource(
        "datadog_integration_fastly_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_key": "no answer of the API has it",
        },
    )
    def kestrel_unused(self) -> Arguments:
        return {
            "name": "kestrel-unused",
            "api_key": self.org.variables.integration_fastly_account_kestrel_unused_api_key,
        }
