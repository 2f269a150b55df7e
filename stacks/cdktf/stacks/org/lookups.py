from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import either
from stacks.terraform import Arguments, Kind, found, lookup

if TYPE_CHECKING:
    from stacks.org import Org


class Lookups(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "lookups")
        self.org = org

    @lookup("datadog_current_user", "all")
    def current_user(self) -> Arguments:
        return {}

    @lookup("datadog_logs_pipelines", "all")
    def logs_pipelines(self) -> Arguments:
        return {
            "is_read_only": "true",
        }

    @lookup("datadog_permissions", "all")
    def permissions(self) -> Arguments:
        return {
            "include_restricted": True,
        }

    @lookup("datadog_roles", "all")
    def roles(self) -> Arguments:
        return {}

    @lookup("datadog_users")
    def ayesha_rahman_example_com(self) -> Arguments:
        return {
            "filter": "ayesha.rahman@example.com",
        }

    @lookup("datadog_users")
    def deploy_bot(self) -> Arguments:
        return {
            "filter": "deploy-bot@example.com",
        }

    @found()
    def logs_pipeline_aws_elb(self) -> str:
        return either(
            self.org.variables.ids,
            "logs_pipelines/AWS ELB",
            '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "AWS ELB"])}',
        )

    @found()
    def logs_pipeline_nginx(self) -> str:
        return either(
            self.org.variables.ids,
            "logs_pipelines/Nginx",
            '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Nginx"])}',
        )

    @found()
    def logs_pipeline_postgresql(self) -> str:
        return either(
            self.org.variables.ids,
            "logs_pipelines/PostgreSQL",
            '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "PostgreSQL"])}',
        )

    @found()
    def logs_pipeline_redis(self) -> str:
        return either(
            self.org.variables.ids,
            "logs_pipelines/Redis",
            '${one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Redis"])}',
        )

    @found()
    def permission_apm_retention_filter_write(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/apm_retention_filter_write",
            '${data.datadog_permissions.all.permissions["apm_retention_filter_write"]}',
        )

    @found()
    def permission_audit_logs_read(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/audit_logs_read",
            '${data.datadog_permissions.all.permissions["audit_logs_read"]}',
        )

    @found()
    def permission_billing_read(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/billing_read",
            '${data.datadog_permissions.all.permissions["billing_read"]}',
        )

    @found()
    def permission_dashboards_write(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/dashboards_write",
            '${data.datadog_permissions.all.permissions["dashboards_write"]}',
        )

    @found()
    def permission_incident_write(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/incident_write",
            '${data.datadog_permissions.all.permissions["incident_write"]}',
        )

    @found()
    def permission_logs_read_archives(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/logs_read_archives",
            '${data.datadog_permissions.all.permissions["logs_read_archives"]}',
        )

    @found()
    def permission_logs_read_data(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/logs_read_data",
            '${data.datadog_permissions.all.permissions["logs_read_data"]}',
        )

    @found()
    def permission_logs_read_index_data(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/logs_read_index_data",
            '${data.datadog_permissions.all.permissions["logs_read_index_data"]}',
        )

    @found()
    def permission_monitors_downtime(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/monitors_downtime",
            '${data.datadog_permissions.all.permissions["monitors_downtime"]}',
        )

    @found()
    def permission_monitors_write(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/monitors_write",
            '${data.datadog_permissions.all.permissions["monitors_write"]}',
        )

    @found()
    def permission_security_monitoring_rules_read(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/security_monitoring_rules_read",
            '${data.datadog_permissions.all.permissions["security_monitoring_rules_read"]}',
        )

    @found()
    def permission_security_monitoring_signals_read(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/security_monitoring_signals_read",
            '${data.datadog_permissions.all.permissions["security_monitoring_signals_read"]}',
        )

    @found()
    def permission_slos_corrections(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/slos_corrections",
            '${data.datadog_permissions.all.permissions["slos_corrections"]}',
        )

    @found()
    def permission_slos_write(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/slos_write",
            '${data.datadog_permissions.all.permissions["slos_write"]}',
        )

    @found()
    def permission_synthetics_read(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/synthetics_read",
            '${data.datadog_permissions.all.permissions["synthetics_read"]}',
        )

    @found()
    def permission_synthetics_write(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/synthetics_write",
            '${data.datadog_permissions.all.permissions["synthetics_write"]}',
        )

    @found()
    def permission_usage_read(self) -> str:
        return either(
            self.org.variables.ids,
            "permissions/usage_read",
            '${data.datadog_permissions.all.permissions["usage_read"]}',
        )

    @found()
    def role_datadog_admin_role(self) -> str:
        return either(
            self.org.variables.ids,
            "roles/Datadog Admin Role",
            '${one({ for r in data.datadog_roles.all.roles : r.name => r.id... }["Datadog Admin Role"])}',
        )

    @found()
    def role_datadog_read_only_role(self) -> str:
        return either(
            self.org.variables.ids,
            "roles/Datadog Read Only Role",
            '${one({ for r in data.datadog_roles.all.roles : r.name => r.id... }["Datadog Read Only Role"])}',
        )

    @found()
    def service_account_deploy_bot_example_com(self) -> str:
        return either(
            self.org.variables.ids,
            "service_accounts/deploy-bot@example.com",
            '${one({ for u in data.datadog_users.deploy_bot.users : u.email => u.id... if u.service_account }["deploy-bot@example.com"])}',
        )

    @found()
    def user_ayesha_rahman_example_com(self) -> str:
        return either(
            self.org.variables.ids,
            "users/ayesha.rahman@example.com",
            '${one({ for u in data.datadog_users.ayesha_rahman_example_com.users : u.email => u.id... if !u.service_account }["ayesha.rahman@example.com"])}',
        )
