# /api/v2/org_groups
resource "datadog_org_group" "archive" {
  name = "Archive"
}

# /api/v2/org_groups
resource "datadog_org_group" "asia" {
  name = "Asia ☕"
}

# /api/v2/org_groups
resource "datadog_org_group" "production" {
  name = "Production"
}

# /api/v2/org_groups
resource "datadog_org_group" "trials" {
  name = "Trials"
}
