# /incidents/settings?section=incident-types&id=c2e151a1-75c6-59de-81ac-dd07144418fc
# every org has a default incident type, and there is one only
resource "datadog_incident_type" "default" {
  name        = "Default"
  description = "What isn't of another type."
  configuration = {
    allow_incident_deletion      = false
    allow_workflows              = true
    create_message               = ""
    editable_timestamps          = false
    private_incidents            = false
    private_incidents_by_default = false
    slug_source                  = "default"
    test_incidents               = true
  }
  is_default = true
}
