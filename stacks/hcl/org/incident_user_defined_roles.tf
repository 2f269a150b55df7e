# /incidents/settings?section=responder-types
resource "datadog_incident_user_defined_role" "duty_manager" {
  name          = "Duty manager"
  description   = "Decides when the shop is closed."
  incident_type = datadog_incident_type.shop_outage.id
  policy = {
    is_single = true
  }
}

# /incidents/settings?section=responder-types
resource "datadog_incident_user_defined_role" "fire_marshal" {
  name          = "Fire marshal 🔥"
  description   = ""
  incident_type = datadog_incident_type.roastery_safety.id
  policy = {
    is_single = true
  }
}

# /incidents/settings?section=responder-types
resource "datadog_incident_user_defined_role" "lawyer" {
  name          = "Lawyer"
  description   = "Reads everything first."
  incident_type = datadog_incident_type.security_incident.id
  policy = {
    is_single = true
  }
}

# /incidents/settings?section=responder-types
resource "datadog_incident_user_defined_role" "scribe" {
  name          = "Scribe"
  incident_type = datadog_incident_type.shop_outage.id
  policy = {
    is_single = false
  }
}
