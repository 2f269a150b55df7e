data "datadog_current_user" "all" {}

data "datadog_logs_pipelines" "all" {
  is_read_only = "true"
}

data "datadog_permissions" "all" {
  include_restricted = true
}

data "datadog_roles" "all" {}

data "datadog_users" "ayesha_rahman_example_com" {
  filter = "ayesha.rahman@example.com"
}

data "datadog_users" "deploy_bot" {
  filter = "deploy-bot@example.com"
}

locals {
  logs_pipeline_aws_elb                       = try(var.ids["logs_pipelines/AWS ELB"], one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "AWS ELB"]))
  logs_pipeline_nginx                         = try(var.ids["logs_pipelines/Nginx"], one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Nginx"]))
  logs_pipeline_postgresql                    = try(var.ids["logs_pipelines/PostgreSQL"], one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "PostgreSQL"]))
  logs_pipeline_redis                         = try(var.ids["logs_pipelines/Redis"], one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Redis"]))
  permission_apm_retention_filter_write       = try(var.ids["permissions/apm_retention_filter_write"], data.datadog_permissions.all.permissions["apm_retention_filter_write"])
  permission_audit_logs_read                  = try(var.ids["permissions/audit_logs_read"], data.datadog_permissions.all.permissions["audit_logs_read"])
  permission_billing_read                     = try(var.ids["permissions/billing_read"], data.datadog_permissions.all.permissions["billing_read"])
  permission_dashboards_write                 = try(var.ids["permissions/dashboards_write"], data.datadog_permissions.all.permissions["dashboards_write"])
  permission_incident_write                   = try(var.ids["permissions/incident_write"], data.datadog_permissions.all.permissions["incident_write"])
  permission_logs_read_archives               = try(var.ids["permissions/logs_read_archives"], data.datadog_permissions.all.permissions["logs_read_archives"])
  permission_logs_read_data                   = try(var.ids["permissions/logs_read_data"], data.datadog_permissions.all.permissions["logs_read_data"])
  permission_logs_read_index_data             = try(var.ids["permissions/logs_read_index_data"], data.datadog_permissions.all.permissions["logs_read_index_data"])
  permission_monitors_downtime                = try(var.ids["permissions/monitors_downtime"], data.datadog_permissions.all.permissions["monitors_downtime"])
  permission_monitors_write                   = try(var.ids["permissions/monitors_write"], data.datadog_permissions.all.permissions["monitors_write"])
  permission_security_monitoring_rules_read   = try(var.ids["permissions/security_monitoring_rules_read"], data.datadog_permissions.all.permissions["security_monitoring_rules_read"])
  permission_security_monitoring_signals_read = try(var.ids["permissions/security_monitoring_signals_read"], data.datadog_permissions.all.permissions["security_monitoring_signals_read"])
  permission_slos_corrections                 = try(var.ids["permissions/slos_corrections"], data.datadog_permissions.all.permissions["slos_corrections"])
  permission_slos_write                       = try(var.ids["permissions/slos_write"], data.datadog_permissions.all.permissions["slos_write"])
  permission_synthetics_read                  = try(var.ids["permissions/synthetics_read"], data.datadog_permissions.all.permissions["synthetics_read"])
  permission_synthetics_write                 = try(var.ids["permissions/synthetics_write"], data.datadog_permissions.all.permissions["synthetics_write"])
  permission_usage_read                       = try(var.ids["permissions/usage_read"], data.datadog_permissions.all.permissions["usage_read"])
  role_datadog_admin_role                     = try(var.ids["roles/Datadog Admin Role"], one({ for r in data.datadog_roles.all.roles : r.name => r.id... }["Datadog Admin Role"]))
  role_datadog_read_only_role                 = try(var.ids["roles/Datadog Read Only Role"], one({ for r in data.datadog_roles.all.roles : r.name => r.id... }["Datadog Read Only Role"]))
  service_account_deploy_bot_example_com      = try(var.ids["service_accounts/deploy-bot@example.com"], one({ for u in data.datadog_users.deploy_bot.users : u.email => u.id... if u.service_account }["deploy-bot@example.com"]))
  user_ayesha_rahman_example_com              = try(var.ids["users/ayesha.rahman@example.com"], one({ for u in data.datadog_users.ayesha_rahman_example_com.users : u.email => u.id... if !u.service_account }["ayesha.rahman@example.com"]))
}
