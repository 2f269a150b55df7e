# /apm/traces/generate-metrics
resource "datadog_spans_metric" "kestrel_checkout_requests" {
  name = "kestrel.checkout.requests"

  compute {
    aggregation_type = "count"
  }

  filter {
    query = "service:checkout @_top_level:1"
  }

  group_by {
    path     = "@http.status_code"
    tag_name = "status"
  }

  group_by {
    path     = "env"
    tag_name = "env"
  }

  group_by {
    path     = "resource_name"
    tag_name = "resource_name"
  }
}

# /apm/traces/generate-metrics
resource "datadog_spans_metric" "kestrel_payments_duration" {
  name = "kestrel.payments.duration"

  compute {
    aggregation_type    = "distribution"
    include_percentiles = true
    path                = "@duration"
  }

  filter {
    query = "service:payments -@payment.provider:sandbox"
  }

  group_by {
    path     = "@payment.provider"
    tag_name = "provider"
  }
}

# /apm/traces/generate-metrics
resource "datadog_spans_metric" "kestrel_roaster_drum_errors" {
  name = "kestrel_roaster_drum_errors"

  compute {
    aggregation_type = "count"
  }

  filter {
    query = "service:roaster resource_name:\"drum $${position} %%{if}\" status:error"
  }
}

# /apm/traces/generate-metrics
resource "datadog_spans_metric" "kestrel_stock_batch_size" {
  name = "kestrel.stock.batch_size"

  compute {
    aggregation_type    = "distribution"
    include_percentiles = false
    path                = "@batch.size"
  }

  filter {
    query = "service:stock-sync operation_name:sync.batch"
  }

  group_by {
    path     = "env"
    tag_name = "env"
  }
}
