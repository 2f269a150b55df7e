# /metric/summary?metric=kestrel.basket.value
resource "datadog_metric_metadata" "kestrel_basket_value" {
  type            = "distribution"
  description     = "Value of a basket, $${currency} as it is shown"
  metric          = "kestrel.basket.value"
  statsd_interval = 10
  unit            = "euro"
}

# /metric/summary?metric=kestrel.beans.left
resource "datadog_metric_metadata" "kestrel_beans_left" {
  type            = "gauge"
  metric          = "kestrel.beans.left"
  short_name      = "豆 ☕"
  statsd_interval = 60
  unit            = "kilogram"
}

# /metric/summary?metric=kestrel.courier.distance
resource "datadog_metric_metadata" "kestrel_courier_distance" {
  type = "gauge"
  description = chomp(<<-EOT
    Way of a courier
    from the warehouse to the door
  EOT
  )
  metric          = "kestrel.courier.distance"
  per_unit        = "hour"
  statsd_interval = 60
  unit            = "meter"
}

# /metric/summary?metric=kestrel.orders.placed
resource "datadog_metric_metadata" "kestrel_orders_placed" {
  type            = "count"
  description     = "Orders that were paid for"
  metric          = "kestrel.orders.placed"
  short_name      = "orders"
  statsd_interval = 10
  unit            = "request"
}
