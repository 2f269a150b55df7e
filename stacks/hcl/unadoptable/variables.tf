variable "dashboard_json_checkout_overview_id" {
  description = "id of datadog_dashboard_json.checkout_overview, which another module holds"
  type        = string
}

variable "ids" {
  description = "What every org has, but this one none or several of -> the id of the one to use here"
  type        = map(string)
  default     = {}
}

variable "integration_aws_account_integration_aws_account_210987650001_aws_account_id" {
  description = "aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650001, which another module holds"
  type        = string
}

variable "integration_aws_account_integration_aws_account_210987650003_aws_account_id" {
  description = "aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650003, which another module holds"
  type        = string
}

variable "integration_gcp_kestrel_2019_client_id" {
  description = "client_id of integration_gcp 'kestrel-2019'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_2019_private_key" {
  description = "private_key of integration_gcp 'kestrel-2019'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_2019_private_key_id" {
  description = "private_key_id of integration_gcp 'kestrel-2019'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_couriers_client_id" {
  description = "client_id of integration_gcp 'kestrel-couriers'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_couriers_private_key" {
  description = "private_key of integration_gcp 'kestrel-couriers'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_couriers_private_key_id" {
  description = "private_key_id of integration_gcp 'kestrel-couriers'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_print_client_id" {
  description = "client_id of integration_gcp 'kestrel-print'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_print_private_key" {
  description = "private_key of integration_gcp 'kestrel-print'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_print_private_key_id" {
  description = "private_key_id of integration_gcp 'kestrel-print'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_tills_client_id" {
  description = "client_id of integration_gcp 'kestrel-tills'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_tills_private_key" {
  description = "private_key of integration_gcp 'kestrel-tills'"
  type        = string
  sensitive   = true
}

variable "integration_gcp_kestrel_tills_private_key_id" {
  description = "private_key_id of integration_gcp 'kestrel-tills'"
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_farm_co_op_s_collector_header_value" {
  description = "forwarder_destination.auth.header_value of logs_custom_destination \"Farm co-op's collector\""
  type        = string
  sensitive   = true
}

variable "logs_index_checkout_name" {
  description = "name of datadog_logs_index.checkout, which another module holds"
  type        = string
}

variable "team_checkout_handle" {
  description = "handle of datadog_team.checkout, which another module holds"
  type        = string
}

variable "team_security_handle" {
  description = "handle of datadog_team.security, which another module holds"
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

variable "webhook_custom_variable_audit_key_value" {
  description = "value of webhook_custom_variable 'AUDIT_KEY'"
  type        = string
  sensitive   = true
}

variable "webhook_custom_variable_order_desk_token_value" {
  description = "value of webhook_custom_variable 'ORDER_DESK_TOKEN'"
  type        = string
  sensitive   = true
}

variable "webhook_kestrel_pager_name" {
  description = "name of datadog_webhook.kestrel_pager, which another module holds"
  type        = string
}
