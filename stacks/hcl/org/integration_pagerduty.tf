# /integrations/pagerduty
resource "datadog_integration_pagerduty" "pagerduty" {
  api_token = var.integration_pagerduty_pagerduty_api_token
  schedules = [
    "https://kestrel.pagerduty.example.com/schedules/PKESTR1",
    "https://kestrel.pagerduty.example.com/schedules/PKESTR2",
  ]
  subdomain = "kestrel-coffee"
}
