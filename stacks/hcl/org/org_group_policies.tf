# /api/v2/org_group_policies
resource "datadog_org_group_policy" "asia_default_timezone" {
  content = jsonencode({
    org_config = "Asia/Tokyo"
  })
  enforcement_tier = "OVERRIDE_ALLOWED"
  org_group_id     = datadog_org_group.asia.id
  policy_name      = "default_timezone"
  policy_type      = "org_config"
}

# /api/v2/org_group_policies
resource "datadog_org_group_policy" "production_is_public_sharing_enabled" {
  content = jsonencode({
    org_config = false
  })
  enforcement_tier = "OVERRIDE_ALLOWED"
  org_group_id     = datadog_org_group.production.id
  policy_name      = "is_public_sharing_enabled"
  policy_type      = "org_config"
}

# /api/v2/org_group_policies
resource "datadog_org_group_policy" "production_is_widget_copy_paste_enabled" {
  content = jsonencode({
    org_config = false
  })
  enforcement_tier = "GROUP_MANAGED"
  org_group_id     = datadog_org_group.production.id
  policy_name      = "is_widget_copy_paste_enabled"
  policy_type      = "org_config"
}

# /api/v2/org_group_policies
resource "datadog_org_group_policy" "trials_is_widget_copy_paste_enabled" {
  content = jsonencode({
    org_config = true
  })
  enforcement_tier = "DELEGATE"
  org_group_id     = datadog_org_group.trials.id
  policy_name      = "is_widget_copy_paste_enabled"
  policy_type      = "org_config"
}
