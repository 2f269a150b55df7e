from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationMsTeamsWorkflowsWebhookHandles(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_ms_teams_workflows_webhook_handles")
        self.org = org

    # /integrations/microsoft-teams
    # To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
    @resource(
        "datadog_integration_ms_teams_workflows_webhook_handle",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "url": "no answer of the API has it",
        },
    )
    def lisbon_office(self) -> Arguments:
        return {
            "name": "Lisbon_office",
            "url": self.org.variables.integration_ms_teams_workflows_webhook_handle_lisbon_office_url,
        }

    # /integrations/microsoft-teams
    # To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
    @resource(
        "datadog_integration_ms_teams_workflows_webhook_handle",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "url": "no answer of the API has it",
        },
    )
    def night_shift(self) -> Arguments:
        return {
            "name": "night.shift",
            "url": self.org.variables.integration_ms_teams_workflows_webhook_handle_night_shift_url,
        }

    # /integrations/microsoft-teams
    # To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
    @resource(
        "datadog_integration_ms_teams_workflows_webhook_handle",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "url": "no answer of the API has it",
        },
    )
    def shop_floor(self) -> Arguments:
        return {
            "name": "shop-floor",
            "url": self.org.variables.integration_ms_teams_workflows_webhook_handle_shop_floor_url,
        }

    # /integrations/microsoft-teams
    # To change that from here: export with --manage integration_ms_teams_workflows_webhook_handles.
    @resource(
        "datadog_integration_ms_teams_workflows_webhook_handle",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "url": "no answer of the API has it",
        },
    )
    def stock_count(self) -> Arguments:
        return {
            "name": "stock-count",
            "url": self.org.variables.integration_ms_teams_workflows_webhook_handle_stock_count_url,
        }
