# /security/workload-protection/policies
resource "datadog_csm_threats_policy" "all_hosts" {
  name        = "All hosts"
  enabled     = true
  description = "Found by \"$${builtins.uuid4}\", kept for audits."
}

# /security/workload-protection/policies
resource "datadog_csm_threats_policy" "bei_jian_ji_roasters" {
  name        = "焙煎機 roasters"
  enabled     = true
  description = ""
  host_tags_lists = [
    ["role:roaster"],
  ]
}

# /security/workload-protection/policies
resource "datadog_csm_threats_policy" "payments_hosts_pci" {
  name        = "Payments hosts (PCI)"
  enabled     = true
  description = "Everything on hosts that see cards."
  host_tags_lists = [
    ["env:prod", "service:payments"],
    ["env:staging", "service:payments"],
  ]
}

# /security/workload-protection/policies
resource "datadog_csm_threats_policy" "tills_not_yet_rolled_out" {
  name    = "Tills, not yet rolled out"
  enabled = false
  host_tags_lists = [
    ["role:till", "country:pt"],
  ]
}
