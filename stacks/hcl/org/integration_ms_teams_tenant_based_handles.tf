# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_tenant_based_handle" "courier_desk" {
  name         = "courier-desk"
  channel_name = "Couriers"
  team_name    = "Delivery"
  tenant_name  = "Kestrel Coffee"
}

# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_tenant_based_handle" "platform_alerts" {
  name         = "platform.alerts"
  channel_name = "Alerts"
  team_name    = "Platform"
  tenant_name  = "Kestrel Coffee"
}

# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_tenant_based_handle" "roasters" {
  name         = "Roasters"
  channel_name = "Ofen & Öl"
  team_name    = "Roastery 焙煎"
  tenant_name  = "Kestrel Coffee"
}

# /integrations/microsoft-teams
resource "datadog_integration_ms_teams_tenant_based_handle" "security_desk" {
  name         = "security-desk"
  channel_name = "General"
  team_name    = "Security"
  tenant_name  = "Kestrel Coffee"
}
