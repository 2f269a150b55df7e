# /organization-settings/domain-allowlist
resource "datadog_domain_allowlist" "domain_allowlist" {
  enabled = true
  domains = ["@example.com", "@roastery.example.com"]

  lifecycle {
    ignore_changes = [domains]
  }
}
