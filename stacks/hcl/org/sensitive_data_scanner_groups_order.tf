# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_group_order" "sensitive_data_scanner_groups_order" {
  group_ids = [
    datadog_sensitive_data_scanner_group.secrets_in_anything.id,
    datadog_sensitive_data_scanner_group.cards.id,
    datadog_sensitive_data_scanner_group.customers.id,
    datadog_sensitive_data_scanner_group.empty_wholesale_pilot.id,
  ]
}
