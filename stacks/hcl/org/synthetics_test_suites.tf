# /synthetics/suite/sui-te1-ord
resource "datadog_synthetics_suite" "customers_can_order" {
  name = "Customers can order"
  message = chomp(<<-EOT
    Orders are in danger. @team-${datadog_team.checkout.handle}
    https://app.datadoghq.com/dashboard/${datadog_dashboard_json.checkout_overview.id}
  EOT
  )
  tags = ["env:production", "team:checkout"]

  options {
    alerting_threshold = 0.5
  }

  tests {
    alerting_criticality = "critical"
    public_id            = datadog_synthetics_test.login_api.id
  }

  tests {
    alerting_criticality = "critical"
    public_id            = datadog_synthetics_test.basket_api.id
  }

  tests {
    alerting_criticality = "ignore"
    public_id            = datadog_synthetics_test.order_a_bag_of_beans.id
  }
}

# /synthetics/suite/sui-te2-net
resource "datadog_synthetics_suite" "network" {
  name    = "Network"
  message = ""
  tags    = ["team:platform"]

  options {
    alerting_threshold = 0
  }

  tests {
    public_id = datadog_synthetics_test.certificate_of_the_shop.id
  }

  tests {
    public_id = datadog_synthetics_test.dns_of_the_shop.id
  }
}

# /synthetics/suite/sui-te3-stk
resource "datadog_synthetics_suite" "stock" {
  name    = "Stock 📦"
  message = "@webhook-${datadog_webhook.order_desk.name}"
  tags    = []

  options {
    alerting_threshold = 1
  }

  tests {
    alerting_criticality = "critical"
    public_id            = datadog_synthetics_test.stock_service_answers.id
  }
}

# /synthetics/suite/sui-te4-new
resource "datadog_synthetics_suite" "to_be_filled" {
  name    = "To be filled"
  message = ""
  tags    = []
}
