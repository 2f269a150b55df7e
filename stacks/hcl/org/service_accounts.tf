# /api/v2/users
resource "datadog_service_account" "deploy_bot" {
  name     = "deploy-bot"
  disabled = false
  email    = "deploy-bot@example.com"
  roles    = [datadog_role.sre_on_call.id]
}
