# /security/appsec/in-app-waf?tab=rules
resource "datadog_appsec_waf_custom_rule" "admin_pages_from_outside" {
  name      = "Admin pages from outside"
  enabled   = true
  blocking  = true
  path_glob = "/admin/**"
  tags = {
    category = "attack_attempt"
    type     = "admin.outside"
  }

  action {
    action = "redirect_request"

    parameters {
      location    = "/closed"
      status_code = 302
    }
  }

  condition {
    operator = "!ip_match"

    parameters {
      data = "kestrel_offices"

      input {
        address = "http.client_ip"
      }
    }
  }

  scope {
    env     = "prod"
    service = "web-store"
  }

  scope {
    env     = "staging"
    service = "web-store"
  }
}

# /security/appsec/in-app-waf?tab=rules
resource "datadog_appsec_waf_custom_rule" "jndi_in_the_order_s_note" {
  name      = "$${jndi} in the order's note"
  enabled   = false
  blocking  = true
  path_glob = ""
  tags = {
    category = "attack_attempt"
    type     = "log4shell"
  }

  condition {
    operator = "match_regex"

    parameters {
      regex = "\\$\\{jndi:"

      input {
        address  = "server.request.body"
        key_path = ["note"]
      }

      options {}
    }
  }

  scope {
    env     = "prod"
    service = "orders"
  }
}

# /security/appsec/in-app-waf?tab=rules
resource "datadog_appsec_waf_custom_rule" "loyalty_ids_captured" {
  name      = "Loyalty ids (captured)"
  enabled   = true
  blocking  = false
  path_glob = "/api/loyalty"
  tags = {
    category = "business_logic"
    team     = "checkout"
    type     = "loyalty.lookup"
  }

  condition {
    operator = "capture_data"

    parameters {
      value = "usr.loyalty_id"

      input {
        address  = "server.request.body"
        key_path = ["loyalty", "id"]
      }
    }
  }
}

# /security/appsec/in-app-waf?tab=rules
resource "datadog_appsec_waf_custom_rule" "promo_codes_by_script" {
  name      = "Promo codes by script"
  enabled   = true
  blocking  = true
  path_glob = "/basket/promo/*"
  tags = {
    category = "business_logic"
    type     = "promo.guessing"
  }

  action {
    action = "block_request"

    parameters {
      status_code = 403
    }
  }

  condition {
    operator = "match_regex"

    parameters {
      regex = "^[A-Z0-9]{8,}$"

      input {
        address  = "server.request.query"
        key_path = ["promo"]
      }

      options {
        case_sensitive = true
        min_length     = 8
      }
    }
  }

  condition {
    operator = "phrase_match"

    parameters {
      list = ["python-requests", "curl/"]

      input {
        address  = "server.request.headers.no_cookies"
        key_path = ["user-agent"]
      }
    }
  }

  scope {
    env     = "prod"
    service = "checkout"
  }
}
