# /monitors/downtimes?id=439ec99c-fee1-58a2-a8a3-2882aaf585f6
# it began in the past, and Datadog refuses a new downtime that does
resource "datadog_downtime_schedule" "service_sandbox_and_not_env_prod" {
  message                          = ""
  display_timezone                 = "UTC"
  mute_first_recovery_notification = false
  notify_end_states                = ["alert", "no data", "warn"]
  notify_end_types                 = ["canceled", "expired"]
  scope                            = "service:sandbox AND NOT env:prod"

  monitor_identifier {
    monitor_tags = ["*"]
  }

  one_time_schedule {
    start = "2025-05-14T08:00:00Z"
  }
}
