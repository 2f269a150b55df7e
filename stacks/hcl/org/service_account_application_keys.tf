# /organization-settings/application-keys?id=f96eacd4-2407-59b2-8676-a6001ea0a0b6
resource "datadog_service_account_application_key" "deploy_bot_dashboards_as_code" {
  name               = "dashboards as code"
  scopes             = ["dashboards_read", "dashboards_write"]
  service_account_id = datadog_service_account.deploy_bot.id
}

# /organization-settings/application-keys?id=34b762a0-f09e-573a-851c-ae2358aefa82
resource "datadog_service_account_application_key" "deploy_bot_deploy_markers" {
  name               = "deploy markers"
  scopes             = ["events_read"]
  service_account_id = datadog_service_account.deploy_bot.id
}

# /organization-settings/application-keys?id=66429698-d1eb-52d8-87da-74c37faccb61
resource "datadog_service_account_application_key" "deploy_bot_monitors_as_code" {
  name               = "monitors as code"
  scopes             = ["monitors_downtime", "monitors_read", "monitors_write"]
  service_account_id = datadog_service_account.deploy_bot.id
}

# /organization-settings/application-keys?id=e6700c21-6f9a-59c7-bc91-77c6e1cbf521
resource "datadog_service_account_application_key" "deploy_bot_terraform" {
  name               = "terraform"
  service_account_id = datadog_service_account.deploy_bot.id
}
