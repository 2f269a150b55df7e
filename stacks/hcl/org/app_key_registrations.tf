# /api/v2/actions/app_key_registrations
resource "datadog_app_key_registration" "deploy_bot_dashboards_as_code" {
  id = datadog_service_account_application_key.deploy_bot_dashboards_as_code.id
}

# /api/v2/actions/app_key_registrations
resource "datadog_app_key_registration" "deploy_bot_deploy_markers" {
  id = datadog_service_account_application_key.deploy_bot_deploy_markers.id
}

# /api/v2/actions/app_key_registrations
resource "datadog_app_key_registration" "deploy_bot_terraform" {
  id = datadog_service_account_application_key.deploy_bot_terraform.id
}
