# /integrations/fastly
resource "datadog_integration_fastly_service" "integration_fastly_service_6p_kestrel_shop0000000_aa" {
  account_id = datadog_integration_fastly_account.kestrel_shop.id
  service_id = "6pKestrelShop0000000Aa"
  tags       = ["env:prod", "team:checkout"]
}

# /integrations/fastly
resource "datadog_integration_fastly_service" "integration_fastly_service_7q_kestrel_images000000_bb" {
  account_id = datadog_integration_fastly_account.kestrel_shop.id
  service_id = "7qKestrelImages000000Bb"
  tags       = ["env:prod"]
}

# /integrations/fastly
resource "datadog_integration_fastly_service" "integration_fastly_service_8r_kestrel_blog00000000_cc" {
  account_id = datadog_integration_fastly_account.kestrel_blog.id
  service_id = "8rKestrelBlog00000000Cc"
}

# /integrations/fastly
resource "datadog_integration_fastly_service" "integration_fastly_service_9s_kestrel_stage0000000_dd" {
  account_id = datadog_integration_fastly_account.kestrel_staging.id
  service_id = "9sKestrelStage0000000Dd"
  tags       = ["env:staging"]
}
