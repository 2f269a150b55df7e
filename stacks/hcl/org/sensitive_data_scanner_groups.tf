# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_group" "cards" {
  name         = "Cards"
  is_enabled   = true
  description  = "Card numbers must not leave payments."
  product_list = ["apm", "logs"]

  filter {
    query = "service:(payments OR checkout)"
  }

  samplings {
    product = "apm"
    rate    = 25
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_group" "customers" {
  name         = "Customers"
  is_enabled   = true
  product_list = ["logs", "rum"]

  filter {
    query = "env:prod"
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_group" "empty_wholesale_pilot" {
  name         = "Empty: wholesale pilot"
  is_enabled   = false
  product_list = ["logs"]

  filter {
    query = "service:wholesale"
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_group" "secrets_in_anything" {
  name         = "Secrets in anything"
  is_enabled   = true
  description  = "Keys, tokens, $${passwords}"
  product_list = ["events", "logs"]

  filter {
    query = "*"
  }
}
