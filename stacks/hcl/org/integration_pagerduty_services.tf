# /integrations/pagerduty
resource "datadog_integration_pagerduty_service_object" "integration_pagerduty_service_object_12345" {
  service_key  = var.integration_pagerduty_service_object_12345_service_key
  service_name = "12345"
}

# /integrations/pagerduty
resource "datadog_integration_pagerduty_service_object" "kestrel_checkout" {
  service_key  = var.integration_pagerduty_service_object_kestrel_checkout_service_key
  service_name = "kestrel-checkout"
}

# /integrations/pagerduty
resource "datadog_integration_pagerduty_service_object" "kestrel_payments" {
  service_key  = var.integration_pagerduty_service_object_kestrel_payments_service_key
  service_name = "kestrel_payments"
}

# /integrations/pagerduty
resource "datadog_integration_pagerduty_service_object" "roastery_fire" {
  service_key  = var.integration_pagerduty_service_object_roastery_fire_service_key
  service_name = "Roastery.fire"
}
