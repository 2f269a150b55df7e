# /organization-settings/roles?roleId=4438cc4c-bc8e-52ae-a50f-ce1683e7e5bc
resource "datadog_role" "auditor_read_if_only" {
  name = "Auditor: $${read} %%{if only}"

  permission {
    id = local.permission_audit_logs_read
  }

  permission {
    id = local.permission_logs_read_archives
  }

  permission {
    id = local.permission_security_monitoring_rules_read
  }

  permission {
    id = local.permission_security_monitoring_signals_read
  }
}

# /organization-settings/roles?roleId=4f1853f7-4912-5479-9b8c-038c273bcde4
resource "datadog_role" "finance_margins_only" {
  name = "Finance ☕ margins only"

  permission {
    id = local.permission_billing_read
  }

  permission {
    id = local.permission_usage_read
  }
}

# /organization-settings/roles?roleId=364c5510-9bb0-5074-9c4f-c86af016cfb7
resource "datadog_role" "payments_pci_scope" {
  name = "Payments (PCI scope)"

  permission {
    id = local.permission_dashboards_write
  }

  permission {
    id = local.permission_logs_read_data
  }

  permission {
    id = local.permission_logs_read_index_data
  }

  permission {
    id = local.permission_monitors_write
  }

  permission {
    id = local.permission_synthetics_read
  }
}

# /organization-settings/roles?roleId=c9ff8eb7-ff50-5f95-ad43-8caf42d367c3
resource "datadog_role" "role_2nd_line_store_support" {
  name = "2nd line store support"
}

# /organization-settings/roles?roleId=b21a53fa-2c61-5856-b695-730861f306e4
resource "datadog_role" "sre_on_call" {
  name = "SRE on call"

  permission {
    id = local.permission_apm_retention_filter_write
  }

  permission {
    id = local.permission_dashboards_write
  }

  permission {
    id = local.permission_incident_write
  }

  permission {
    id = local.permission_logs_read_data
  }

  permission {
    id = local.permission_monitors_downtime
  }

  permission {
    id = local.permission_monitors_write
  }

  permission {
    id = local.permission_slos_corrections
  }

  permission {
    id = local.permission_slos_write
  }

  permission {
    id = local.permission_synthetics_write
  }
}
