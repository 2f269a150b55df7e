# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_rule" "aws_access_key_id_scanner" {
  name                = "AWS Access Key ID Scanner"
  is_enabled          = false
  group_id            = datadog_sensitive_data_scanner_group.secrets_in_anything.id
  standard_pattern_id = local.sensitive_data_scanner_standard_pattern_aws_access_key_id_scanner

  text_replacement {
    type = "none"
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_rule" "loyalty_number" {
  name        = "Loyalty number"
  is_enabled  = true
  description = "As printed on the cup."
  group_id    = datadog_sensitive_data_scanner_group.customers.id
  namespaces  = ["customer", "order.note"]
  pattern     = "KC-\\d{4}-\\d{6}"
  priority    = 2
  tags        = ["sensitive_data:loyalty"]

  suppressions {
    starts_with = ["KC-0000"]
  }

  text_replacement {
    type               = "replacement_string"
    replacement_string = "[loyalty]"
    should_save_match  = false
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_rule" "standard_email_address_scanner" {
  name                = "Standard Email Address Scanner"
  is_enabled          = true
  excluded_namespaces = ["usr.email"]
  group_id            = datadog_sensitive_data_scanner_group.customers.id
  priority            = 3
  standard_pattern_id = local.sensitive_data_scanner_standard_pattern_standard_email_address_scanner
  tags                = ["sensitive_data:email"]

  included_keyword_configuration {
    character_count = 20
    keywords        = ["mail", "to:"]
  }

  text_replacement {
    type = "hash"
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_rule" "till_pairing_code" {
  name       = "Till pairing code"
  is_enabled = true
  group_id   = datadog_sensitive_data_scanner_group.secrets_in_anything.id
  pattern    = "(?i)pair[- ]?code: ?[0-9a-f]{8}"
  tags       = ["team:platform"]

  included_keyword_configuration {
    character_count = 15
    keywords        = ["till", "pair"]
  }

  text_replacement {
    type            = "partial_replacement_from_end"
    number_of_chars = 4
  }
}

# /sensitive-data-scanner/configuration/telemetry
resource "datadog_sensitive_data_scanner_rule" "visa_card_scanner_4x4_digits" {
  name                = "Visa Card Scanner (4x4 digits)"
  is_enabled          = true
  group_id            = datadog_sensitive_data_scanner_group.cards.id
  priority            = 1
  standard_pattern_id = local.sensitive_data_scanner_standard_pattern_visa_card_scanner_4x4_digits
  tags                = ["sensitive_data:card"]

  text_replacement {
    type            = "partial_replacement_from_beginning"
    number_of_chars = 12
  }
}
