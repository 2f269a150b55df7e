# /metric/summary?metric=kestrel.basket.value
resource "datadog_metric_tag_configuration" "kestrel_basket_value" {
  exclude_tags_mode   = false
  include_percentiles = true
  metric_name         = "kestrel.basket.value"
  metric_type         = "distribution"
  tags                = ["store"]
}

# /metric/summary?metric=kestrel.label.duration
resource "datadog_metric_tag_configuration" "kestrel_label_duration" {
  exclude_tags_mode   = false
  include_percentiles = false
  metric_name         = "kestrel.label.duration"
  metric_type         = "distribution"
  tags                = ["printer", "warehouse"]
}

# /metric/summary?metric=kestrel.orders.placed
resource "datadog_metric_tag_configuration" "kestrel_orders_placed" {
  exclude_tags_mode = false
  metric_name       = "kestrel.orders.placed"
  metric_type       = "count"
  tags              = ["channel", "env", "store"]

  aggregations {
    space = "sum"
    time  = "sum"
  }
}

# /metric/summary?metric=kestrel.roaster.drum_temperature
resource "datadog_metric_tag_configuration" "kestrel_roaster_drum_temperature" {
  exclude_tags_mode = true
  metric_name       = "kestrel.roaster.drum_temperature"
  metric_type       = "gauge"
  tags              = ["sensor_id"]

  aggregations {
    space = "sum"
    time  = "sum"
  }
}

# /metric/summary?metric=kestrel.till.queue
resource "datadog_metric_tag_configuration" "kestrel_till_queue" {
  exclude_tags_mode = false
  metric_name       = "kestrel.till.queue"
  metric_type       = "rate"
  tags              = []

  aggregations {
    space = "sum"
    time  = "sum"
  }
}
