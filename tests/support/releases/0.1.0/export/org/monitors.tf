# /monitors/21400102
resource "datadog_monitor" "checkout_latency_p95" {
  name                = "Checkout latency p95"
  type                = "query alert"
  message             = "Slow checkout for {{resource_name.name}}.\r\n\r\nShell snippet for the on-call, keep as is:\r\n  export RANGE=$${RANGE:-15m}; echo \"$${RANGE}\" %%{if prod}\r\n\r\n@slack-kestrel-alerts"
  draft_status        = "published"
  include_tags        = true
  new_group_delay     = 60
  new_host_delay      = 600
  notify_audit        = false
  notify_no_data      = false
  priority            = "2"
  query               = "percentile(last_10m):p95:trace.http.request{env:prod,service:checkout} by {resource_name} > 2"
  require_full_window = true
  tags                = ["service:checkout", "team:checkout"]
  timeout_h           = 0

  monitor_thresholds {
    critical          = "2"
    critical_recovery = "1.5"
    warning           = "1"
    warning_recovery  = "0"
  }
}

# /monitors/21400101
resource "datadog_monitor" "monitor_5xx_rate_on_checkout" {
  name = "5xx rate on checkout"
  type = "query alert"
  message = chomp(<<-EOT
    {{#is_alert}}
    Checkout is failing for {{value}} of the requests.

    Dashboard: https://app.datadoghq.com/dashboard/756-8eh-imu
    Runbook: see [the latency monitor](https://app.datadoghq.com/monitors/${datadog_monitor.checkout_latency_p95.id})
    {{/is_alert}}
    {{#is_recovery}}Fresh coffee again.{{/is_recovery}}

    @team-${datadog_team.checkout.handle} @webhook-kestrel-pager
  EOT
  )
  draft_status             = "published"
  escalation_message       = "Still failing. @mira.okafor@example.com @webhook-kestrel-pager"
  evaluation_delay         = 60
  include_tags             = true
  new_host_delay           = 300
  notification_preset_name = "hide_handles"
  notify_audit             = false
  on_missing_data          = "default"
  priority                 = "1"
  query                    = "sum(last_5m):sum:trace.http.request.errors{env:prod,service:checkout}.as_count() / sum:trace.http.request.hits{env:prod,service:checkout}.as_count() > 0.05"
  renotify_interval        = 30
  renotify_occurrences     = 3
  renotify_statuses        = ["alert", "no data"]
  require_full_window      = false
  tags                     = ["env:prod", "service:checkout", "team:checkout"]
  validate                 = false

  monitor_thresholds {
    critical = "0.05"
    warning  = "0.02"
  }

  lifecycle {
    ignore_changes = [notify_no_data]
  }
}

# /monitors/21400104
resource "datadog_monitor" "stock_is_stale_in_production_but_not_in_staging" {
  name = "Stock is stale in production but not in staging"
  type = "composite"
  message = chomp(<<-EOT
    Production only: look at https://app.datadoghq.com/monitors/${datadog_monitor.stock_sync_lag.id} first, then https://app.datadoghq.com/monitors/${datadog_monitor.stock_sync_lag_2.id}, then /monitors#21400105.
    @webhook-legacy.bus-2
  EOT
  )
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "${datadog_monitor.stock_sync_lag.id} && !${datadog_monitor.stock_sync_lag_2.id}"
  require_full_window = false
  tags                = ["team:inventory"]
  validate            = false
}

# /monitors/123456
resource "datadog_monitor" "stock_sync_lag" {
  name                = "Stock sync lag"
  type                = "metric alert"
  message             = "Stock of {{warehouse.name}} is {{value}} s behind."
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  no_data_timeframe   = 30
  notify_audit        = false
  notify_no_data      = true
  query               = "avg(last_15m):avg:kestrel.inventory.sync_lag{env:prod} by {warehouse} > 120"
  require_full_window = true
  tags                = ["team:inventory"]

  monitor_thresholds {
    critical = "120"
  }
}

# /monitors/1234567
resource "datadog_monitor" "stock_sync_lag_2" {
  name                = "Stock sync lag"
  type                = "metric alert"
  message             = ""
  draft_status        = "draft"
  include_tags        = false
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "avg(last_15m):avg:kestrel.inventory.sync_lag{env:staging} by {warehouse} > 600"
  require_full_window = false

  monitor_thresholds {
    critical = "600"
  }
}
