# /security/configuration/vm
resource "datadog_agentless_scanning_aws_scan_options" "agentless_scanning_aws_scan_options_210987650001" {
  aws_account_id     = "210987650001"
  compliance_host    = true
  lambda             = true
  sensitive_data     = true
  vuln_containers_os = true
  vuln_host_os       = true
}

# /security/configuration/vm
resource "datadog_agentless_scanning_aws_scan_options" "agentless_scanning_aws_scan_options_210987650002" {
  aws_account_id     = "210987650002"
  compliance_host    = false
  lambda             = false
  sensitive_data     = false
  vuln_containers_os = true
  vuln_host_os       = true
}

# /security/configuration/vm
resource "datadog_agentless_scanning_aws_scan_options" "agentless_scanning_aws_scan_options_210987650003" {
  aws_account_id     = "210987650003"
  compliance_host    = false
  lambda             = false
  sensitive_data     = false
  vuln_containers_os = true
  vuln_host_os       = false
}

# /security/configuration/vm
resource "datadog_agentless_scanning_aws_scan_options" "agentless_scanning_aws_scan_options_210987650004" {
  aws_account_id     = "210987650004"
  compliance_host    = false
  lambda             = true
  sensitive_data     = false
  vuln_containers_os = false
  vuln_host_os       = true
}
