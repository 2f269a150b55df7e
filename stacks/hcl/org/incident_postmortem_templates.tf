# /incidents/settings?section=postmortem-templates
resource "datadog_incident_postmortem_template" "outage_review" {
  name          = "Outage review"
  content       = <<-EOT
    # What happened

    {{incident.timeline}}

    # What we change
    - 
  EOT
  incident_type = datadog_incident_type.shop_outage.id
  is_default    = true
  location      = "datadog_notebooks"
}

# /incidents/settings?section=postmortem-templates
resource "datadog_incident_postmortem_template" "roastery_review" {
  name          = "Roastery review"
  content       = "Who was hurt, what broke, what we lock."
  incident_type = datadog_incident_type.roastery_safety.id
  is_default    = false
  location      = "google_docs"

  google_docs_postmortem_settings {
    account_id       = "38d2c2ac-d3cf-5db5-906c-a7570da2c91f"
    parent_folder_id = "1kEsTrElRoAsTeRyFoLdEr0"
  }
}

# /incidents/settings?section=postmortem-templates
resource "datadog_incident_postmortem_template" "security_review" {
  name          = "Security review"
  content       = "For the people who were there only."
  incident_type = datadog_incident_type.security_incident.id
  is_default    = false
  location      = "confluence"

  confluence_postmortem_settings {
    account_id = "f65d7dfb-2919-5dbf-b05b-b3c13d62ec44"
    parent_id  = "393217"
    space_id   = "SEC"
  }
}

# /incidents/settings?section=postmortem-templates
resource "datadog_incident_postmortem_template" "short_review" {
  name          = "Short review"
  content       = ""
  incident_type = datadog_incident_type.roastery_safety.id
  is_default    = false
  location      = "datadog_notebooks"
}
