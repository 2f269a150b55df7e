from __future__ import annotations

from stacks.org.dashboards import Dashboards
from stacks.org.downtime_schedules import DowntimeSchedules
from stacks.org.logs_archives import LogsArchives
from stacks.org.logs_archives_order import LogsArchivesOrder
from stacks.org.logs_custom_destinations import LogsCustomDestinations
from stacks.org.logs_custom_pipelines import LogsCustomPipelines
from stacks.org.logs_indexes import LogsIndexes
from stacks.org.logs_indexes_order import LogsIndexesOrder
from stacks.org.logs_metrics import LogsMetrics
from stacks.org.logs_pipelines_order import LogsPipelinesOrder
from stacks.org.logs_restriction_queries import LogsRestrictionQueries
from stacks.org.lookups import Lookups
from stacks.org.monitors import Monitors
from stacks.org.restriction_policies import RestrictionPolicies
from stacks.org.roles import Roles
from stacks.org.service_level_objectives import ServiceLevelObjectives
from stacks.org.synthetics_global_variables import SyntheticsGlobalVariables
from stacks.org.teams import Teams
from stacks.org.variables import OrgVariables
from stacks.org.webhook_oauth2_client_credentials import WebhookOauth2ClientCredentials
from stacks.org.webhooks import Webhooks
from stacks.terraform import DatadogStack, Module


class Org(Module):
    variables: OrgVariables

    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "org")
        self.lookups = Lookups(self)
        self.dashboards = Dashboards(self)
        self.downtime_schedules = DowntimeSchedules(self)
        self.logs_archives = LogsArchives(self)
        self.logs_archives_order = LogsArchivesOrder(self)
        self.logs_custom_destinations = LogsCustomDestinations(self)
        self.logs_custom_pipelines = LogsCustomPipelines(self)
        self.logs_indexes = LogsIndexes(self)
        self.logs_indexes_order = LogsIndexesOrder(self)
        self.logs_metrics = LogsMetrics(self)
        self.logs_pipelines_order = LogsPipelinesOrder(self)
        self.logs_restriction_queries = LogsRestrictionQueries(self)
        self.monitors = Monitors(self)
        self.restriction_policies = RestrictionPolicies(self)
        self.roles = Roles(self)
        self.service_level_objectives = ServiceLevelObjectives(self)
        self.synthetics_global_variables = SyntheticsGlobalVariables(self)
        self.teams = Teams(self)
        self.webhook_oauth2_client_credentials = WebhookOauth2ClientCredentials(self)
        self.webhooks = Webhooks(self)
