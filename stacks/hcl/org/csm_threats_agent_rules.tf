# /security/workload-protection/agent-rules
resource "datadog_csm_threats_agent_rule" "card_export_written" {
  name         = "card_export_written"
  enabled      = true
  description  = "Someone but the settlement wrote an export of cards"
  expression   = "open.file.path =~ \"/var/spool/cards/**\" && (open.flags & O_CREAT) > 0 && process.file.name != \"settle\""
  policy_id    = datadog_csm_threats_policy.payments_hosts_pci.id
  product_tags = ["tactic:TA0010-exfiltration"]
  silent       = false

  actions {
    hash {
      field = "open.file"
    }
  }
}

# /security/workload-protection/agent-rules
resource "datadog_csm_threats_agent_rule" "roaster_profile_changed" {
  name        = "roaster_profile_changed"
  enabled     = true
  description = "Roast profiles come from the recipe service, not by hand"
  expression  = "rename.file.destination.path =~ \"/etc/kestrel/roast/*.yaml\""
  policy_id   = datadog_csm_threats_policy.bei_jian_ji_roasters.id

  actions {
    set {
      name  = "by_hand"
      value = "true"
    }
  }
}

# /security/workload-protection/agent-rules
resource "datadog_csm_threats_agent_rule" "shell_beside_payments" {
  name        = "shell_beside_payments"
  enabled     = true
  description = "A shell came out of the payments service"
  expression = chomp(<<-EOT
    exec.file.name in ["sh", "bash", "dash"]
    && process.parent.file.name == "payments"
  EOT
  )
  policy_id    = datadog_csm_threats_policy.payments_hosts_pci.id
  product_tags = ["tactic:TA0002-execution", "team:payments"]

  actions {
    set {
      name          = "shell_of"
      default_value = ""
      expression    = "\"pay_$${builtins.uuid4}\""
      inherited     = true
      scope         = "process"
    }
  }

  actions {
    set {
      name   = "shells"
      append = true
      field  = "exec.file.path"
      scope  = "container"
      size   = 20
      ttl    = 3600000000000
    }
  }
}

# /security/workload-protection/agent-rules
resource "datadog_csm_threats_agent_rule" "till_mounted_usb" {
  name         = "till_mounted_usb"
  enabled      = false
  description  = ""
  expression   = "mount.fs_type == \"vfat\""
  policy_id    = datadog_csm_threats_policy.tills_not_yet_rolled_out.id
  product_tags = ["tactic:TA0001-initial-access"]
}
