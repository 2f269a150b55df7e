# /logs/pipelines/generate-metrics
resource "datadog_logs_metric" "kestrel_labels_duration" {
  name = "kestrel.labels.duration"

  compute {
    aggregation_type    = "distribution"
    include_percentiles = false
    path                = "@duration"
  }

  filter {
    query = "service:labels"
  }

  group_by {
    path     = "@courier.name"
    tag_name = "courier"
  }
}

# /logs/pipelines/generate-metrics
resource "datadog_logs_metric" "kestrel_orders_placed" {
  name = "kestrel.orders.placed"

  compute {
    aggregation_type = "count"
  }

  filter {
    query = "service:checkout @event:order_placed"
  }

  group_by {
    path     = "@shop.country"
    tag_name = "country"
  }

  group_by {
    path     = "env"
    tag_name = "env"
  }
}

# /logs/pipelines/generate-metrics
resource "datadog_logs_metric" "kestrel_payments_amount" {
  name = "kestrel.payments.amount"

  compute {
    aggregation_type    = "distribution"
    include_percentiles = true
    path                = "@payment.cents"
  }

  filter {
    query = "service:payments @payment.outcome:accepted"
  }

  group_by {
    path     = "@payment.provider"
    tag_name = "provider"
  }

  group_by {
    path     = "env"
    tag_name = "env"
  }
}

# /logs/pipelines/generate-metrics
resource "datadog_logs_metric" "kestrel_roaster_errors" {
  name = "kestrel.roaster.errors"

  compute {
    aggregation_type = "count"
  }

  filter {
    query = "source:roaster status:error"
  }
}
