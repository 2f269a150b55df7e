variable "apm_retention_filter_apm_retention_filter_10_of_payments_id" {
  description = "id of datadog_apm_retention_filter.apm_retention_filter_10_of_payments, which another module holds"
  type        = string
}

variable "apm_retention_filter_error_default_id" {
  description = "id of apm_retention_filter 'Error Default', which is 1ASc_A9ruxdzGEW_VEXP5g in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "apm_retention_filter_every_order_id" {
  description = "id of datadog_apm_retention_filter.every_order, which another module holds"
  type        = string
}

variable "apm_retention_filter_roaster_drum_spans_id" {
  description = "id of datadog_apm_retention_filter.roaster_drum_spans, which another module holds"
  type        = string
}

variable "apm_retention_filter_slow_requests_id" {
  description = "id of datadog_apm_retention_filter.slow_requests, which another module holds"
  type        = string
}

variable "org_group_archive_id" {
  description = "id of datadog_org_group.archive, which another module holds"
  type        = string
}

variable "org_group_asia_id" {
  description = "id of datadog_org_group.asia, which another module holds"
  type        = string
}

variable "org_group_policy_asia_default_timezone_id" {
  description = "id of datadog_org_group_policy.asia_default_timezone, which another module holds"
  type        = string
}

variable "org_group_policy_production_is_public_sharing_enabled_id" {
  description = "id of datadog_org_group_policy.production_is_public_sharing_enabled, which another module holds"
  type        = string
}

variable "org_group_policy_production_is_widget_copy_paste_enabled_id" {
  description = "id of datadog_org_group_policy.production_is_widget_copy_paste_enabled, which another module holds"
  type        = string
}

variable "org_group_policy_trials_is_widget_copy_paste_enabled_id" {
  description = "id of datadog_org_group_policy.trials_is_widget_copy_paste_enabled, which another module holds"
  type        = string
}

variable "org_group_production_id" {
  description = "id of datadog_org_group.production, which another module holds"
  type        = string
}

variable "org_group_trials_id" {
  description = "id of datadog_org_group.trials, which another module holds"
  type        = string
}

variable "user_noa_benami_example_com_email" {
  description = "email of datadog_user.noa_benami_example_com, which another module holds"
  type        = string
}

variable "webhook_audit_sink_name" {
  description = "name of datadog_webhook.audit_sink, which another module holds"
  type        = string
}
