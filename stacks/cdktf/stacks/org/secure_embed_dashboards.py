from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecureEmbedDashboards(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "secure_embed_dashboards")
        self.org = org

    # /dashboard/wrp-mqb-c6i
    @resource("datadog_secure_embed_dashboard")
    def bei_jian_suo(self) -> Arguments:
        return {
            "title": "焙煎所",
            "dashboard_id": self.org.dashboards.bei_jian_suo.id,
            "global_time_live_span": "1h",
            "global_time_selectable": True,
            "status": "active",
            "viewing_preferences_high_density": False,
            "viewing_preferences_theme": "light",
        }

    # /dashboard/756-8eh-imu
    @resource("datadog_secure_embed_dashboard")
    def checkout_for_the_shops(self) -> Arguments:
        return {
            "title": "Checkout, for the shops",
            "dashboard_id": self.org.dashboards.checkout_overview.id,
            "global_time_live_span": "1h",
            "global_time_selectable": True,
            "status": "active",
            "viewing_preferences_high_density": False,
            "viewing_preferences_theme": "system",
            "selectable_template_vars": [
                {
                    "name": "env",
                    "default_values": ["prod"],
                    "prefix": "env",
                    "visible_tags": ["prod", "staging"],
                },
                {
                    "name": "site",
                    "type": "group",
                    "prefix": "site",
                    "visible_tags": ["lisbon", "tokyo"],
                },
            ],
        }

    # /dashboard/756-8eh-imu
    @resource("datadog_secure_embed_dashboard")
    def checkout_on_the_wall(self) -> Arguments:
        return {
            "title": "Checkout, on the wall",
            "dashboard_id": self.org.dashboards.checkout_overview.id,
            "global_time_live_span": "4h",
            "global_time_selectable": False,
            "status": "active",
            "viewing_preferences_high_density": True,
            "viewing_preferences_theme": "dark",
        }

    # /dashboard/ze6-emz-4js
    @resource("datadog_secure_embed_dashboard")
    def payments_month(self) -> Arguments:
        return {
            "title": "Payments $${month}",
            "dashboard_id": self.org.dashboards.payments_health.id,
            "global_time_live_span": "1h",
            "global_time_selectable": True,
            "status": "paused",
            "viewing_preferences_high_density": False,
            "viewing_preferences_theme": "system",
        }
