# /organization-settings/service-accounts
resource "datadog_service_access_token" "deploy_bot_catalogue" {
  name               = "catalogue"
  scopes             = ["apm_service_catalog_read", "apm_service_catalog_write"]
  service_account_id = datadog_service_account.deploy_bot.id
}

# /organization-settings/service-accounts
resource "datadog_service_access_token" "deploy_bot_nightly_report" {
  name               = "nightly report"
  scopes             = ["dashboards_read"]
  service_account_id = datadog_service_account.deploy_bot.id
}

# /organization-settings/service-accounts
resource "datadog_service_access_token" "deploy_bot_status_page" {
  name               = "status page"
  expires_at         = "2199-01-01T00:00:00Z"
  scopes             = ["incident_read"]
  service_account_id = datadog_service_account.deploy_bot.id
}
