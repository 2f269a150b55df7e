# /integrations/opsgenie
resource "datadog_integration_opsgenie_service_object" "delivery_desk" {
  name             = "delivery-desk"
  opsgenie_api_key = var.integration_opsgenie_service_object_delivery_desk_opsgenie_api_key
  region           = "eu"
}

# /integrations/opsgenie
resource "datadog_integration_opsgenie_service_object" "returns" {
  name             = "returns"
  opsgenie_api_key = var.integration_opsgenie_service_object_returns_opsgenie_api_key
  region           = "eu"
}

# /integrations/opsgenie
resource "datadog_integration_opsgenie_service_object" "roastery_jp" {
  name             = "roastery_jp"
  custom_url       = "https://opsgenie.example.com/kestrel"
  opsgenie_api_key = var.integration_opsgenie_service_object_roastery_jp_opsgenie_api_key
  region           = "custom"
}

# /integrations/opsgenie
resource "datadog_integration_opsgenie_service_object" "shops_night" {
  name             = "shops.night"
  opsgenie_api_key = var.integration_opsgenie_service_object_shops_night_opsgenie_api_key
  region           = "us"
}
