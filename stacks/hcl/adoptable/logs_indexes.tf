# /logs/pipelines/indexes
# every org has this index
resource "datadog_logs_index" "main" {
  name                = "main"
  disable_daily_limit = true
  retention_days      = 15

  exclusion_filter {
    name       = "Load balancer 2xx"
    is_enabled = true

    filter {
      query       = "source:elb @http.status_code:[200 TO 299]"
      sample_rate = 0.95
    }
  }

  exclusion_filter {
    name       = "Everything, disabled"
    is_enabled = false

    filter {
      query       = "*"
      sample_rate = 0
    }
  }

  filter {
    query = ""
  }
}
