# /organization-settings/ip-allowlist
# entry: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage ip_allowlist.
resource "datadog_ip_allowlist" "ip_allowlist" {
  enabled = false

  entry {
    cidr_block = "198.51.100.7/32"
    note       = "VPN"
  }

  entry {
    cidr_block = "2001:db8::/32"
    note       = ""
  }

  entry {
    cidr_block = "203.0.113.0/24"
    note       = "Head office"
  }

  lifecycle {
    ignore_changes = all
  }
}
