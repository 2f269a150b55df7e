from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Webhooks(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "webhooks")
        self.org = org

    # /integrations/webhooks
    # To change that from here: export with --manage webhooks.
    @resource(
        "datadog_webhook",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "custom_headers": "no answer of the API has it",
            "url": "no answer of the API has it",
        },
    )
    def audit_sink(self) -> Arguments:
        return {
            "name": "audit-sink",
            "custom_headers": self.org.variables.webhook_audit_sink_custom_headers,
            "encode_as": "json",
            "payload": "{}",
            "url": self.org.variables.webhook_audit_sink_url,
        }

    # /integrations/webhooks
    # To change that from here: export with --manage webhooks.
    @resource(
        "datadog_webhook",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "custom_headers": "no answer of the API has it",
            "url": "no answer of the API has it",
        },
    )
    def kestrel_pager(self) -> Arguments:
        return {
            "name": "kestrel-pager",
            "custom_headers": self.org.variables.webhook_kestrel_pager_custom_headers,
            "encode_as": "json",
            "payload": (
                "{\n"
                '  "title": "$EVENT_TITLE",\n'
                '  "body": "$EVENT_MSG",\n'
                '  "priority": "$ALERT_PRIORITY",\n'
                '  "note": "$${PAGER_NOTE} stays as it is"\n'
                "}"
            ),
            "url": self.org.variables.webhook_kestrel_pager_url,
        }

    # /integrations/webhooks
    # To change that from here: export with --manage webhooks.
    @resource(
        "datadog_webhook",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "url": "no answer of the API has it",
        },
    )
    def legacy_bus_2(self) -> Arguments:
        return {
            "name": "legacy.bus-2",
            "custom_headers": "",
            "encode_as": "form",
            "payload": (
                'title=$EVENT_TITLE&body=$EVENT_MSG&level=${"$"}'
                f"{self.org.variables.webhook_custom_variable_escalation_level_name}"
            ),
            "url": self.org.variables.webhook_legacy_bus_2_url,
        }

    # /integrations/webhooks
    # To change that from here: export with --manage webhooks.
    @resource(
        "datadog_webhook",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "url": "no answer of the API has it",
        },
    )
    def order_desk(self) -> Arguments:
        return {
            "name": "order-desk",
            "encode_as": "json",
            "payload": (
                '{"id": "$ID", "date": "$DATE", "text": "$TEXT_ONLY_MSG", "region": '
                '"${"$"}'
                f'{self.org.variables.webhook_custom_variable_desk_region_name}"}}'
            ),
            "url": self.org.variables.webhook_order_desk_url,
        }
