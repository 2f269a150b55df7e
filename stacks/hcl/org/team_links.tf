# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/links
resource "datadog_team_link" "checkout_overview" {
  label    = "Overview"
  position = 0
  team_id  = datadog_team.checkout.id
  url      = "https://app.datadoghq.com/dashboard/${datadog_dashboard_json.checkout_overview.id}"
}

# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/links
resource "datadog_team_link" "checkout_runbooks" {
  label    = "Runbooks"
  position = 1
  team_id  = datadog_team.checkout.id
  url      = "https://wiki.example.com/checkout?tab=$${runbooks}"
}

# /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/links
resource "datadog_team_link" "payments_slo" {
  label    = "SLO"
  position = 0
  team_id  = datadog_team.payments.id
  url      = "https://app.datadoghq.com/slo?slo_id=${datadog_service_level_objective.payments_accepted.id}"
}

# /api/v2/team/4de59568-3abd-507a-87ac-7ffb8f3f3849/links
resource "datadog_team_link" "roastery_jp_shou_yin_ki" {
  label    = "手引き"
  position = 0
  team_id  = datadog_team.roastery_jp.id
  url      = "https://wiki.example.com/jp"
}
