# /integrations/fastly
resource "datadog_integration_fastly_account" "kestrel_blog" {
  name    = "kestrel-blog"
  api_key = var.integration_fastly_account_kestrel_blog_api_key
}

# /integrations/fastly
resource "datadog_integration_fastly_account" "kestrel_shop" {
  name    = "kestrel-shop"
  api_key = var.integration_fastly_account_kestrel_shop_api_key
}

# /integrations/fastly
resource "datadog_integration_fastly_account" "kestrel_staging" {
  name    = "kestrel-staging"
  api_key = var.integration_fastly_account_kestrel_staging_api_key
}

# /integrations/fastly
resource "datadog_integration_fastly_account" "kestrel_unused" {
  name    = "kestrel-unused"
  api_key = var.integration_fastly_account_kestrel_unused_api_key
}
