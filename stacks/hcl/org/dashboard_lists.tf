# /dashboard/lists/manual/310204
resource "datadog_dashboard_list" "empty_list" {
  name = "empty list"
}

# /dashboard/lists/manual/310203
resource "datadog_dashboard_list" "finance_reports_2026" {
  name = "Finance & reports 2026"

  dash_item {
    type    = "custom_timeboard"
    dash_id = datadog_dashboard_json.margin_per_bag_finance_only.id
  }
}

# /dashboard/lists/manual/310201
resource "datadog_dashboard_list" "on_call" {
  name = "On call"

  dynamic "dash_item" {
    for_each = compact([lookup(var.absent, "dashboards/30338", "")])

    content {
      type    = "integration_timeboard"
      dash_id = lookup(var.absent, "dashboards/30338", "")
    }
  }

  dash_item {
    type    = "custom_timeboard"
    dash_id = datadog_dashboard_json.checkout_overview.id
  }

  dash_item {
    type    = "custom_timeboard"
    dash_id = datadog_dashboard_json.payments_health.id
  }

  dash_item {
    type    = "custom_timeboard"
    dash_id = datadog_dashboard_json.platform_agents_hosts.id
  }
}

# /dashboard/lists/manual/310202
resource "datadog_dashboard_list" "shop_floor" {
  name = "Shop floor"

  dash_item {
    type    = "custom_timeboard"
    dash_id = datadog_dashboard_json.bei_jian_suo.id
  }

  dash_item {
    type    = "custom_screenboard"
    dash_id = datadog_dashboard_json.delivery_wall.id
  }

  dash_item {
    type    = "custom_timeboard"
    dash_id = datadog_dashboard_json.every_roaster_every_sensor.id
  }
}
