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
    @resource("datadog_logs_pipeline_order", ignore_changes=["name"])
    def main(self) -> Arguments:
        return {
            "name": "main",
            "pipelines": compact(
                [
                    '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Nginx"])}',
                    self.org.logs_custom_pipelines.checkout.id,
                    '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "PostgreSQL"])}',
                    self.org.logs_custom_pipelines.payments_pci.id,
                    self.org.logs_custom_pipelines.delivery_etiquettes_colis.id,
                    '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Redis"])}',
                    self.org.logs_custom_pipelines.logs_custom_pipeline.id,
                    '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "AWS ELB"])}',
                    self.org.logs_custom_pipelines.logs_custom_pipeline_404_hunting_switched_off.id,
                ]
            ),
        }
