# /organization-settings/data-access-controls
resource "datadog_dataset" "bei_jian_recipes" {
  name       = "焙煎 recipes"
  principals = ["team:${datadog_team.roastery_jp.id}"]

  product_filters {
    filters = ["repo:kestrel/recipes"]
    product = "sd_repoinfo"
  }
}

# /organization-settings/data-access-controls
resource "datadog_dataset" "card_data" {
  name       = "Card data"
  principals = ["role:${datadog_role.payments_pci_scope.id}", "team:${datadog_team.payments.id}"]

  product_filters {
    filters = ["@card.network:*", "service:payments"]
    product = "logs"
  }

  product_filters {
    filters = ["service:payments"]
    product = "apm"
  }
}

# /organization-settings/data-access-controls
resource "datadog_dataset" "customers_on_the_web" {
  name = "Customers on the web"
  principals = [
    "role:${datadog_role.role_2nd_line_store_support.id}",
    "role:${datadog_role.sre_on_call.id}",
    "team:${datadog_team.security.id}",
  ]

  product_filters {
    filters = ["@application.id:${datadog_rum_application.kestrel_web_shop.id}"]
    product = "rum"
  }

  product_filters {
    filters = ["service:web-store"]
    product = "error_tracking"
  }
}

# /organization-settings/data-access-controls
resource "datadog_dataset" "margins" {
  name       = "Margins ☕"
  principals = ["role:${datadog_role.finance_margins_only.id}"]

  product_filters {
    filters = ["domain:margins"]
    product = "metrics"
  }
}
