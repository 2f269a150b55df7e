data "datadog_role" "datadog_admin_role" {
  filter = "Datadog Admin Role"
}
