# /rum/list?appId=1cea1571-e05d-5988-a8c3-c14926cd5c8e
resource "datadog_rum_application" "kestrel_for_android" {
  name                              = "Kestrel for Android"
  type                              = "android"
  product_analytics_retention_state = "NONE"
  rum_event_processing_state        = "ERROR_FOCUSED_MODE"
}

# /rum/list?appId=d86151e6-a68e-5b45-a181-faefaed1cf88
resource "datadog_rum_application" "kestrel_for_ios" {
  name                              = "Kestrel for iOS"
  type                              = "ios"
  product_analytics_retention_state = "NONE"
  rum_event_processing_state        = "ALL"
}

# /rum/list?appId=a2575ad9-40c9-5907-b05f-faec4ff5c212
resource "datadog_rum_application" "kestrel_web_shop" {
  name                              = "Kestrel web shop"
  type                              = "browser"
  product_analytics_retention_state = "MAX"
  rum_event_processing_state        = "ALL"
}

# /rum/list?appId=a7fe93ee-3fd9-513e-b14d-2a76eed28a98
resource "datadog_rum_application" "till_bei_jian_suo" {
  name                              = "Till ☕ 焙煎所"
  type                              = "react-native"
  product_analytics_retention_state = "NONE"
  rum_event_processing_state        = "NONE"
}
