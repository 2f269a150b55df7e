# /integrations/slack
resource "datadog_integration_slack_channel" "kestrel_alerts" {
  account_name = "kestrel"
  channel_name = "#alerts"

  display {
    message      = true
    mute_buttons = false
    notified     = true
    snapshot     = true
    tags         = true
  }
}

# /integrations/slack
resource "datadog_integration_slack_channel" "kestrel_jp_alerts" {
  account_name = "kestrel_jp"
  channel_name = "#alerts"

  display {
    message      = false
    mute_buttons = false
    notified     = false
    snapshot     = true
    tags         = true
  }
}

# /integrations/slack
resource "datadog_integration_slack_channel" "kestrel_payments" {
  account_name = "kestrel"
  channel_name = "#payments"

  display {
    message      = true
    mute_buttons = true
    notified     = true
    snapshot     = true
    tags         = false
  }
}

# /integrations/slack
resource "datadog_integration_slack_channel" "kestrel_roastery" {
  account_name = "kestrel"
  channel_name = "#roastery-日本"

  display {
    message      = true
    mute_buttons = false
    notified     = true
    snapshot     = false
    tags         = true
  }
}
