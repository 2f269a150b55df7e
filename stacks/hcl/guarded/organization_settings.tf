# /organization-settings/preferences
resource "datadog_organization_settings" "kestrel_coffee" {
  name = "Kestrel Coffee"

  settings {
    private_widget_share        = true
    saml_autocreate_access_role = "ro"

    saml {
      enabled = true
    }

    saml_autocreate_users_domains {
      enabled = true
      domains = ["example.com", "roastery.example.com"]
    }

    saml_idp_initiated_login {
      enabled = false
    }

    saml_strict_mode {
      enabled = false
    }
  }
}
