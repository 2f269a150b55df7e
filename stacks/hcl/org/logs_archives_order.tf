# /logs/pipelines/archives
resource "datadog_logs_archive_order" "logs_archives_order" {
  archive_ids = [
    datadog_logs_archive.audit.id,
    datadog_logs_archive.orders_seven_years.id,
    datadog_logs_archive.logs_archive_2019_shop_lisbon_bucket.id,
    datadog_logs_archive.everything_else_cold.id,
  ]
}
