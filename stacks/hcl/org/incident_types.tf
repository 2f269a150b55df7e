# /incidents/settings?section=incident-types&id=dafec0b5-84ba-5356-8b37-7f1b6265369c
resource "datadog_incident_type" "roastery_safety" {
  name        = "Roastery safety"
  description = ""
  configuration = {
    allow_incident_deletion      = true
    allow_workflows              = true
    create_message               = ""
    editable_timestamps          = false
    private_incidents            = false
    private_incidents_by_default = false
    slug_source                  = "default"
    test_incidents               = false
  }
  is_default = false
}

# /incidents/settings?section=incident-types&id=59fc04f8-2c28-542b-859c-79adb2dd7f3c
resource "datadog_incident_type" "security_incident" {
  name        = "Security incident"
  description = "Data of customers or staff may be known to others."
  configuration = {
    allow_incident_deletion      = false
    allow_workflows              = false
    create_message               = ""
    editable_timestamps          = false
    private_incidents            = true
    private_incidents_by_default = true
    slug_source                  = "default"
    test_incidents               = true
  }
  is_default = false
}

# /incidents/settings?section=incident-types&id=3fcb1e8d-c3e1-5db7-963b-afd4d4098a7b
resource "datadog_incident_type" "shop_outage" {
  name        = "Shop outage"
  description = "Customers can't order, pay or log in."
  configuration = {
    allow_incident_deletion      = false
    allow_workflows              = true
    create_message               = "Call the duty manager first: $${phone} is on the wall ☎️"
    editable_timestamps          = true
    private_incidents            = false
    private_incidents_by_default = false
    slug_source                  = "default"
    test_incidents               = true
  }
  is_default = false
}
