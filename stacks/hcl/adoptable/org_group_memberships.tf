# /api/v2/org_group_memberships
resource "datadog_org_group_membership" "kestrel_2019" {
  org_group_id = var.org_group_archive_id
  org_uuid     = "a4aa077f-f54a-5eff-ad9e-9655876c03ed"
}

# /api/v2/org_group_memberships
resource "datadog_org_group_membership" "kestrel_coffee" {
  org_group_id = var.org_group_production_id
  org_uuid     = "8e0a4d2a-d656-571c-a8cf-c5a18135201e"
}

# /api/v2/org_group_memberships
resource "datadog_org_group_membership" "kestrel_coffee_japan" {
  org_group_id = var.org_group_asia_id
  org_uuid     = "8e23357b-83ee-548b-863a-a3004173b319"
}

# /api/v2/org_group_memberships
resource "datadog_org_group_membership" "kestrel_trials" {
  org_group_id = var.org_group_trials_id
  org_uuid     = "45b561f9-091d-5096-8ba5-b86225d44e87"
}
