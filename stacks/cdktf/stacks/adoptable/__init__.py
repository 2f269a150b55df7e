from __future__ import annotations

from stacks.adoptable.apm_retention_filters_order import ApmRetentionFiltersOrder
from stacks.adoptable.app_key_registrations import AppKeyRegistrations
from stacks.adoptable.domain_allowlist import DomainAllowlist
from stacks.adoptable.incident_types import IncidentTypes
from stacks.adoptable.logs_indexes import LogsIndexes
from stacks.adoptable.logs_pipelines import LogsPipelines
from stacks.adoptable.org_group_memberships import OrgGroupMemberships
from stacks.adoptable.org_group_policy_overrides import OrgGroupPolicyOverrides
from stacks.adoptable.security_monitoring_rules import SecurityMonitoringRules
from stacks.adoptable.synthetics_concurrency_cap import SyntheticsConcurrencyCap
from stacks.adoptable.variables import AdoptableVariables
from stacks.terraform import DatadogStack, Module


class Adoptable(Module):
    variables: AdoptableVariables

    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "adoptable")
        self.apm_retention_filters_order = ApmRetentionFiltersOrder(self)
        self.app_key_registrations = AppKeyRegistrations(self)
        self.domain_allowlist = DomainAllowlist(self)
        self.incident_types = IncidentTypes(self)
        self.logs_indexes = LogsIndexes(self)
        self.logs_pipelines = LogsPipelines(self)
        self.org_group_memberships = OrgGroupMemberships(self)
        self.org_group_policy_overrides = OrgGroupPolicyOverrides(self)
        self.security_monitoring_rules = SecurityMonitoringRules(self)
        self.synthetics_concurrency_cap = SyntheticsConcurrencyCap(self)
