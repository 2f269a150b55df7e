# /synthetics/settings/private-locations
resource "datadog_synthetics_private_location" "flagship_store" {
  name        = "Flagship store 🏬"
  description = "Guest Wi-Fi of the flagship store"
  tags        = ["site:porto"]

  metadata {
    restricted_roles = []
  }
}

# /synthetics/settings/private-locations
resource "datadog_synthetics_private_location" "roastery_lan" {
  name        = "Roastery LAN"
  description = "Behind the firewall of the Lisbon roastery"
  tags        = ["site:lisbon", "team:platform"]
}

# /synthetics/settings/private-locations
resource "datadog_synthetics_private_location" "synthetics_private_location_3d_lab" {
  name        = "3D lab"
  description = ""
  tags        = ["env:lab"]
}

# /synthetics/settings/private-locations
resource "datadog_synthetics_private_location" "warehouse_north" {
  name        = "Warehouse north"
  description = ""
  tags        = []

  metadata {
    restricted_roles = [datadog_role.sre_on_call.id]
  }
}
