from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationPagerduty(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_pagerduty")
        self.org = org

    # /integrations/pagerduty
    # To change that from here: export with --manage integration_pagerduty.
    @resource(
        "datadog_integration_pagerduty",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "api_token": "no answer of the API has it",
        },
    )
    def pagerduty(self) -> Arguments:
        return {
            "api_token": self.org.variables.integration_pagerduty_pagerduty_api_token,
            "schedules": [
                "https://kestrel.pagerduty.example.com/schedules/PKESTR1",
                "https://kestrel.pagerduty.example.com/schedules/PKESTR2",
            ],
            "subdomain": "kestrel-coffee",
        }
