from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationConfluentAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_confluent_accounts")
        self.org = org

    # /integrations/confluent-cloud
    # To change that from here: export with --manage integration_confluent_accounts.
    @resource(
        "datadog_integration_confluent_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_secret": "no answer of the API has it",
        },
    )
    def courierskey00002(self) -> Arguments:
        return {
            "api_key": "COURIERSKEY00002",
            "api_secret": self.org.variables.integration_confluent_account_courierskey00002_api_secret,
            "tags": ["company:kestrel", "unit:couriers"],
        }

    # /integrations/confluent-cloud
    # To change that from here: export with --manage integration_confluent_accounts.
    @resource(
        "datadog_integration_confluent_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_secret": "no answer of the API has it",
        },
    )
    def labkey0000000004(self) -> Arguments:
        return {
            "api_key": "LABKEY0000000004",
            "api_secret": self.org.variables.integration_confluent_account_labkey0000000004_api_secret,
        }

    # /integrations/confluent-cloud
    # To change that from here: export with --manage integration_confluent_accounts.
    @resource(
        "datadog_integration_confluent_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_secret": "no answer of the API has it",
        },
    )
    def orderskey0000001(self) -> Arguments:
        return {
            "api_key": "ORDERSKEY0000001",
            "api_secret": self.org.variables.integration_confluent_account_orderskey0000001_api_secret,
            "tags": ["company:kestrel", "unit:orders"],
        }

    # /integrations/confluent-cloud
    # To change that from here: export with --manage integration_confluent_accounts.
    @resource(
        "datadog_integration_confluent_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_secret": "no answer of the API has it",
        },
    )
    def roasterykey00003(self) -> Arguments:
        return {
            "api_key": "ROASTERYKEY00003",
            "api_secret": self.org.variables.integration_confluent_account_roasterykey00003_api_secret,
            "tags": ["company:kestrel", "unit:roastery"],
        }
