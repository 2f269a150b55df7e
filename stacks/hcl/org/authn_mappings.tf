# /organization-settings/mappings
resource "datadog_authn_mapping" "department_audit" {
  key   = "department"
  role  = datadog_role.auditor_read_if_only.id
  value = "Audit"
}

# /organization-settings/mappings
resource "datadog_authn_mapping" "member_of_everyone" {
  key   = "member-of"
  role  = local.role_datadog_read_only_role
  value = "everyone"
}

# /organization-settings/mappings
resource "datadog_authn_mapping" "member_of_payments" {
  key   = "member-of"
  role  = datadog_role.payments_pci_scope.id
  value = "payments"
}

# /organization-settings/mappings
resource "datadog_authn_mapping" "member_of_sre" {
  key   = "member-of"
  role  = datadog_role.sre_on_call.id
  value = "sre"
}
