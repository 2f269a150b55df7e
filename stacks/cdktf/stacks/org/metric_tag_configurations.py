from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class MetricTagConfigurations(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "metric_tag_configurations")
        self.org = org

    # /metric/summary?metric=kestrel.basket.value
    @resource("datadog_metric_tag_configuration")
    def kestrel_basket_value(self) -> Arguments:
        return {
            "exclude_tags_mode": False,
            "include_percentiles": True,
            "metric_name": "kestrel.basket.value",
            "metric_type": "distribution",
            "tags": ["store"],
        }

    # /metric/summary?metric=kestrel.label.duration
    @resource("datadog_metric_tag_configuration")
    def kestrel_label_duration(self) -> Arguments:
        return {
            "exclude_tags_mode": False,
            "include_percentiles": False,
            "metric_name": "kestrel.label.duration",
            "metric_type": "distribution",
            "tags": ["printer", "warehouse"],
        }

    # /metric/summary?metric=kestrel.orders.placed
    @resource("datadog_metric_tag_configuration")
    def kestrel_orders_placed(self) -> Arguments:
        return {
            "exclude_tags_mode": False,
            "metric_name": "kestrel.orders.placed",
            "metric_type": "count",
            "tags": ["channel", "env", "store"],
            "aggregations": [
                {
                    "space": "sum",
                    "time": "sum",
                },
            ],
        }

    # /metric/summary?metric=kestrel.roaster.drum_temperature
    @resource("datadog_metric_tag_configuration")
    def kestrel_roaster_drum_temperature(self) -> Arguments:
        return {
            "exclude_tags_mode": True,
            "metric_name": "kestrel.roaster.drum_temperature",
            "metric_type": "gauge",
            "tags": ["sensor_id"],
            "aggregations": [
                {
                    "space": "sum",
                    "time": "sum",
                },
            ],
        }

    # /metric/summary?metric=kestrel.till.queue
    @resource("datadog_metric_tag_configuration")
    def kestrel_till_queue(self) -> Arguments:
        return {
            "exclude_tags_mode": False,
            "metric_name": "kestrel.till.queue",
            "metric_type": "rate",
            "tags": [],
            "aggregations": [
                {
                    "space": "sum",
                    "time": "sum",
                },
            ],
        }
