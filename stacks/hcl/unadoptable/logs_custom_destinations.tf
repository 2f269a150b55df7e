# /logs/pipelines/log-forwarding/custom-destinations
# the provider crashes when it imports one that sends its credentials in a header
resource "datadog_logs_custom_destination" "farm_co_op_s_collector" {
  name                               = "Farm co-op's collector"
  enabled                            = true
  forward_tags                       = true
  forward_tags_restriction_list      = ["farm"]
  forward_tags_restriction_list_type = "ALLOW_LIST"
  query                              = "source:greenhouse"

  http_destination {
    endpoint = "https://farms.example.com/logs"

    custom_header_auth {
      header_name  = "X-Coop-Key"
      header_value = var.logs_custom_destination_farm_co_op_s_collector_header_value
    }
  }
}
