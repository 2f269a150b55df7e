# /incidents/settings?section=property-fields
resource "datadog_incident_user_defined_field" "lawyer_note" {
  name          = "lawyer_note"
  type          = "textbox"
  display_name  = "Note for the lawyer"
  incident_type = datadog_incident_type.security_incident.id
  ordinal       = "1.0"
  required      = false
}

# /incidents/settings?section=property-fields
resource "datadog_incident_user_defined_field" "orders_lost" {
  name          = "orders_lost"
  type          = "number"
  category      = "why_it_happened"
  display_name  = "Orders lost"
  incident_type = datadog_incident_type.shop_outage.id
  ordinal       = "2.5"
  required      = false
}

# /incidents/settings?section=property-fields
resource "datadog_incident_user_defined_field" "roaster" {
  name          = "roaster"
  type          = "metrictag"
  display_name  = "Roaster"
  incident_type = datadog_incident_type.roastery_safety.id
  ordinal       = "1"
  required      = false
  tag_key       = "roaster"
}

# /incidents/settings?section=property-fields
resource "datadog_incident_user_defined_field" "sales_channel" {
  name          = "sales_channel"
  type          = "dropdown"
  category      = "what_happened"
  default_value = "web"
  display_name  = "Sales channel"
  incident_type = datadog_incident_type.shop_outage.id
  ordinal       = "1.0"
  required      = true

  valid_value {
    description  = "Browser and app"
    display_name = "Web shop"
    value        = "web"
  }

  valid_value {
    display_name      = "Stores"
    short_description = "tills"
    value             = "store"
  }

  valid_value {
    display_name = "Wholesale"
    value        = "wholesale"
  }
}

# /incidents/settings?section=property-fields
resource "datadog_incident_user_defined_field" "stores" {
  name          = "stores"
  type          = "multiselect"
  display_name  = "Stores"
  incident_type = datadog_incident_type.shop_outage.id
  ordinal       = "2.0"
  required      = false

  valid_value {
    display_name = "Bergen"
    value        = "bergen"
  }

  valid_value {
    display_name = "京都"
    value        = "kyoto"
  }
}
