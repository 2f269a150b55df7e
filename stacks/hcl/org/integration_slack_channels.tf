# /integrations/slack
resource "datadog_integration_slack_channel" "kestrel_alerts" {
  account_name = "Kestrel"
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
resource "datadog_integration_slack_channel" "kestrel_alerts_2" {
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
resource "datadog_integration_slack_channel" "kestrel_checkout" {
  account_name = "Kestrel"
  channel_name = "#checkout"

  display {
    message      = true
    mute_buttons = true
    notified     = true
    snapshot     = true
    tags         = true
  }
}

# /integrations/slack
resource "datadog_integration_slack_channel" "kestrel_parcels" {
  account_name = "kestrel"
  channel_name = "#parcels"

  display {
    message      = true
    mute_buttons = false
    notified     = true
    snapshot     = false
    tags         = false
  }
}
