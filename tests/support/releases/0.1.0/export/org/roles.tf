# /organization-settings/roles?roleId=b21a53fa-2c61-5856-b695-730861f306e4
resource "datadog_role" "sre_on_call" {
  name = "SRE on call"

  permission {
    id = data.datadog_permissions.all.permissions["apm_retention_filter_write"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["dashboards_write"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["incident_write"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["logs_read_data"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["monitors_downtime"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["monitors_write"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["slos_corrections"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["slos_write"]
  }

  permission {
    id = data.datadog_permissions.all.permissions["synthetics_write"]
  }
}
