# /integrations/webhooks
resource "datadog_webhook_custom_variable" "audit_key" {
  name      = "AUDIT_KEY"
  is_secret = true
  value     = var.webhook_custom_variable_audit_key_value
}

# /integrations/webhooks
resource "datadog_webhook_custom_variable" "desk_region" {
  name      = "DESK_REGION"
  is_secret = false
  value     = "north"
}

# /integrations/webhooks
resource "datadog_webhook_custom_variable" "escalation_level" {
  name      = "ESCALATION_LEVEL"
  is_secret = false
  value     = "P$${2} %%{if}"
}

# /integrations/webhooks
resource "datadog_webhook_custom_variable" "order_desk_token" {
  name      = "ORDER_DESK_TOKEN"
  is_secret = true
  value     = var.webhook_custom_variable_order_desk_token_value
}
