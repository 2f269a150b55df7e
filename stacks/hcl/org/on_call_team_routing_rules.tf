# /on-call/teams/90e44a5b-ef68-57d8-b23a-0fdfcf91222c
resource "datadog_on_call_team_routing_rules" "checkout" {
  id = datadog_team.checkout.id

  rule {
    escalation_policy = datadog_on_call_escalation_policy.shop.id
    query             = "tags.env:staging"
    urgency           = "low"

    action {
      send_slack_message {
        channel   = "C0CHECKOUT"
        workspace = "T0KESTREL"
      }
    }
  }

  rule {
    query = "tags.service:search"

    action {
      trigger_workflow_automation {
        handle = "ask-before-a-refund"
      }
    }

    time_restrictions {
      time_zone = "Europe/Stockholm"

      restriction {
        end_day    = "monday"
        end_time   = "18:00:00"
        start_day  = "monday"
        start_time = "08:00:00"
      }

      restriction {
        end_day    = "tuesday"
        end_time   = "18:00:00"
        start_day  = "tuesday"
        start_time = "08:00:00"
      }

      restriction {
        end_day    = "wednesday"
        end_time   = "18:00:00"
        start_day  = "wednesday"
        start_time = "08:00:00"
      }

      restriction {
        end_day    = "thursday"
        end_time   = "18:00:00"
        start_day  = "thursday"
        start_time = "08:00:00"
      }

      restriction {
        end_day    = "friday"
        end_time   = "18:00:00"
        start_day  = "friday"
        start_time = "08:00:00"
      }
    }
  }

  rule {
    escalation_policy = datadog_on_call_escalation_policy.shop.id
    query             = ""
    urgency           = "dynamic"
  }
}

# /on-call/teams/f8dc3407-8043-5dc3-b092-a9b5348f6fca
resource "datadog_on_call_team_routing_rules" "payments" {
  id = datadog_team.payments.id

  rule {
    escalation_policy = datadog_on_call_escalation_policy.payments_pci.id
    query             = ""
    urgency           = "high"
  }
}

# /on-call/teams/b70ead5e-2db8-5264-adfa-fe376c070c0c
resource "datadog_on_call_team_routing_rules" "platform" {
  id = datadog_team.platform.id

  rule {
    escalation_policy = datadog_on_call_escalation_policy.platform.id
    query             = "tags.env:staging"
    urgency           = "low"
  }

  rule {
    escalation_policy = datadog_on_call_escalation_policy.platform.id
    query             = ""
    urgency           = "high"

    action {
      send_teams_message {
        channel = "alerts"
        team    = "platform"
        tenant  = "kestrel"
      }
    }
  }
}

# /on-call/teams/4de59568-3abd-507a-87ac-7ffb8f3f3849
resource "datadog_on_call_team_routing_rules" "roastery_jp" {
  id = datadog_team.roastery_jp.id

  rule {
    escalation_policy = datadog_on_call_escalation_policy.bei_jian_suo.id
    query             = ""
    urgency           = "dynamic"
  }
}
