from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import compact, override
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class DashboardLists(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "dashboard_lists")
        self.org = org

    # /dashboard/lists/manual/310204
    @resource("datadog_dashboard_list")
    def empty_list(self) -> Arguments:
        return {
            "name": "empty list",
        }

    # /dashboard/lists/manual/310203
    @resource("datadog_dashboard_list")
    def finance_reports_2026(self) -> Arguments:
        return {
            "name": "Finance & reports 2026",
            "dash_item": [
                {
                    "type": "custom_timeboard",
                    "dash_id": self.org.dashboards.margin_per_bag_finance_only.id,
                },
            ],
        }

    # /dashboard/lists/manual/310201
    @resource("datadog_dashboard_list")
    def on_call(self) -> Arguments:
        return {
            "name": "On call",
            "dash_item": [
                {
                    "type": "custom_timeboard",
                    "dash_id": self.org.dashboards.checkout_overview.id,
                },
                {
                    "type": "custom_timeboard",
                    "dash_id": self.org.dashboards.payments_health.id,
                },
                {
                    "type": "custom_timeboard",
                    "dash_id": self.org.dashboards.platform_agents_hosts.id,
                },
            ],
            "dynamic": {
                "dash_item": [
                    {
                        "for_each": compact(
                            [
                                override(
                                    self.org.variables.absent, "dashboards/30338", ""
                                ),
                            ]
                        ),
                        "content": [
                            {
                                "type": "integration_timeboard",
                                "dash_id": override(
                                    self.org.variables.absent, "dashboards/30338", ""
                                ),
                            },
                        ],
                    },
                ],
            },
        }

    # /dashboard/lists/manual/310202
    @resource("datadog_dashboard_list")
    def shop_floor(self) -> Arguments:
        return {
            "name": "Shop floor",
            "dash_item": [
                {
                    "type": "custom_timeboard",
                    "dash_id": self.org.dashboards.bei_jian_suo.id,
                },
                {
                    "type": "custom_screenboard",
                    "dash_id": self.org.dashboards.delivery_wall.id,
                },
                {
                    "type": "custom_timeboard",
                    "dash_id": self.org.dashboards.every_roaster_every_sensor.id,
                },
            ],
        }
