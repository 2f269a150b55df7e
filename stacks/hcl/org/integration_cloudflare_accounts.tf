# /integrations/cloudflare
resource "datadog_integration_cloudflare_account" "kestrel_lab" {
  name      = "kestrel ☕ lab"
  api_key   = var.integration_cloudflare_account_kestrel_lab_api_key
  resources = []
}

# /integrations/cloudflare
resource "datadog_integration_cloudflare_account" "kestrel_shop" {
  name      = "kestrel-shop"
  api_key   = var.integration_cloudflare_account_kestrel_shop_api_key
  email     = "edge@example.com"
  resources = ["dns", "lb", "web", "worker"]
}

# /integrations/cloudflare
resource "datadog_integration_cloudflare_account" "kestrel_status" {
  name      = "kestrel-status"
  api_key   = var.integration_cloudflare_account_kestrel_status_api_key
  email     = "edge@example.com"
  resources = ["web"]
}

# /integrations/cloudflare
resource "datadog_integration_cloudflare_account" "kestrel_token" {
  name      = "kestrel-token"
  api_key   = var.integration_cloudflare_account_kestrel_token_api_key
  resources = ["dns"]
}
