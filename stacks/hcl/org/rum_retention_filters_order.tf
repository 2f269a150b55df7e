# /rum/application/1cea1571-e05d-5988-a8c3-c14926cd5c8e
resource "datadog_rum_retention_filters_order" "kestrel_for_android" {
  application_id       = datadog_rum_application.kestrel_for_android.id
  retention_filter_ids = ["default_replays", "default_errors", "default_sessions"]
}

# /rum/application/d86151e6-a68e-5b45-a181-faefaed1cf88
resource "datadog_rum_retention_filters_order" "kestrel_for_ios" {
  application_id = datadog_rum_application.kestrel_for_ios.id
  retention_filter_ids = [
    datadog_rum_retention_filter.kestrel_for_ios_slow_starts.id,
    "default_replays",
    "default_errors",
    "default_sessions",
  ]
}

# /rum/application/a2575ad9-40c9-5907-b05f-faec4ff5c212
resource "datadog_rum_retention_filters_order" "kestrel_web_shop" {
  application_id = datadog_rum_application.kestrel_web_shop.id
  retention_filter_ids = [
    datadog_rum_retention_filter.kestrel_web_shop_sessions_with_an_order.id,
    datadog_rum_retention_filter.kestrel_web_shop_errors_at_checkout.id,
    "default_sessions",
    "default_replays",
    "default_errors",
  ]
}

# /rum/application/a7fe93ee-3fd9-513e-b14d-2a76eed28a98
resource "datadog_rum_retention_filters_order" "till_bei_jian_suo" {
  application_id = datadog_rum_application.till_bei_jian_suo.id
  retention_filter_ids = [
    datadog_rum_retention_filter.till_bei_jian_suo_everything_at_the_till.id,
    "default_replays",
    "default_errors",
    "default_sessions",
  ]
}
