# /teams/checkout
# description: repaired from what the provider reads
resource "datadog_team" "checkout" {
  name        = "Checkout"
  handle      = "checkout"
  description = "As the provider reads it"

  lifecycle {
    ignore_changes = [description]
  }
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
