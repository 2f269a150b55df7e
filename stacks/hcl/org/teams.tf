# /teams/checkout
resource "datadog_team" "checkout" {
  name   = "Checkout"
  handle = "checkout"
  description = chomp(<<-EOT
    Basket, checkout and promotions.
    On call: see https://app.datadoghq.com/dashboard/756-8eh-imu
  EOT
  )
}

# /teams/delivery
resource "datadog_team" "delivery" {
  name        = "Delivery"
  handle      = "delivery"
  description = "Couriers, lockers & parcel labels"
}

# /teams/inventory
resource "datadog_team" "inventory" {
  name        = "Inventory"
  handle      = "inventory"
  description = ""
}

# /teams/payments
resource "datadog_team" "payments" {
  name        = "Payments"
  handle      = "payments"
  description = "Cards, wallets and refunds. PCI scope."
}

# /teams/platform
resource "datadog_team" "platform" {
  name        = "Platform"
  handle      = "platform"
  description = ""
}

# /teams/roastery-jp
resource "datadog_team" "roastery_jp" {
  name        = "焙煎チーム"
  handle      = "roastery-jp"
  description = "東京の焙煎所 — $${roaster} %%{if open}"
}

# /teams/security
resource "datadog_team" "security" {
  name        = "Security"
  handle      = "security"
  description = "Detection, access and audits."
}
