variable "logs_custom_destination_farm_co_op_s_collector_header_value" {
  description = "forwarder_destination.auth.header_value of logs_custom_destination \"Farm co-op's collector\""
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
