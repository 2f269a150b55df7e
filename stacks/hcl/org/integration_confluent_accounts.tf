# /integrations/confluent-cloud
resource "datadog_integration_confluent_account" "courierskey00002" {
  api_key    = "COURIERSKEY00002"
  api_secret = var.integration_confluent_account_courierskey00002_api_secret
  tags       = ["company:kestrel", "unit:couriers"]
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_account" "labkey0000000004" {
  api_key    = "LABKEY0000000004"
  api_secret = var.integration_confluent_account_labkey0000000004_api_secret
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_account" "orderskey0000001" {
  api_key    = "ORDERSKEY0000001"
  api_secret = var.integration_confluent_account_orderskey0000001_api_secret
  tags       = ["company:kestrel", "unit:orders"]
}

# /integrations/confluent-cloud
resource "datadog_integration_confluent_account" "roasterykey00003" {
  api_key    = "ROASTERYKEY00003"
  api_secret = var.integration_confluent_account_roasterykey00003_api_secret
  tags       = ["company:kestrel", "unit:roastery"]
}
