# /logs/pipelines/archives
resource "datadog_logs_archive_order" "logs_archives_order" {
  archive_ids = [
    var.logs_archive_audit_id,
    var.logs_archive_orders_seven_years_id,
    datadog_logs_archive.logs_archive_2019_shop_lisbon_bucket.id,
    datadog_logs_archive.everything_else_cold.id,
  ]
}
