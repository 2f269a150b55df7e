data "datadog_permissions" "all" {
  include_restricted = true
}
