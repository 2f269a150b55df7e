# /integrations/webhooks
resource "datadog_webhook_custom_variable" "bus_key" {
  name      = "BUS_KEY"
  is_secret = true
  value     = var.webhook_custom_variable_bus_key_value

  lifecycle {
    ignore_changes = [value]
  }
}

# /integrations/webhooks
resource "datadog_webhook_custom_variable" "bus_region" {
  name      = "BUS_REGION"
  is_secret = false
  value     = "eu-west-1"
}

# /integrations/webhooks
resource "datadog_webhook_custom_variable" "desk_token" {
  name      = "DESK_TOKEN"
  is_secret = true
  value     = var.webhook_custom_variable_desk_token_value

  lifecycle {
    ignore_changes = [value]
  }
}

# /integrations/webhooks
resource "datadog_webhook_custom_variable" "shop_name" {
  name      = "SHOP_NAME"
  is_secret = false
  value     = "Kestrel “Coffee” $${shop}"
}
