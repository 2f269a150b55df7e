# /metric/summary?metric=kestrel.basket.value
resource "datadog_tag_indexing_rule_exemption" "kestrel_basket_value" {
  metric_name = "kestrel.basket.value"
  reason      = "Finance needs every tag"
}

# /metric/summary?metric=kestrel.beans.left
resource "datadog_tag_indexing_rule_exemption" "kestrel_beans_left" {
  metric_name = "kestrel.beans.left"
  reason      = "Ask the roastery: \"per sack\""
}

# /metric/summary?metric=kestrel.courier.distance
resource "datadog_tag_indexing_rule_exemption" "kestrel_courier_distance" {
  metric_name = "kestrel.courier.distance"
  reason      = "Couriers are paid by it"
}
