# /integrations/webhooks
resource "datadog_webhook" "audit_sink" {
  name           = "audit-sink"
  custom_headers = var.webhook_audit_sink_custom_headers
  encode_as      = "json"
  payload        = "{}"
  url            = var.webhook_audit_sink_url
}

# /integrations/webhooks
resource "datadog_webhook" "kestrel_pager" {
  name           = "kestrel-pager"
  custom_headers = var.webhook_kestrel_pager_custom_headers
  encode_as      = "json"
  payload = chomp(<<-EOT
    {
      "title": "$EVENT_TITLE",
      "body": "$EVENT_MSG",
      "priority": "$ALERT_PRIORITY",
      "note": "$${PAGER_NOTE} stays as it is"
    }
  EOT
  )
  url = var.webhook_kestrel_pager_url
}

# /integrations/webhooks
resource "datadog_webhook" "legacy_bus_2" {
  name           = "legacy.bus-2"
  custom_headers = ""
  encode_as      = "form"
  payload        = "title=$EVENT_TITLE&body=$EVENT_MSG&level=${"$"}${var.webhook_custom_variable_escalation_level_name}"
  url            = var.webhook_legacy_bus_2_url
}

# /integrations/webhooks
resource "datadog_webhook" "order_desk" {
  name      = "order-desk"
  encode_as = "json"
  payload   = "{\"id\": \"$ID\", \"date\": \"$DATE\", \"text\": \"$TEXT_ONLY_MSG\", \"region\": \"${"$"}${var.webhook_custom_variable_desk_region_name}\"}"
  url       = var.webhook_order_desk_url
}
