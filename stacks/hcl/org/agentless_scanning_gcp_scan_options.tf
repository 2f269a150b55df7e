# /security/configuration/vm
resource "datadog_agentless_scanning_gcp_scan_options" "kestrel_data" {
  cloud_function     = false
  compliance_host    = true
  gcp_project_id     = "kestrel-data"
  vuln_containers_os = true
  vuln_host_os       = true
}

# /security/configuration/vm
resource "datadog_agentless_scanning_gcp_scan_options" "kestrel_labs" {
  cloud_function     = true
  compliance_host    = false
  gcp_project_id     = "kestrel-labs"
  vuln_containers_os = false
  vuln_host_os       = false
}

# /security/configuration/vm
resource "datadog_agentless_scanning_gcp_scan_options" "kestrel_shop" {
  cloud_function     = true
  compliance_host    = false
  gcp_project_id     = "kestrel-shop"
  vuln_containers_os = true
  vuln_host_os       = true
}

# /security/configuration/vm
resource "datadog_agentless_scanning_gcp_scan_options" "kestrel_staging" {
  cloud_function     = false
  compliance_host    = false
  gcp_project_id     = "kestrel-staging"
  vuln_containers_os = false
  vuln_host_os       = true
}
