# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/memberships
resource "datadog_team_membership" "checkout_mira_okafor_example_com" {
  team_id = datadog_team.checkout.id
  user_id = datadog_user.mira_okafor_example_com.id
}

# /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/memberships
resource "datadog_team_membership" "checkout_tomas_lindqvist_example_com" {
  role    = "admin"
  team_id = datadog_team.checkout.id
  user_id = datadog_user.tomas_lindqvist_example_com.id
}

# /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/memberships
resource "datadog_team_membership" "delivery_barista_110_example_com" {
  team_id = datadog_team.delivery.id
  user_id = datadog_user.barista_110_example_com.id
}

# /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/memberships
resource "datadog_team_membership" "delivery_callum_wren_example_com" {
  role    = "admin"
  team_id = datadog_team.delivery.id
  user_id = datadog_user.callum_wren_example_com.id
}

# /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/memberships
resource "datadog_team_membership" "delivery_jun_takeda_example_com" {
  team_id = datadog_team.delivery.id
  user_id = datadog_user.jun_takeda_example_com.id
}

# /api/v2/team/e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7/memberships
resource "datadog_team_membership" "inventory_jun_takeda_example_com" {
  role    = "admin"
  team_id = datadog_team.inventory.id
  user_id = datadog_user.jun_takeda_example_com.id
}

# /api/v2/team/e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7/memberships
resource "datadog_team_membership" "inventory_piotr_zielony_example_com" {
  team_id = datadog_team.inventory.id
  user_id = datadog_user.piotr_zielony_example_com.id
}

# /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/memberships
resource "datadog_team_membership" "payments_ayesha_rahman_example_com" {
  role    = "admin"
  team_id = datadog_team.payments.id
  user_id = datadog_user.ayesha_rahman_example_com.id
}

# /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/memberships
resource "datadog_team_membership" "payments_tomas_lindqvist_example_com" {
  team_id = datadog_team.payments.id
  user_id = datadog_user.tomas_lindqvist_example_com.id
}

# /api/v2/team/b70ead5e-2db8-5264-adfa-fe376c070c0c/memberships
resource "datadog_team_membership" "platform_mira_okafor_example_com" {
  role    = "admin"
  team_id = datadog_team.platform.id
  user_id = datadog_user.mira_okafor_example_com.id
}

# /api/v2/team/4de59568-3abd-507a-87ac-7ffb8f3f3849/memberships
resource "datadog_team_membership" "roastery_jp_jun_takeda_example_com" {
  team_id = datadog_team.roastery_jp.id
  user_id = datadog_user.jun_takeda_example_com.id
}

# /api/v2/team/172d64b0-8762-5708-9296-a301eafe4e40/memberships
resource "datadog_team_membership" "security_noa_benami_example_com" {
  role    = "admin"
  team_id = datadog_team.security.id
  user_id = datadog_user.noa_benami_example_com.id
}
