from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class LogsPipelines(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "logs_pipelines")
        self.adoptable = adoptable

    # /logs/pipelines/pipeline/edit/TjOfzHGdIWpZarMS9-vfyA
    @resource("datadog_logs_integration_pipeline")
    def aws_elb(self) -> Arguments:
        return {
            "is_enabled": True,
        }

    # /logs/pipelines/pipeline/edit/TfqBodHoa1jSk8UJVrBGVg
    @resource("datadog_logs_integration_pipeline")
    def nginx(self) -> Arguments:
        return {
            "is_enabled": True,
        }

    # /logs/pipelines/pipeline/edit/FTwSnC4rIi9RpATD6CPiXA
    @resource("datadog_logs_integration_pipeline")
    def postgresql(self) -> Arguments:
        return {
            "is_enabled": True,
        }

    # /logs/pipelines/pipeline/edit/LpZgVarMwviDb3L9Aq2YiA
    @resource("datadog_logs_integration_pipeline")
    def redis(self) -> Arguments:
        return {
            "is_enabled": False,
        }
