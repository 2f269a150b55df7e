# /on-call/escalation-policies/20aa8f6c-cba0-5499-b97b-b725ecf78153
resource "datadog_on_call_escalation_policy" "bei_jian_suo" {
  name                       = "焙煎所"
  resolve_page_on_policy_end = false
  retries                    = 0
  teams                      = [datadog_team.roastery_jp.id]

  step {
    assignment             = "default"
    escalate_after_seconds = 600

    target {
      schedule = datadog_on_call_schedule.bei_jian_suo.id
    }
  }
}

# /on-call/escalation-policies/9a4e5a61-8b34-5040-8035-7b3d1ba7b275
resource "datadog_on_call_escalation_policy" "payments_pci" {
  name                       = "Payments (PCI)"
  resolve_page_on_policy_end = true
  retries                    = 3
  teams                      = [datadog_team.payments.id]

  step {
    assignment             = "default"
    escalate_after_seconds = 180

    target {
      schedule = datadog_on_call_schedule.payments.id
    }
  }
}

# /on-call/escalation-policies/196a2794-2023-5730-8b30-6afee1bc1ae9
resource "datadog_on_call_escalation_policy" "platform" {
  name                       = "Platform"
  resolve_page_on_policy_end = true
  retries                    = 2
  teams                      = [datadog_team.platform.id]

  step {
    assignment             = "default"
    escalate_after_seconds = 600

    target {
      schedule = datadog_on_call_schedule.platform.id
    }

    target {
      user = datadog_user.tomas_lindqvist_example_com.id
    }
  }
}

# /on-call/escalation-policies/dd891a72-7ed4-5960-88b5-6bbb50cd2e1f
resource "datadog_on_call_escalation_policy" "shop" {
  name                       = "Shop"
  resolve_page_on_policy_end = true
  retries                    = 2
  teams                      = [datadog_team.checkout.id]

  step {
    assignment             = "default"
    escalate_after_seconds = 300

    target {
      schedule = datadog_on_call_schedule.shop_day_and_night.id
    }
  }

  step {
    assignment             = "default"
    escalate_after_seconds = 900

    target {
      position = "next"
      schedule = datadog_on_call_schedule.shop_day_and_night.id
    }

    target {
      user = datadog_user.mira_okafor_example_com.id
    }
  }

  step {
    assignment             = "round-robin"
    escalate_after_seconds = 1800

    target {
      team = datadog_team.checkout.id
    }
  }
}
