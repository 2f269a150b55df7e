# /logs/pipelines/archives
resource "datadog_logs_archive" "everything_else_cold" {
  name                            = "Everything else, cold"
  compression_method              = "GZIP"
  include_tags                    = false
  query                           = "*"
  rehydration_max_scan_size_in_gb = 0

  azure_archive {
    client_id       = "73628482-f95c-5bb2-a4f5-4562e7425995"
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
    client_email = "archive@kestrel-legacy.example.com"
    path         = "/v1"
    project_id   = "kestrel-legacy"
  }
}
