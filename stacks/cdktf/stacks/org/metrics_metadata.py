from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class MetricsMetadata(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "metrics_metadata")
        self.org = org

    # /metric/summary?metric=kestrel.basket.value
    @resource("datadog_metric_metadata")
    def kestrel_basket_value(self) -> Arguments:
        return {
            "type": "distribution",
            "description": "Value of a basket, $${currency} as it is shown",
            "metric": "kestrel.basket.value",
            "statsd_interval": 10,
            "unit": "euro",
        }

    # /metric/summary?metric=kestrel.beans.left
    @resource("datadog_metric_metadata")
    def kestrel_beans_left(self) -> Arguments:
        return {
            "type": "gauge",
            "metric": "kestrel.beans.left",
            "short_name": "豆 ☕",
            "statsd_interval": 60,
            "unit": "kilogram",
        }

    # /metric/summary?metric=kestrel.courier.distance
    @resource("datadog_metric_metadata")
    def kestrel_courier_distance(self) -> Arguments:
        return {
            "type": "gauge",
            "description": "Way of a courier\nfrom the warehouse to the door",
            "metric": "kestrel.courier.distance",
            "per_unit": "hour",
            "statsd_interval": 60,
            "unit": "meter",
        }

    # /metric/summary?metric=kestrel.orders.placed
    @resource("datadog_metric_metadata")
    def kestrel_orders_placed(self) -> Arguments:
        return {
            "type": "count",
            "description": "Orders that were paid for",
            "metric": "kestrel.orders.placed",
            "short_name": "orders",
            "statsd_interval": 10,
            "unit": "request",
        }
