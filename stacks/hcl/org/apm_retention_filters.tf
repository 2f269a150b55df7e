# /apm/traces/retention-filters
resource "datadog_apm_retention_filter" "apm_retention_filter_10_of_payments" {
  name        = "10% of payments"
  enabled     = true
  filter_type = "spans-sampling-processor"
  rate        = "0.1"

  filter {
    query = "service:payments -status:error"
  }
}

# /apm/traces/retention-filters
resource "datadog_apm_retention_filter" "every_order" {
  name        = "Every order"
  enabled     = true
  filter_type = "spans-sampling-processor"
  rate        = "1"
  trace_rate  = "1"

  filter {
    query = "@event:order_placed service:checkout"
  }
}

# /apm/traces/retention-filters
resource "datadog_apm_retention_filter" "roaster_drum_spans" {
  name        = "Roaster “drum” spans"
  enabled     = false
  filter_type = "spans-sampling-processor"
  rate        = "0.50"
  trace_rate  = "0.25"

  filter {
    query = "service:roaster resource_name:drum.*"
  }
}

# /apm/traces/retention-filters
resource "datadog_apm_retention_filter" "slow_requests" {
  name        = "Slow requests"
  enabled     = true
  filter_type = "spans-sampling-processor"
  rate        = "0.05"

  filter {
    query = "@_top_level:1 @duration:>2s env:prod"
  }
}
