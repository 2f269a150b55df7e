# /integrations/confluent-cloud
resource "datadog_integration_confluent_resource" "connector_lcc_9beans" {
  account_id            = datadog_integration_confluent_account.orderskey0000001.id
  enable_custom_metrics = false
  resource_id           = "lcc-9beans"
  resource_type         = "connector"
  tags                  = ["team:inventory"]
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_resource" "kafka_lkc_2kestr" {
  account_id            = datadog_integration_confluent_account.orderskey0000001.id
  enable_custom_metrics = true
  resource_id           = "lkc-2kestr"
  resource_type         = "kafka"
  tags                  = ["env:prod", "team:checkout"]
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_resource" "kafka_lkc_7couri" {
  account_id            = datadog_integration_confluent_account.courierskey00002.id
  enable_custom_metrics = false
  resource_id           = "lkc-7couri"
  resource_type         = "kafka"
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_resource" "ksql_lksqlc_1roast" {
  account_id            = datadog_integration_confluent_account.roasterykey00003.id
  enable_custom_metrics = false
  resource_id           = "lksqlc-1roast"
  resource_type         = "ksql"
  tags                  = ["site:oporto"]
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_resource" "schema_registry_lsrc_5roast" {
  account_id            = datadog_integration_confluent_account.roasterykey00003.id
  enable_custom_metrics = false
  resource_id           = "lsrc-5roast"
  resource_type         = "schema_registry"
}
