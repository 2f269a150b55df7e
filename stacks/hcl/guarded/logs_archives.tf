# /logs/pipelines/archives
resource "datadog_logs_archive" "audit" {
  name               = "Audit"
  compression_method = "GZIP"
  include_tags       = false
  query              = "source:(cloudtrail OR kestrel-audit)"

  s3_archive {
    account_id      = "210987650002"
    bucket          = "kestrel-logs-audit"
    encryption_type = "NO_OVERRIDE"
    role_name       = "KestrelObservabilityStaging"
    storage_class   = "STANDARD"
  }
}

# /logs/pipelines/archives
resource "datadog_logs_archive" "orders_seven_years" {
  name                            = "Orders, seven years"
  compression_method              = "GZIP"
  include_tags                    = true
  query                           = "service:(checkout OR payments)"
  rehydration_max_scan_size_in_gb = 200
  rehydration_tags                = ["team:payments", "env:prod"]

  s3_archive {
    account_id      = "210987650001"
    bucket          = "kestrel-logs-orders"
    encryption_type = "SSE_S3"
    path            = "/orders"
    role_name       = "KestrelObservability"
    storage_class   = "STANDARD"
  }
}
