# /monitors/settings/notifications
resource "datadog_monitor_notification_rule" "bei_jian_suo" {
  name       = "焙煎所"
  recipients = ["team-${datadog_team.roastery_jp.handle}", datadog_user.jun_takeda_example_com.email]

  filter {
    scope = "team:roastery-jp AND env:production"
  }
}

# /monitors/settings/notifications
resource "datadog_monitor_notification_rule" "everything_of_delivery" {
  name       = "Everything of delivery"
  recipients = ["slack-kestrel-parcels", "webhook-${datadog_webhook.order_desk.name}"]

  filter {
    tags = ["team:delivery"]
  }
}

# /monitors/settings/notifications
resource "datadog_monitor_notification_rule" "payments_by_day_and_night" {
  name = "Payments, by day and night"

  conditional_recipients {
    fallback_recipients = ["ayesha.rahman@example.com"]

    conditions {
      recipients = ["webhook-${datadog_webhook.kestrel_pager.name}"]
      scope      = "transition_type:is_alert"
    }

    conditions {
      recipients = ["team-${datadog_team.payments.handle}"]
      scope      = "transition_type:is_warning"
    }
  }

  filter {
    tags = ["env:production", "team:payments"]
  }
}

# /monitors/settings/notifications
resource "datadog_monitor_notification_rule" "staging_nobody_is_woken" {
  name       = "Staging: $${nobody} is woken"
  recipients = [datadog_user.tomas_lindqvist_example_com.email]

  filter {
    scope = "env:staging"
  }
}
