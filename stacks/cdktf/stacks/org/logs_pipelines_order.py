from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import compact
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsPipelinesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_pipelines_order")
        self.org = org

    # /logs/pipelines
    # To change that from here: export with --manage logs_pipelines_order.
    @resource(
        "datadog_logs_pipeline_order",
        ignore_changes={
            "name": "the object has none, and the provider requires one",
        },
    )
    def main(self) -> Arguments:
        return {
            "name": "main",
            "pipelines": compact(
                [
                    self.org.lookups.logs_pipeline_nginx,
                    self.org.logs_custom_pipelines.checkout.id,
                    self.org.lookups.logs_pipeline_postgresql,
                    self.org.logs_custom_pipelines.payments_pci.id,
                    self.org.logs_custom_pipelines.delivery_etiquettes_colis.id,
                    self.org.lookups.logs_pipeline_redis,
                    self.org.logs_custom_pipelines.rosuta.id,
                    self.org.lookups.logs_pipeline_aws_elb,
                    self.org.logs_custom_pipelines.logs_custom_pipeline_404_hunting_switched_off.id,
                ]
            ),
        }
