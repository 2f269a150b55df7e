# /apm/traces/retention-filters
resource "datadog_apm_retention_filter_order" "apm_retention_filters_order" {
  filter_ids = [
    var.apm_retention_filter_error_default_id,
    var.apm_retention_filter_every_order_id,
    var.apm_retention_filter_apm_retention_filter_10_of_payments_id,
    var.apm_retention_filter_roaster_drum_spans_id,
    var.apm_retention_filter_slow_requests_id,
  ]
}
