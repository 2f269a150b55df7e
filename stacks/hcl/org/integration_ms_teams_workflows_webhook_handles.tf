# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_workflows_webhook_handle" "lisbon_office" {
  name = "Lisbon_office"
  url  = var.integration_ms_teams_workflows_webhook_handle_lisbon_office_url
}

# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_workflows_webhook_handle" "night_shift" {
  name = "night.shift"
  url  = var.integration_ms_teams_workflows_webhook_handle_night_shift_url
}

# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_workflows_webhook_handle" "shop_floor" {
  name = "shop-floor"
  url  = var.integration_ms_teams_workflows_webhook_handle_shop_floor_url
}

# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_workflows_webhook_handle" "stock_count" {
  name = "stock-count"
  url  = var.integration_ms_teams_workflows_webhook_handle_stock_count_url
}
