# /logs/pipelines/archives
resource "datadog_logs_archive" "audit" {
  name               = "Audit"
  compression_method = "GZIP"
  include_tags       = false
  query              = "source:(cloudtrail OR kestrel-audit)"

  s3_archive {
    account_id      = datadog_integration_aws_account.integration_aws_account_210987650002.aws_account_id
    bucket          = "kestrel-logs-audit"
    encryption_type = "NO_OVERRIDE"
    role_name       = "KestrelObservabilityStaging"
    storage_class   = "STANDARD"
  }
}

# /logs/pipelines/archives
resource "datadog_logs_archive" "everything_else_cold" {
  name                            = "Everything else, cold"
  compression_method              = "GZIP"
  include_tags                    = false
  query                           = "*"
  rehydration_max_scan_size_in_gb = 0

  azure_archive {
    client_id       = datadog_integration_azure.integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995.client_id
    container       = "kestrel-cold"
    path            = "/logs"
    storage_account = "kestrelcold"
    tenant_id       = "4d4527a6-f226-50ab-a1e4-ecb3ababb161"
  }
}

# /logs/pipelines/archives
resource "datadog_logs_archive" "logs_archive_2019_shop_lisbon_bucket" {
  name               = "2019 shop (Lisbon bucket)"
  compression_method = "GZIP"
  include_tags       = true
  query              = "service:shop-v1"
  rehydration_tags   = ["shop:v1"]

  gcs_archive {
    bucket       = "kestrel-legacy-shop"
    client_email = datadog_integration_gcp_sts.archive_kestrel_legacy_example_com.client_email
    path         = "/v1"
    project_id   = "kestrel-legacy"
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
    account_id      = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
    bucket          = "kestrel-logs-orders"
    encryption_type = "SSE_S3"
    path            = "/orders"
    role_name       = "KestrelObservability"
    storage_class   = "STANDARD"
  }
}
