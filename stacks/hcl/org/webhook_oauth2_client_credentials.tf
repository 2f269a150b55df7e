# /integrations/webhooks
resource "datadog_webhook_oauth2_client_credentials" "audit_sink" {
  name             = "audit sink"
  access_token_url = "https://audit.example.com/token"
  client_id        = "audit"
  client_secret    = var.webhook_oauth2_client_credentials_audit_sink_client_secret
}

# /integrations/webhooks
resource "datadog_webhook_oauth2_client_credentials" "courier_bus" {
  name             = "courier bus"
  access_token_url = "https://bus.example.com/token"
  audience         = "bus"
  client_id        = "bus-2"
  client_secret    = var.webhook_oauth2_client_credentials_courier_bus_client_secret
}

# /integrations/webhooks
resource "datadog_webhook_oauth2_client_credentials" "order_desk" {
  name             = "order desk"
  access_token_url = "https://id.example.com/oauth2/token"
  client_id        = "order-desk"
  client_secret    = var.webhook_oauth2_client_credentials_order_desk_client_secret
  scope            = "tickets"
}

# /integrations/webhooks
resource "datadog_webhook_oauth2_client_credentials" "pager_sign_in" {
  name             = "pager sign-in"
  access_token_url = "https://id.example.com/oauth2/token"
  audience         = "https://pager.example.com"
  client_id        = "kestrel-pager"
  client_secret    = var.webhook_oauth2_client_credentials_pager_sign_in_client_secret
  scope            = "enqueue:write"
}
