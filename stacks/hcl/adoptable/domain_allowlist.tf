# /organization-settings/domain-allowlist
# domains: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage domain_allowlist.
resource "datadog_domain_allowlist" "domain_allowlist" {
  enabled = true
  domains = ["@example.com", "@roastery.example.com"]

  lifecycle {
    ignore_changes = all
  }
}
