# /dashboard/wrp-mqb-c6i
resource "datadog_secure_embed_dashboard" "bei_jian_suo" {
  title                            = "焙煎所"
  dashboard_id                     = datadog_dashboard_json.bei_jian_suo.id
  global_time_live_span            = "1h"
  global_time_selectable           = true
  status                           = "active"
  viewing_preferences_high_density = false
  viewing_preferences_theme        = "light"
}

# /dashboard/756-8eh-imu
resource "datadog_secure_embed_dashboard" "checkout_for_the_shops" {
  title                            = "Checkout, for the shops"
  dashboard_id                     = datadog_dashboard_json.checkout_overview.id
  global_time_live_span            = "1h"
  global_time_selectable           = true
  status                           = "active"
  viewing_preferences_high_density = false
  viewing_preferences_theme        = "system"

  selectable_template_vars {
    name           = "env"
    default_values = ["prod"]
    prefix         = "env"
    visible_tags   = ["prod", "staging"]
  }

  selectable_template_vars {
    name         = "site"
    type         = "group"
    prefix       = "site"
    visible_tags = ["lisbon", "tokyo"]
  }
}

# /dashboard/756-8eh-imu
resource "datadog_secure_embed_dashboard" "checkout_on_the_wall" {
  title                            = "Checkout, on the wall"
  dashboard_id                     = datadog_dashboard_json.checkout_overview.id
  global_time_live_span            = "4h"
  global_time_selectable           = false
  status                           = "active"
  viewing_preferences_high_density = true
  viewing_preferences_theme        = "dark"
}

# /dashboard/ze6-emz-4js
resource "datadog_secure_embed_dashboard" "payments_month" {
  title                            = "Payments $${month}"
  dashboard_id                     = datadog_dashboard_json.payments_health.id
  global_time_live_span            = "1h"
  global_time_selectable           = true
  status                           = "paused"
  viewing_preferences_high_density = false
  viewing_preferences_theme        = "system"
}
