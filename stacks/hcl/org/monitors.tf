# /monitors/21400107
resource "datadog_monitor" "checkout_error_budget" {
  name                = "Checkout error budget"
  type                = "slo alert"
  message             = "Three quarters of the budget are gone: https://app.datadoghq.com/slo?slo_id=${datadog_service_level_objective.checkout_availability.id}"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "error_budget(\"${datadog_service_level_objective.checkout_availability.id}\").over(\"7d\") > 75"
  require_full_window = false
  tags                = ["team:checkout"]

  monitor_thresholds {
    critical = "75"
    warning  = "50"
  }
}

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

# /monitors/21400105
resource "datadog_monitor" "courier_gateway_heartbeat" {
  name                = "Courier gateway heartbeat"
  type                = "service check"
  message             = "The gateway on {{host.name}} doesn't answer. @team-${datadog_team.delivery.handle} @webhook-old-pager"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  no_data_timeframe   = 0
  notify_audit        = false
  notify_no_data      = false
  query               = "\"kestrel.courier.can_connect\".over(\"env:prod\").by(\"host\").last(4).count_by_status()"
  require_full_window = false
  tags                = ["team:delivery"]
  validate            = false

  monitor_thresholds {
    critical = "3"
    ok       = "2"
    unknown  = "0"
    warning  = "1"
  }
}

# /monitors/21400115
resource "datadog_monitor" "failed_deployments" {
  name = "Failed deployments"
  type = "ci-pipelines alert"
  message = chomp(<<-EOT
    Too many failed deployments.
    @team-${datadog_team.platform.handle} @webhook-${datadog_webhook.audit_sink.name} @teams-platform.alerts @teams-stock-count
  EOT
  )
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "formula(\"failed / all * 100\").last(\"1h\") > 20"
  require_full_window = false
  tags                = ["team:platform"]
  validate            = false

  monitor_thresholds {
    critical = "20"
  }

  variables {
    event_query {
      name        = "failed"
      data_source = "ci_pipelines"
      indexes     = ["*"]

      compute {
        aggregation = "count"
      }

      search {
        query = "@ci.status:error ci_level:pipeline"
      }
    }

    event_query {
      name        = "all"
      data_source = "ci_pipelines"
      indexes     = ["*"]

      compute {
        aggregation = "count"
      }

      search {
        query = "ci_level:pipeline"
      }
    }
  }
}

# /monitors/21400113
resource "datadog_monitor" "label_printers_in_the_northern_warehouse_that_are_attached" {
  name                = "Label printers in the northern warehouse that are attached to the second packing line and to the returns desk that are attached to the second packing line and to the returns desk that are attached to the second packing line and to the returns desk that are attached to the second packing line and to the returns desk have no spooler"
  type                = "process alert"
  message             = "No spooler on {{host.name}}. @opsgenie-delivery-desk @teams-courier-desk"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "processes('cupsd').over('warehouse:north').rollup('count').by('host').last('10m') < 1"
  require_full_window = false
  tags                = ["team:delivery"]
  validate            = false

  monitor_thresholds {
    critical = "1"
  }
}

# /monitors/21400112
resource "datadog_monitor" "monitor" {
  name                = "!!!"
  type                = "metric alert"
  message             = "Hot! @pagerduty-Roastery.fire"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "avg(last_5m):avg:kestrel.roaster.drum_temp{site:lisbon} > 240"
  require_full_window = false
  validate            = false

  monitor_thresholds {
    critical = "240"
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

    @team-${datadog_team.checkout.handle} @webhook-${datadog_webhook.kestrel_pager.name}
  EOT
  )
  draft_status             = "published"
  escalation_message       = "Still failing. @mira.okafor@example.com @webhook-${datadog_webhook.kestrel_pager.name}"
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
}

# /monitors/21400117
resource "datadog_monitor" "nightly_stock_count_finished" {
  name                = "Nightly stock count finished"
  type                = "query alert"
  message             = ""
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  on_missing_data     = "show_and_notify_no_data"
  query               = "avg(last_1h):avg:kestrel.inventory.count_done{env:prod} < 1"
  require_full_window = false
  tags                = ["team:inventory"]

  assets {
    name     = "How stock is counted"
    category = "runbook"
    url      = "https://wiki.example.com/stock"
  }

  monitor_thresholds {
    critical = "1"
  }

  scheduling_options {
    custom_schedule {
      recurrence {
        rrule    = "FREQ=DAILY;INTERVAL=1;BYHOUR=5"
        start    = "2025-03-01T05:00:00"
        timezone = "Europe/Lisbon"
      }
    }
  }
}

# /monitors/21400106
resource "datadog_monitor" "nobody_can_order" {
  name = "Nobody can order ☕️"
  type = "composite"
  message = chomp(<<-EOT
    One of checkout ({{a.value}}) or login is down.

    @webhook-${datadog_webhook.kestrel_pager.name}
  EOT
  )
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  no_data_timeframe   = 20
  notify_audit        = false
  notify_no_data      = true
  priority            = "1"
  query               = "( ${datadog_monitor.monitor_5xx_rate_on_checkout.id} || ${var.monitor_synthetics_login_api_id} ) && ! ${datadog_monitor.courier_gateway_heartbeat.id}"
  renotify_interval   = 60
  require_full_window = false
  tags                = ["team:platform"]
}

# /monitors/21400109
resource "datadog_monitor" "orders_per_minute_look_wrong" {
  name                = "Orders per minute look wrong"
  type                = "query alert"
  message             = "Fewer orders than on any {{local_time 'last_triggered_at' 'Europe/Lisbon'}} before."
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "avg(last_4h):anomalies(sum:kestrel.orders.placed{env:prod}.as_count(), 'agile', 3, direction='below', interval=60, alert_window='last_15m', seasonality='weekly', count_default_zero='true') >= 1"
  require_full_window = false
  tags                = ["kind:anomaly", "team:checkout"]

  monitor_threshold_windows {
    recovery_window = "last_15m"
    trigger_window  = "last_15m"
  }

  monitor_thresholds {
    critical          = "1"
    critical_recovery = "0"
  }
}

# /monitors/21400108
resource "datadog_monitor" "payments_burn_rate" {
  name                = "Payments burn rate"
  type                = "slo alert"
  message             = "@webhook-${datadog_webhook.kestrel_pager.name} @pagerduty-kestrel_payments"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  priority            = "2"
  query               = "burn_rate(\"${datadog_service_level_objective.payments_accepted.id}\").over(\"30d\").long_window(\"1h\").short_window(\"5m\") > 14.4"
  require_full_window = false
  tags                = ["team:payments"]
  validate            = false

  monitor_thresholds {
    critical = "14.4"
  }
}

# /monitors/21400116
resource "datadog_monitor" "refunds_this_month" {
  name                = "Refunds this month"
  type                = "query alert"
  message             = "Refunds passed the monthly cap. @webhook-${datadog_webhook.order_desk.name}"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "sum(current_1mo):sum:kestrel.refunds.amount{env:prod}.as_count() > 10000"
  require_full_window = false
  tags                = ["team:payments"]

  monitor_thresholds {
    critical = "10000"
  }

  scheduling_options {
    evaluation_window {
      day_starts   = "04:00"
      month_starts = 1
    }
  }
}

# /monitors/21400111
resource "datadog_monitor" "ri_ben_yu" {
  name                = "日本語"
  type                = "metric alert"
  message             = "焙煎温度が高すぎます。"
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  query               = "avg(last_5m):avg:kestrel.roaster.drum_temp{site:tokyo} > 230"
  require_full_window = false
  tags                = ["team:roastery-jp"]

  monitor_thresholds {
    critical = "230"
  }
}

# /monitors/21400110
resource "datadog_monitor" "roaster_fire_alarm_bei_jian" {
  name = "🔥🔥 Roaster fire alarm — 焙煎 ☕"
  type = "event-v2 alert"
  message = chomp(<<-EOT
    مرحبا — roaster {{roaster.name}} reports fire.
    שלום: call the shop.
  EOT
  )
  draft_status        = "published"
  include_tags        = true
  new_host_delay      = 300
  notify_audit        = false
  notify_no_data      = false
  priority            = "1"
  query               = "events(\"source:roaster status:error\").rollup(\"count\").by(\"roaster\").last(\"5m\") > 0"
  require_full_window = false
  tags                = ["städte:köln", "team:roastery-jp"]

  monitor_thresholds {
    critical = "0"
  }
}

# /monitors/21400104
resource "datadog_monitor" "stock_is_stale_in_production_but_not_in_staging" {
  name = "Stock is stale in production but not in staging"
  type = "composite"
  message = chomp(<<-EOT
    Production only: look at https://app.datadoghq.com/monitors/${datadog_monitor.stock_sync_lag.id} first, then https://app.datadoghq.com/monitors/${datadog_monitor.stock_sync_lag_2.id}, then /monitors#${datadog_monitor.courier_gateway_heartbeat.id}.
    @webhook-${datadog_webhook.legacy_bus_2.name}
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

# /monitors/21400103
# as JSON: datadog_monitor has no place for all of its members
resource "datadog_monitor_json" "card_declines_above_normal" {
  monitor = jsonencode({
    name = "Card declines above normal"
    type = "log alert"
    message = chomp(<<-EOT
      Declines from {{@payment.provider.name}} are up.   
      	Provider status:	https://status.example.com/	 

      Ids seen in the last incident: monitor 21400101, SLO ${datadog_service_level_objective.payments_accepted.id}, order 214001019.

      @webhook-${datadog_webhook.order_desk.name} @team-${datadog_team.payments.handle} @ayesha.rahman@example.com
    EOT
    )
    options = {
      enable_logs_sample     = true
      groupby_simple_monitor = false
      include_tags           = true
      locked                 = true
      new_host_delay         = 300
      notify_audit           = false
      notify_no_data         = false
      renotify_interval      = 0
      thresholds = {
        critical = 50
        warning  = 25
      }
    }
    priority         = 1
    query            = "logs(\"service:payments status:error @payment.outcome:declined\").index(\"payments-audit\").rollup(\"count\").by(\"@payment.provider\").last(\"15m\") > 50"
    restricted_roles = [datadog_role.payments_pci_scope.id, local.role_datadog_admin_role]
    tags             = ["team:payments", "pci:true"]
  })
}

# /monitors/21400114
# datadog_monitor can't read type: a value that it doesn't know
resource "datadog_monitor_json" "forecast_beans_run_out" {
  monitor = jsonencode({
    name    = "Forecast: beans run out"
    type    = "watchdog-forecast alert"
    message = "A type of monitor that this release of the provider doesn't know."
    options = {
      forecast_options = {
        confidence = 0.9
        model      = "seasonal"
      }
      include_tags   = true
      new_host_delay = 300
      notify_audit   = false
      notify_no_data = false
      thresholds = {
        critical = 40
      }
    }
    priority = null
    query    = "forecast(\"kestrel.inventory.beans_kg\").by(\"warehouse\").next(\"14d\") < 40"
    tags     = ["team:inventory"]
  })
}
