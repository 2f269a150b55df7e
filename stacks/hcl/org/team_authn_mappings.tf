# /organization-settings/mappings
resource "datadog_authn_mapping" "department_checkout" {
  key   = "department"
  team  = datadog_team.checkout.id
  value = "Checkout"
}

# /organization-settings/mappings
resource "datadog_authn_mapping" "department_payments" {
  key   = "department"
  team  = datadog_team.payments.id
  value = "Payments"
}

# /organization-settings/mappings
resource "datadog_authn_mapping" "department_stock_and_labels" {
  key   = "department"
  team  = datadog_team.inventory.id
  value = "Stock and labels"
}

# /organization-settings/mappings
resource "datadog_authn_mapping" "site_bei_jian_suo" {
  key   = "site"
  team  = datadog_team.roastery_jp.id
  value = "焙煎所"
}
