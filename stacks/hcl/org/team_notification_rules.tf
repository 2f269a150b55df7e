# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/notification-rules
resource "datadog_team_notification_rule" "checkout" {
  team_id = datadog_team.checkout.id

  email {
    enabled = true
  }

  slack {
    channel   = "#checkout"
    workspace = "Kestrel"
  }
}

# /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/notification-rules
resource "datadog_team_notification_rule" "delivery" {
  team_id = datadog_team.delivery.id

  email {
    enabled = false
  }

  slack {
    channel   = "parcels"
    workspace = "Kestrel"
  }
}

# /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/notification-rules
resource "datadog_team_notification_rule" "payments" {
  team_id = datadog_team.payments.id

  email {
    enabled = true
  }

  ms_teams {
    connector_name = "payments-alerts"
  }

  pagerduty {
    service_name = "payments"
  }
}

# /api/v2/team/4de59568-3abd-507a-87ac-7ffb8f3f3849/notification-rules
resource "datadog_team_notification_rule" "roastery_jp" {
  team_id = datadog_team.roastery_jp.id

  email {
    enabled = true
  }
}
