from __future__ import annotations

from stacks.org.action_connections import ActionConnections
from stacks.org.actions_datastore_items import ActionsDatastoreItems
from stacks.org.actions_datastores import ActionsDatastores
from stacks.org.agentless_scanning_aws_scan_options import (
    AgentlessScanningAwsScanOptions,
)
from stacks.org.agentless_scanning_azure_scan_options import (
    AgentlessScanningAzureScanOptions,
)
from stacks.org.agentless_scanning_gcp_scan_options import (
    AgentlessScanningGcpScanOptions,
)
from stacks.org.api_keys import ApiKeys
from stacks.org.apm_retention_filters import ApmRetentionFilters
from stacks.org.app_builder_apps import AppBuilderApps
from stacks.org.app_key_registrations import AppKeyRegistrations
from stacks.org.appsec_waf_custom_rules import AppsecWafCustomRules
from stacks.org.appsec_waf_exclusion_filters import AppsecWafExclusionFilters
from stacks.org.authn_mappings import AuthnMappings
from stacks.org.aws_cur_configs import AwsCurConfigs
from stacks.org.azure_uc_configs import AzureUcConfigs
from stacks.org.compliance_resource_evaluation_filters import (
    ComplianceResourceEvaluationFilters,
)
from stacks.org.cost_budgets import CostBudgets
from stacks.org.cost_custom_forecasts import CostCustomForecasts
from stacks.org.csm_threats_agent_rules import CsmThreatsAgentRules
from stacks.org.csm_threats_policies import CsmThreatsPolicies
from stacks.org.custom_allocation_rules import CustomAllocationRules
from stacks.org.custom_allocation_rules_order import CustomAllocationRulesOrder
from stacks.org.dashboard_lists import DashboardLists
from stacks.org.dashboards import Dashboards
from stacks.org.datasets import Datasets
from stacks.org.deployment_gates import DeploymentGates
from stacks.org.downtime_schedules import DowntimeSchedules
from stacks.org.gcp_uc_configs import GcpUcConfigs
from stacks.org.governance_controls import GovernanceControls
from stacks.org.incident_notification_rules import IncidentNotificationRules
from stacks.org.incident_notification_templates import IncidentNotificationTemplates
from stacks.org.incident_postmortem_templates import IncidentPostmortemTemplates
from stacks.org.incident_types import IncidentTypes
from stacks.org.incident_user_defined_fields import IncidentUserDefinedFields
from stacks.org.incident_user_defined_roles import IncidentUserDefinedRoles
from stacks.org.integration_aws_account_ccm_configs import (
    IntegrationAwsAccountCcmConfigs,
)
from stacks.org.integration_aws_accounts import IntegrationAwsAccounts
from stacks.org.integration_azure_accounts import IntegrationAzureAccounts
from stacks.org.integration_cloudflare_accounts import IntegrationCloudflareAccounts
from stacks.org.integration_confluent_accounts import IntegrationConfluentAccounts
from stacks.org.integration_confluent_resources import IntegrationConfluentResources
from stacks.org.integration_fastly_accounts import IntegrationFastlyAccounts
from stacks.org.integration_fastly_services import IntegrationFastlyServices
from stacks.org.integration_gcp_sts_accounts import IntegrationGcpStsAccounts
from stacks.org.integration_ms_teams_tenant_based_handles import (
    IntegrationMsTeamsTenantBasedHandles,
)
from stacks.org.integration_ms_teams_workflows_webhook_handles import (
    IntegrationMsTeamsWorkflowsWebhookHandles,
)
from stacks.org.integration_opsgenie_services import IntegrationOpsgenieServices
from stacks.org.integration_pagerduty import IntegrationPagerduty
from stacks.org.integration_pagerduty_services import IntegrationPagerdutyServices
from stacks.org.integration_slack_channels import IntegrationSlackChannels
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
from stacks.org.metric_tag_configurations import MetricTagConfigurations
from stacks.org.metrics_metadata import MetricsMetadata
from stacks.org.monitor_config_policies import MonitorConfigPolicies
from stacks.org.monitor_notification_rules import MonitorNotificationRules
from stacks.org.monitors import Monitors
from stacks.org.observability_pipelines import ObservabilityPipelines
from stacks.org.on_call_escalation_policies import OnCallEscalationPolicies
from stacks.org.on_call_schedules import OnCallSchedules
from stacks.org.on_call_team_routing_rules import OnCallTeamRoutingRules
from stacks.org.on_call_user_notification_channels import OnCallUserNotificationChannels
from stacks.org.on_call_user_notification_rules import OnCallUserNotificationRules
from stacks.org.org_group_policies import OrgGroupPolicies
from stacks.org.org_groups import OrgGroups
from stacks.org.powerpacks import Powerpacks
from stacks.org.reference_tables import ReferenceTables
from stacks.org.restriction_policies import RestrictionPolicies
from stacks.org.roles import Roles
from stacks.org.rum_applications import RumApplications
from stacks.org.rum_metrics import RumMetrics
from stacks.org.rum_retention_filters import RumRetentionFilters
from stacks.org.rum_retention_filters_order import RumRetentionFiltersOrder
from stacks.org.secure_embed_dashboards import SecureEmbedDashboards
from stacks.org.security_findings_due_date_rules import SecurityFindingsDueDateRules
from stacks.org.security_findings_due_date_rules_order import (
    SecurityFindingsDueDateRulesOrder,
)
from stacks.org.security_findings_mute_rules import SecurityFindingsMuteRules
from stacks.org.security_findings_mute_rules_order import SecurityFindingsMuteRulesOrder
from stacks.org.security_findings_ticket_creation_rules import (
    SecurityFindingsTicketCreationRules,
)
from stacks.org.security_findings_ticket_creation_rules_order import (
    SecurityFindingsTicketCreationRulesOrder,
)
from stacks.org.security_monitoring_critical_assets import (
    SecurityMonitoringCriticalAssets,
)
from stacks.org.security_monitoring_filters import SecurityMonitoringFilters
from stacks.org.security_monitoring_rules import SecurityMonitoringRules
from stacks.org.security_notification_rules import SecurityNotificationRules
from stacks.org.security_vulnerability_notification_rules import (
    SecurityVulnerabilityNotificationRules,
)
from stacks.org.sensitive_data_scanner_groups import SensitiveDataScannerGroups
from stacks.org.sensitive_data_scanner_groups_order import (
    SensitiveDataScannerGroupsOrder,
)
from stacks.org.sensitive_data_scanner_rules import SensitiveDataScannerRules
from stacks.org.service_access_tokens import ServiceAccessTokens
from stacks.org.service_account_application_keys import ServiceAccountApplicationKeys
from stacks.org.service_accounts import ServiceAccounts
from stacks.org.service_definitions import ServiceDefinitions
from stacks.org.service_level_objectives import ServiceLevelObjectives
from stacks.org.slo_corrections import SloCorrections
from stacks.org.software_catalog_entities import SoftwareCatalogEntities
from stacks.org.spans_metrics import SpansMetrics
from stacks.org.synthetics_global_variables import SyntheticsGlobalVariables
from stacks.org.synthetics_private_locations import SyntheticsPrivateLocations
from stacks.org.synthetics_test_suites import SyntheticsTestSuites
from stacks.org.synthetics_tests import SyntheticsTests
from stacks.org.tag_indexing_rules import TagIndexingRules
from stacks.org.tag_indexing_rules_order import TagIndexingRulesOrder
from stacks.org.tag_pipeline_rulesets import TagPipelineRulesets
from stacks.org.tag_pipeline_rulesets_order import TagPipelineRulesetsOrder
from stacks.org.team_authn_mappings import TeamAuthnMappings
from stacks.org.team_connections import TeamConnections
from stacks.org.team_hierarchy_links import TeamHierarchyLinks
from stacks.org.team_links import TeamLinks
from stacks.org.team_memberships import TeamMemberships
from stacks.org.team_notification_rules import TeamNotificationRules
from stacks.org.team_permission_settings import TeamPermissionSettings
from stacks.org.team_sync import TeamSync
from stacks.org.teams import Teams
from stacks.org.users import Users
from stacks.org.variables import OrgVariables
from stacks.org.webhook_oauth2_client_credentials import WebhookOauth2ClientCredentials
from stacks.org.webhooks import Webhooks
from stacks.org.workflows import Workflows
from stacks.terraform import DatadogStack, Module


class Org(Module):
    variables: OrgVariables

    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "org")
        self.lookups = Lookups(self)
        self.action_connections = ActionConnections(self)
        self.actions_datastore_items = ActionsDatastoreItems(self)
        self.actions_datastores = ActionsDatastores(self)
        self.agentless_scanning_aws_scan_options = AgentlessScanningAwsScanOptions(self)
        self.agentless_scanning_azure_scan_options = AgentlessScanningAzureScanOptions(
            self
        )
        self.agentless_scanning_gcp_scan_options = AgentlessScanningGcpScanOptions(self)
        self.api_keys = ApiKeys(self)
        self.apm_retention_filters = ApmRetentionFilters(self)
        self.app_builder_apps = AppBuilderApps(self)
        self.app_key_registrations = AppKeyRegistrations(self)
        self.appsec_waf_custom_rules = AppsecWafCustomRules(self)
        self.appsec_waf_exclusion_filters = AppsecWafExclusionFilters(self)
        self.authn_mappings = AuthnMappings(self)
        self.aws_cur_configs = AwsCurConfigs(self)
        self.azure_uc_configs = AzureUcConfigs(self)
        self.compliance_resource_evaluation_filters = (
            ComplianceResourceEvaluationFilters(self)
        )
        self.cost_budgets = CostBudgets(self)
        self.cost_custom_forecasts = CostCustomForecasts(self)
        self.csm_threats_agent_rules = CsmThreatsAgentRules(self)
        self.csm_threats_policies = CsmThreatsPolicies(self)
        self.custom_allocation_rules = CustomAllocationRules(self)
        self.custom_allocation_rules_order = CustomAllocationRulesOrder(self)
        self.dashboard_lists = DashboardLists(self)
        self.dashboards = Dashboards(self)
        self.datasets = Datasets(self)
        self.deployment_gates = DeploymentGates(self)
        self.downtime_schedules = DowntimeSchedules(self)
        self.gcp_uc_configs = GcpUcConfigs(self)
        self.governance_controls = GovernanceControls(self)
        self.incident_notification_rules = IncidentNotificationRules(self)
        self.incident_notification_templates = IncidentNotificationTemplates(self)
        self.incident_postmortem_templates = IncidentPostmortemTemplates(self)
        self.incident_types = IncidentTypes(self)
        self.incident_user_defined_fields = IncidentUserDefinedFields(self)
        self.incident_user_defined_roles = IncidentUserDefinedRoles(self)
        self.integration_aws_account_ccm_configs = IntegrationAwsAccountCcmConfigs(self)
        self.integration_aws_accounts = IntegrationAwsAccounts(self)
        self.integration_azure_accounts = IntegrationAzureAccounts(self)
        self.integration_cloudflare_accounts = IntegrationCloudflareAccounts(self)
        self.integration_confluent_accounts = IntegrationConfluentAccounts(self)
        self.integration_confluent_resources = IntegrationConfluentResources(self)
        self.integration_fastly_accounts = IntegrationFastlyAccounts(self)
        self.integration_fastly_services = IntegrationFastlyServices(self)
        self.integration_gcp_sts_accounts = IntegrationGcpStsAccounts(self)
        self.integration_ms_teams_tenant_based_handles = (
            IntegrationMsTeamsTenantBasedHandles(self)
        )
        self.integration_ms_teams_workflows_webhook_handles = (
            IntegrationMsTeamsWorkflowsWebhookHandles(self)
        )
        self.integration_opsgenie_services = IntegrationOpsgenieServices(self)
        self.integration_pagerduty = IntegrationPagerduty(self)
        self.integration_pagerduty_services = IntegrationPagerdutyServices(self)
        self.integration_slack_channels = IntegrationSlackChannels(self)
        self.logs_archives = LogsArchives(self)
        self.logs_archives_order = LogsArchivesOrder(self)
        self.logs_custom_destinations = LogsCustomDestinations(self)
        self.logs_custom_pipelines = LogsCustomPipelines(self)
        self.logs_indexes = LogsIndexes(self)
        self.logs_indexes_order = LogsIndexesOrder(self)
        self.logs_metrics = LogsMetrics(self)
        self.logs_pipelines_order = LogsPipelinesOrder(self)
        self.logs_restriction_queries = LogsRestrictionQueries(self)
        self.metric_tag_configurations = MetricTagConfigurations(self)
        self.metrics_metadata = MetricsMetadata(self)
        self.monitor_config_policies = MonitorConfigPolicies(self)
        self.monitor_notification_rules = MonitorNotificationRules(self)
        self.monitors = Monitors(self)
        self.observability_pipelines = ObservabilityPipelines(self)
        self.on_call_escalation_policies = OnCallEscalationPolicies(self)
        self.on_call_schedules = OnCallSchedules(self)
        self.on_call_team_routing_rules = OnCallTeamRoutingRules(self)
        self.on_call_user_notification_channels = OnCallUserNotificationChannels(self)
        self.on_call_user_notification_rules = OnCallUserNotificationRules(self)
        self.org_group_policies = OrgGroupPolicies(self)
        self.org_groups = OrgGroups(self)
        self.powerpacks = Powerpacks(self)
        self.reference_tables = ReferenceTables(self)
        self.restriction_policies = RestrictionPolicies(self)
        self.roles = Roles(self)
        self.rum_applications = RumApplications(self)
        self.rum_metrics = RumMetrics(self)
        self.rum_retention_filters = RumRetentionFilters(self)
        self.rum_retention_filters_order = RumRetentionFiltersOrder(self)
        self.secure_embed_dashboards = SecureEmbedDashboards(self)
        self.security_findings_due_date_rules = SecurityFindingsDueDateRules(self)
        self.security_findings_due_date_rules_order = SecurityFindingsDueDateRulesOrder(
            self
        )
        self.security_findings_mute_rules = SecurityFindingsMuteRules(self)
        self.security_findings_mute_rules_order = SecurityFindingsMuteRulesOrder(self)
        self.security_findings_ticket_creation_rules = (
            SecurityFindingsTicketCreationRules(self)
        )
        self.security_findings_ticket_creation_rules_order = (
            SecurityFindingsTicketCreationRulesOrder(self)
        )
        self.security_monitoring_critical_assets = SecurityMonitoringCriticalAssets(
            self
        )
        self.security_monitoring_filters = SecurityMonitoringFilters(self)
        self.security_monitoring_rules = SecurityMonitoringRules(self)
        self.security_notification_rules = SecurityNotificationRules(self)
        self.security_vulnerability_notification_rules = (
            SecurityVulnerabilityNotificationRules(self)
        )
        self.sensitive_data_scanner_groups = SensitiveDataScannerGroups(self)
        self.sensitive_data_scanner_groups_order = SensitiveDataScannerGroupsOrder(self)
        self.sensitive_data_scanner_rules = SensitiveDataScannerRules(self)
        self.service_access_tokens = ServiceAccessTokens(self)
        self.service_account_application_keys = ServiceAccountApplicationKeys(self)
        self.service_accounts = ServiceAccounts(self)
        self.service_definitions = ServiceDefinitions(self)
        self.service_level_objectives = ServiceLevelObjectives(self)
        self.slo_corrections = SloCorrections(self)
        self.software_catalog_entities = SoftwareCatalogEntities(self)
        self.spans_metrics = SpansMetrics(self)
        self.synthetics_global_variables = SyntheticsGlobalVariables(self)
        self.synthetics_private_locations = SyntheticsPrivateLocations(self)
        self.synthetics_test_suites = SyntheticsTestSuites(self)
        self.synthetics_tests = SyntheticsTests(self)
        self.tag_indexing_rules = TagIndexingRules(self)
        self.tag_indexing_rules_order = TagIndexingRulesOrder(self)
        self.tag_pipeline_rulesets = TagPipelineRulesets(self)
        self.tag_pipeline_rulesets_order = TagPipelineRulesetsOrder(self)
        self.team_authn_mappings = TeamAuthnMappings(self)
        self.team_connections = TeamConnections(self)
        self.team_hierarchy_links = TeamHierarchyLinks(self)
        self.team_links = TeamLinks(self)
        self.team_memberships = TeamMemberships(self)
        self.team_notification_rules = TeamNotificationRules(self)
        self.team_permission_settings = TeamPermissionSettings(self)
        self.team_sync = TeamSync(self)
        self.teams = Teams(self)
        self.users = Users(self)
        self.webhook_oauth2_client_credentials = WebhookOauth2ClientCredentials(self)
        self.webhooks = Webhooks(self)
        self.workflows = Workflows(self)
