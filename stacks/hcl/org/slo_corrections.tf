# /api/v1/slo/correction
resource "datadog_slo_correction" "deployment_2026_11_18" {
  description = "Deployment 2026-11-18 (🚀)"
  category    = "Deployment"
  end         = 1795431800
  slo_id      = datadog_service_level_objective.checkout_availability.id
  start       = 1795430000
  timezone    = "UTC"
}

# /api/v1/slo/correction
resource "datadog_slo_correction" "label_printers_are_cleaned_every_monday" {
  description = "Label printers are cleaned every Monday"
  category    = "Outside Business Hours"
  duration    = 3600
  rrule       = "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO"
  slo_id      = datadog_service_level_objective.parcels_labelled_in_time.id
  start       = 1782972000
  timezone    = "Europe/Lisbon"
}

# /api/v1/slo/correction
resource "datadog_slo_correction" "move_of_the_basket_store" {
  description = "Move of the basket store"
  category    = "Scheduled Maintenance"
  end         = 1795007200
  slo_id      = datadog_service_level_objective.checkout_availability.id
  start       = 1795000000
  timezone    = "UTC"
}

# /api/v1/slo/correction
resource "datadog_slo_correction" "slo_correction" {
  category = "Other"
  end      = 1794403600
  slo_id   = datadog_service_level_objective.payments_accepted.id
  start    = 1794400000
  timezone = "Asia/Tokyo"
}
