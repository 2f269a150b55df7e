from __future__ import annotations

from stacks.terraform import DatadogStack, Module
from stacks.unadoptable.integration_aws_event_bridge import IntegrationAwsEventBridge
from stacks.unadoptable.integration_gcp_accounts import IntegrationGcpAccounts
from stacks.unadoptable.logs_custom_destinations import LogsCustomDestinations
from stacks.unadoptable.lookups import Lookups
from stacks.unadoptable.security_monitoring_rules import SecurityMonitoringRules
from stacks.unadoptable.security_monitoring_suppressions import (
    SecurityMonitoringSuppressions,
)
from stacks.unadoptable.tag_indexing_rule_exemptions import TagIndexingRuleExemptions
from stacks.unadoptable.variables import UnadoptableVariables
from stacks.unadoptable.webhook_custom_variables import WebhookCustomVariables


class Unadoptable(Module):
    variables: UnadoptableVariables

    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "unadoptable")
        self.lookups = Lookups(self)
        self.integration_aws_event_bridge = IntegrationAwsEventBridge(self)
        self.integration_gcp_accounts = IntegrationGcpAccounts(self)
        self.logs_custom_destinations = LogsCustomDestinations(self)
        self.security_monitoring_rules = SecurityMonitoringRules(self)
        self.security_monitoring_suppressions = SecurityMonitoringSuppressions(self)
        self.tag_indexing_rule_exemptions = TagIndexingRuleExemptions(self)
        self.webhook_custom_variables = WebhookCustomVariables(self)
