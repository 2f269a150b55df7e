# /logs/pipelines/indexes
resource "datadog_logs_index_order" "logs_indexes_order" {
  indexes = [
    datadog_logs_index.payments_audit.name,
    datadog_logs_index.debug_7_days.name,
    datadog_logs_index.checkout.name,
    "main",
  ]
}
