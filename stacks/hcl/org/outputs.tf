output "apm_retention_filter_apm_retention_filter_10_of_payments_id" {
  value = datadog_apm_retention_filter.apm_retention_filter_10_of_payments.id
}

output "apm_retention_filter_every_order_id" {
  value = datadog_apm_retention_filter.every_order.id
}

output "apm_retention_filter_roaster_drum_spans_id" {
  value = datadog_apm_retention_filter.roaster_drum_spans.id
}

output "apm_retention_filter_slow_requests_id" {
  value = datadog_apm_retention_filter.slow_requests.id
}

output "dashboard_json_checkout_overview_id" {
  value = datadog_dashboard_json.checkout_overview.id
}

output "integration_aws_account_integration_aws_account_210987650001_aws_account_id" {
  value = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
}

output "integration_aws_account_integration_aws_account_210987650002_aws_account_id" {
  value = datadog_integration_aws_account.integration_aws_account_210987650002.aws_account_id
}

output "integration_aws_account_integration_aws_account_210987650003_aws_account_id" {
  value = datadog_integration_aws_account.integration_aws_account_210987650003.aws_account_id
}

output "logs_index_checkout_name" {
  value = datadog_logs_index.checkout.name
}

output "org_group_archive_id" {
  value = datadog_org_group.archive.id
}

output "org_group_asia_id" {
  value = datadog_org_group.asia.id
}

output "org_group_policy_asia_default_timezone_id" {
  value = datadog_org_group_policy.asia_default_timezone.id
}

output "org_group_policy_production_is_public_sharing_enabled_id" {
  value = datadog_org_group_policy.production_is_public_sharing_enabled.id
}

output "org_group_policy_production_is_widget_copy_paste_enabled_id" {
  value = datadog_org_group_policy.production_is_widget_copy_paste_enabled.id
}

output "org_group_policy_trials_is_widget_copy_paste_enabled_id" {
  value = datadog_org_group_policy.trials_is_widget_copy_paste_enabled.id
}

output "org_group_production_id" {
  value = datadog_org_group.production.id
}

output "org_group_trials_id" {
  value = datadog_org_group.trials.id
}

output "team_checkout_handle" {
  value = datadog_team.checkout.handle
}

output "team_security_handle" {
  value = datadog_team.security.handle
}

output "user_noa_benami_example_com_email" {
  value = datadog_user.noa_benami_example_com.email
}

output "webhook_audit_sink_name" {
  value = datadog_webhook.audit_sink.name
}

output "webhook_kestrel_pager_name" {
  value = datadog_webhook.kestrel_pager.name
}
