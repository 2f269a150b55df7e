# /monitors/downtimes?id=0e9151ec-1b17-5e20-9e8b-84a688ccbdb3
resource "datadog_downtime_schedule" "env_staging_or_preview" {
  message                          = "Deploy window"
  display_timezone                 = "Europe/Lisbon"
  mute_first_recovery_notification = true
  notify_end_states                = ["alert", "no data", "warn"]
  notify_end_types                 = []
  scope                            = "env:(staging OR preview)"

  monitor_identifier {
    monitor_tags = ["service:checkout", "team:checkout"]
  }

  recurring_schedule {
    timezone = "Europe/Lisbon"

    recurrence {
      duration = "2h"
      rrule    = "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH"
      start    = "2025-03-04T10:00:00"
    }
  }
}

# /monitors/downtimes?id=924a6249-c767-5cf0-968d-b2b6b5876161
resource "datadog_downtime_schedule" "warehouse_north" {
  message = chomp(<<-EOT
    Stocktaking in the northern warehouse.
    @team-${datadog_team.inventory.handle}
  EOT
  )
  display_timezone                 = "UTC"
  mute_first_recovery_notification = false
  notify_end_states                = ["alert", "no data", "warn"]
  notify_end_types                 = ["canceled", "expired"]
  scope                            = "warehouse:north"

  monitor_identifier {
    monitor_id = datadog_monitor.stock_sync_lag.id
  }

  one_time_schedule {
    end   = "2035-01-02T09:00:00Z"
    start = "2035-01-02T03:00:00Z"
  }
}
