from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class RumRetentionFiltersOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "rum_retention_filters_order")
        self.org = org

    # /rum/application/1cea1571-e05d-5988-a8c3-c14926cd5c8e
    @resource("datadog_rum_retention_filters_order")
    def kestrel_for_android(self) -> Arguments:
        return {
            "application_id": self.org.rum_applications.kestrel_for_android.id,
            "retention_filter_ids": [
                "default_replays",
                "default_errors",
                "default_sessions",
            ],
        }

    # /rum/application/d86151e6-a68e-5b45-a181-faefaed1cf88
    @resource("datadog_rum_retention_filters_order")
    def kestrel_for_ios(self) -> Arguments:
        return {
            "application_id": self.org.rum_applications.kestrel_for_ios.id,
            "retention_filter_ids": [
                self.org.rum_retention_filters.kestrel_for_ios_slow_starts.id,
                "default_replays",
                "default_errors",
                "default_sessions",
            ],
        }

    # /rum/application/a2575ad9-40c9-5907-b05f-faec4ff5c212
    @resource("datadog_rum_retention_filters_order")
    def kestrel_web_shop(self) -> Arguments:
        return {
            "application_id": self.org.rum_applications.kestrel_web_shop.id,
            "retention_filter_ids": [
                self.org.rum_retention_filters.kestrel_web_shop_sessions_with_an_order.id,
                self.org.rum_retention_filters.kestrel_web_shop_errors_at_checkout.id,
                "default_sessions",
                "default_replays",
                "default_errors",
            ],
        }

    # /rum/application/a7fe93ee-3fd9-513e-b14d-2a76eed28a98
    @resource("datadog_rum_retention_filters_order")
    def till_bei_jian_suo(self) -> Arguments:
        return {
            "application_id": self.org.rum_applications.till_bei_jian_suo.id,
            "retention_filter_ids": [
                self.org.rum_retention_filters.till_bei_jian_suo_everything_at_the_till.id,
                "default_replays",
                "default_errors",
                "default_sessions",
            ],
        }
