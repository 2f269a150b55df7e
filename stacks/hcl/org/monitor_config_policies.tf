# /monitors/settings/policies
resource "datadog_monitor_config_policy" "tag_env" {
  policy_type = "tag"

  tag_policy {
    tag_key          = "env"
    tag_key_required = true
    valid_tag_values = ["production", "staging"]
  }
}

# /monitors/settings/policies
resource "datadog_monitor_config_policy" "tag_pci" {
  policy_type = "tag"

  tag_policy {
    tag_key          = "pci"
    tag_key_required = false
    valid_tag_values = ["in", "out"]
  }
}

# /monitors/settings/policies
resource "datadog_monitor_config_policy" "tag_team" {
  policy_type = "tag"

  tag_policy {
    tag_key          = "team"
    tag_key_required = true
    valid_tag_values = ["checkout", "payments", "inventory", "delivery", "platform", "security", "roastery-jp"]
  }
}
