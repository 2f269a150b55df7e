# /security/configuration/vm
resource "datadog_agentless_scanning_azure_scan_options" "agentless_scanning_azure_scan_options_2a19281f_f60b_5443_9732_ca421bcf153c" {
  azure_subscription_id = "2a19281f-f60b-5443-9732-ca421bcf153c"
  compliance_host       = false
  function              = true
  vuln_containers_os    = true
  vuln_host_os          = true
}

# /security/configuration/vm
resource "datadog_agentless_scanning_azure_scan_options" "agentless_scanning_azure_scan_options_7201909c_e0bd_5897_aef6_9c45ea5497ed" {
  azure_subscription_id = "7201909c-e0bd-5897-aef6-9c45ea5497ed"
  compliance_host       = false
  function              = true
  vuln_containers_os    = false
  vuln_host_os          = false
}

# /security/configuration/vm
resource "datadog_agentless_scanning_azure_scan_options" "agentless_scanning_azure_scan_options_721ba9d5_6ce3_51ea_8e6e_5f89320ce5fe" {
  azure_subscription_id = "721ba9d5-6ce3-51ea-8e6e-5f89320ce5fe"
  compliance_host       = false
  function              = false
  vuln_containers_os    = false
  vuln_host_os          = true
}

# /security/configuration/vm
resource "datadog_agentless_scanning_azure_scan_options" "agentless_scanning_azure_scan_options_8c1c64d6_8af4_5e2c_b9d7_b44bd76fdac0" {
  azure_subscription_id = "8c1c64d6-8af4-5e2c-b9d7-b44bd76fdac0"
  compliance_host       = true
  function              = false
  vuln_containers_os    = true
  vuln_host_os          = true
}
