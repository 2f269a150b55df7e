from __future__ import annotations

from stacks.terraform import DatadogStack, Module
from stacks.unadoptable.logs_custom_destinations import LogsCustomDestinations
from stacks.unadoptable.variables import UnadoptableVariables
from stacks.unadoptable.webhook_custom_variables import WebhookCustomVariables


class Unadoptable(Module):
    variables: UnadoptableVariables

    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "unadoptable")
        self.logs_custom_destinations = LogsCustomDestinations(self)
        self.webhook_custom_variables = WebhookCustomVariables(self)
