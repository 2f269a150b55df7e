from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class WebhookOauth2ClientCredentials(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "webhook_oauth2_client_credentials")
        self.org = org

    # /integrations/webhooks
    # To change that from here: export with --manage webhook_oauth2_client_credentials.
    @resource(
        "datadog_webhook_oauth2_client_credentials",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def audit_sink(self) -> Arguments:
        return {
            "name": "audit sink",
            "access_token_url": "https://audit.example.com/token",
            "client_id": "audit",
            "client_secret": self.org.variables.webhook_oauth2_client_credentials_audit_sink_client_secret,
        }

    # /integrations/webhooks
    # To change that from here: export with --manage webhook_oauth2_client_credentials.
    @resource(
        "datadog_webhook_oauth2_client_credentials",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def courier_bus(self) -> Arguments:
        return {
            "name": "courier bus",
            "access_token_url": "https://bus.example.com/token",
            "audience": "bus",
            "client_id": "bus-2",
            "client_secret": self.org.variables.webhook_oauth2_client_credentials_courier_bus_client_secret,
        }

    # /integrations/webhooks
    # To change that from here: export with --manage webhook_oauth2_client_credentials.
    @resource(
        "datadog_webhook_oauth2_client_credentials",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def order_desk(self) -> Arguments:
        return {
            "name": "order desk",
            "access_token_url": "https://id.example.com/oauth2/token",
            "client_id": "order-desk",
            "client_secret": self.org.variables.webhook_oauth2_client_credentials_order_desk_client_secret,
            "scope": "tickets",
        }

    # /integrations/webhooks
    # To change that from here: export with --manage webhook_oauth2_client_credentials.
    @resource(
        "datadog_webhook_oauth2_client_credentials",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def pager_sign_in(self) -> Arguments:
        return {
            "name": "pager sign-in",
            "access_token_url": "https://id.example.com/oauth2/token",
            "audience": "https://pager.example.com",
            "client_id": "kestrel-pager",
            "client_secret": self.org.variables.webhook_oauth2_client_credentials_pager_sign_in_client_secret,
            "scope": "enqueue:write",
        }
