# /integrations/amazon-web-services
resource "datadog_integration_aws_event_bridge" "integration_aws_event_bridge_210987650001_app_alerts" {
  account_id           = var.integration_aws_account_integration_aws_account_210987650001_aws_account_id
  event_generator_name = "app-alerts"
  region               = "eu-west-1"
}

# /integrations/amazon-web-services
resource "datadog_integration_aws_event_bridge" "integration_aws_event_bridge_210987650001_orders" {
  account_id           = var.integration_aws_account_integration_aws_account_210987650001_aws_account_id
  event_generator_name = "orders"
  region               = "eu-west-1"
}

# /integrations/amazon-web-services
resource "datadog_integration_aws_event_bridge" "integration_aws_event_bridge_210987650003_roastery_jp" {
  account_id           = var.integration_aws_account_integration_aws_account_210987650003_aws_account_id
  event_generator_name = "roastery-jp"
  region               = "ap-northeast-1"
}
