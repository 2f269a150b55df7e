# /rum/application/d86151e6-a68e-5b45-a181-faefaed1cf88
resource "datadog_rum_retention_filter" "kestrel_for_ios_slow_starts" {
  name           = "Slow starts"
  enabled        = true
  application_id = datadog_rum_application.kestrel_for_ios.id
  event_type     = "view"
  query          = "@view.loading_time:>2000000000"
  sample_rate    = 12.5
}

# /rum/application/a2575ad9-40c9-5907-b05f-faec4ff5c212
resource "datadog_rum_retention_filter" "kestrel_web_shop_errors_at_checkout" {
  name           = "Errors at checkout"
  enabled        = true
  application_id = datadog_rum_application.kestrel_web_shop.id
  event_type     = "error"
  query          = "@view.url_path:/checkout/* \"$${cart}\""
  sample_rate    = 75
}

# /rum/application/a2575ad9-40c9-5907-b05f-faec4ff5c212
resource "datadog_rum_retention_filter" "kestrel_web_shop_sessions_with_an_order" {
  name           = "Sessions with an order"
  enabled        = true
  application_id = datadog_rum_application.kestrel_web_shop.id
  event_type     = "session"
  query          = "@session.order_placed:true"
  sample_rate    = 100
}

# /rum/application/a7fe93ee-3fd9-513e-b14d-2a76eed28a98
resource "datadog_rum_retention_filter" "till_bei_jian_suo_everything_at_the_till" {
  name           = "Everything at the till ☕"
  enabled        = false
  application_id = datadog_rum_application.till_bei_jian_suo.id
  event_type     = "session"
  query          = ""
  sample_rate    = 25
}
