# /api/v2/team-hierarchy-links
resource "datadog_team_hierarchy_links" "checkout_payments" {
  parent_team_id = datadog_team.checkout.id
  sub_team_id    = datadog_team.payments.id
}

# /api/v2/team-hierarchy-links
resource "datadog_team_hierarchy_links" "inventory_delivery" {
  parent_team_id = datadog_team.inventory.id
  sub_team_id    = datadog_team.delivery.id
}

# /api/v2/team-hierarchy-links
resource "datadog_team_hierarchy_links" "inventory_roastery_jp" {
  parent_team_id = datadog_team.inventory.id
  sub_team_id    = datadog_team.roastery_jp.id
}

# /api/v2/team-hierarchy-links
resource "datadog_team_hierarchy_links" "platform_security" {
  parent_team_id = datadog_team.platform.id
  sub_team_id    = datadog_team.security.id
}
