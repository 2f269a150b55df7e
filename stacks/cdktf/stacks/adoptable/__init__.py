from __future__ import annotations

from stacks.adoptable.logs_indexes import LogsIndexes
from stacks.adoptable.logs_pipelines import LogsPipelines
from stacks.terraform import DatadogStack, Module


class Adoptable(Module):
    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "adoptable")
        self.logs_indexes = LogsIndexes(self)
        self.logs_pipelines = LogsPipelines(self)
