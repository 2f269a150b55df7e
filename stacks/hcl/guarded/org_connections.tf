# /organization-settings/cross-org-visibility
# connection_types, sink_org_id: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage org_connections.
resource "datadog_org_connection" "kestrel_auditors" {
  connection_types = ["logs"]
  sink_org_id      = "2d958049-3bfb-5778-a23d-2696e5abb84c"

  lifecycle {
    ignore_changes = all
  }
}

# /organization-settings/cross-org-visibility
# connection_types, sink_org_id: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage org_connections.
resource "datadog_org_connection" "kestrel_coffee_japan" {
  connection_types = ["logs", "metrics"]
  sink_org_id      = "a22583c6-e569-5ff5-a491-0dfd1935517b"

  lifecycle {
    ignore_changes = all
  }
}

# /organization-settings/cross-org-visibility
# connection_types, sink_org_id: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage org_connections.
resource "datadog_org_connection" "kestrel_trials" {
  connection_types = ["metrics"]
  sink_org_id      = "75727aa3-d0d5-5345-a7df-4297355f6339"

  lifecycle {
    ignore_changes = all
  }
}
