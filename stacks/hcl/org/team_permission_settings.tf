# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/permission-settings
resource "datadog_team_permission_setting" "checkout_edit" {
  action  = "edit"
  team_id = datadog_team.checkout.id
  value   = "members"
}

# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/permission-settings
resource "datadog_team_permission_setting" "checkout_manage_membership" {
  action  = "manage_membership"
  team_id = datadog_team.checkout.id
  value   = "organization"
}

# /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/permission-settings
resource "datadog_team_permission_setting" "payments_edit" {
  action  = "edit"
  team_id = datadog_team.payments.id
  value   = "admins"
}

# /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/permission-settings
resource "datadog_team_permission_setting" "payments_manage_membership" {
  action  = "manage_membership"
  team_id = datadog_team.payments.id
  value   = "admins"
}

# /api/v2/team/172d64b0-8762-5708-9296-a301eafe4e40/permission-settings
resource "datadog_team_permission_setting" "security_edit" {
  action  = "edit"
  team_id = datadog_team.security.id
  value   = "teams_manage"
}
