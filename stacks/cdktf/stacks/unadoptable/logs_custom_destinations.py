from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class LogsCustomDestinations(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "logs_custom_destinations")
        self.unadoptable = unadoptable

    # /logs/pipelines/log-forwarding/custom-destinations
    # the provider crashes when it imports one that sends its credentials in a header
    @resource("datadog_logs_custom_destination")
    def farm_co_op_s_collector(self) -> Arguments:
        return {
            "name": "Farm co-op's collector",
            "enabled": True,
            "forward_tags": True,
            "forward_tags_restriction_list": ["farm"],
            "forward_tags_restriction_list_type": "ALLOW_LIST",
            "query": "source:greenhouse",
            "http_destination": [
                {
                    "endpoint": "https://farms.example.com/logs",
                    "custom_header_auth": [
                        {
                            "header_name": "X-Coop-Key",
                            "header_value": self.unadoptable.variables.logs_custom_destination_farm_co_op_s_collector_header_value,
                        },
                    ],
                },
            ],
        }
