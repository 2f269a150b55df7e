# /synthetics/settings/continuous-testing
resource "datadog_synthetics_concurrency_cap" "synthetics_concurrency_cap" {
  on_demand_concurrency_cap = 8
}
