# /security/appsec/passlist
resource "datadog_appsec_waf_exclusion_filter" "one_rule_of_datadog_s_off_for_the_tills" {
  enabled     = false
  description = "One rule of Datadog's, off for the tills"

  rules_target {
    rule_id = "crs-942-100"
  }

  scope {
    env     = "prod"
    service = "till"
  }
}

# /security/appsec/passlist
resource "datadog_appsec_waf_exclusion_filter" "partners_may_try_promo_codes" {
  enabled     = true
  description = "Partners may try promo codes"
  parameters  = ["promo"]

  rules_target {
    rule_id = datadog_appsec_waf_custom_rule.promo_codes_by_script.id
  }

  scope {
    env     = "prod"
    service = "checkout"
  }
}

# /security/appsec/passlist
resource "datadog_appsec_waf_exclusion_filter" "recipes_quote_sql_on_purpose" {
  enabled     = true
  description = "Recipes quote SQL on purpose"
  path_glob   = "/recipes/*"

  rules_target {
    tags {
      type     = "sql_injection"
      category = "attack_attempt"
    }
  }

  scope {
    env     = "prod"
    service = "recipes"
  }
}

# /security/appsec/passlist
resource "datadog_appsec_waf_exclusion_filter" "search_boxes" {
  enabled     = true
  description = "Search boxes"
  parameters  = ["q", "filters.origin"]
  path_glob   = "/search"

  rules_target {
    tags {
      type     = "lfi"
      category = "attack_attempt"
    }
  }
}
