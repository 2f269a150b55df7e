variable "datadog_api_url" {
  description = "Where the Datadog API of this org is, such as https://api.datadoghq.eu/."
  type        = string
  default     = "https://api.datadoghq.com/"
}

variable "ids" {
  description = "What every org has, but this one none or several of -> the id of the one to use here"
  type        = map(string)
  default     = {}
}

variable "logs_archive_audit_id" {
  description = "id of logs_archive 'Audit', which is BH8UgXxmTudC2zV8s5sPtQ in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "logs_archive_orders_seven_years_id" {
  description = "id of logs_archive 'Orders, seven years', which is W9kSHdCAeujfbHHawBklgQ in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "logs_custom_destination_auditors_elasticsearch_password" {
  description = "forwarder_destination.auth.password of logs_custom_destination \"Auditors' Elasticsearch\""
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_auditors_elasticsearch_username" {
  description = "forwarder_destination.auth.username of logs_custom_destination \"Auditors' Elasticsearch\""
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_farm_co_op_s_collector_header_value" {
  description = "forwarder_destination.auth.header_value of logs_custom_destination \"Farm co-op's collector\""
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_siem_of_the_insurer_access_token" {
  description = "forwarder_destination.access_token of logs_custom_destination 'SIEM of the insurer'"
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_warehouse_partner_password" {
  description = "forwarder_destination.auth.password of logs_custom_destination 'Warehouse partner'"
  type        = string
  sensitive   = true
}

variable "logs_custom_destination_warehouse_partner_username" {
  description = "forwarder_destination.auth.username of logs_custom_destination 'Warehouse partner'"
  type        = string
  sensitive   = true
}

variable "monitor_synthetics_login_api_id" {
  description = "id of monitor '[Synthetics] Login API', which is 21401001 in the source org and isn't created in another one: what to use in its place"
  type        = string

  validation {
    condition     = var.monitor_synthetics_login_api_id == null ? true : can(tonumber(var.monitor_synthetics_login_api_id))
    error_message = "monitor_synthetics_login_api_id takes a number."
  }
}

variable "monitor_synthetics_shop_certificate_id" {
  description = "id of monitor '[Synthetics] Shop certificate', which is 21401003 in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "synthetics_global_variable_api_token_value" {
  description = "value.value of synthetics_global_variable 'API_TOKEN'"
  type        = string
  sensitive   = true
}

variable "synthetics_global_variable_test_customer_otp_value" {
  description = "value.value of synthetics_global_variable 'TEST_CUSTOMER_OTP'"
  type        = string
  sensitive   = true
}

variable "synthetics_global_variable_vault_path_value" {
  description = "value.value of synthetics_global_variable 'VAULT_PATH'"
  type        = string
  sensitive   = true
}

variable "synthetics_test_login_api_id" {
  description = "id of synthetics_test 'Login API', which is s3p-e4s-tm3 in the source org and isn't created in another one: what to use in its place"
  type        = string
}

variable "webhook_audit_sink_custom_headers" {
  description = "custom_headers of webhook 'audit-sink'"
  type        = string
  sensitive   = true
}

variable "webhook_audit_sink_url" {
  description = "url of webhook 'audit-sink'"
  type        = string
  sensitive   = true
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

variable "webhook_kestrel_pager_custom_headers" {
  description = "custom_headers of webhook 'kestrel-pager'"
  type        = string
  sensitive   = true
}

variable "webhook_kestrel_pager_url" {
  description = "url of webhook 'kestrel-pager'"
  type        = string
  sensitive   = true
}

variable "webhook_legacy_bus_2_url" {
  description = "url of webhook 'legacy.bus-2'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_audit_sink_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'audit sink'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_courier_bus_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'courier bus'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_order_desk_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'order desk'"
  type        = string
  sensitive   = true
}

variable "webhook_oauth2_client_credentials_pager_sign_in_client_secret" {
  description = "client_secret of webhook_oauth2_client_credentials 'pager sign-in'"
  type        = string
  sensitive   = true
}

variable "webhook_order_desk_url" {
  description = "url of webhook 'order-desk'"
  type        = string
  sensitive   = true
}
