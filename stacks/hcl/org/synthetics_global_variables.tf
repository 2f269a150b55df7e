# /synthetics/settings/variables
resource "datadog_synthetics_global_variable" "api_token" {
  name        = "API_TOKEN"
  description = "Token of the test customer"
  secure      = true
  tags        = ["team:checkout"]
  value       = var.synthetics_global_variable_api_token_value
}

# /synthetics/settings/variables
resource "datadog_synthetics_global_variable" "region_2" {
  name        = "REGION_2"
  description = ""
  secure      = false
  tags        = []
  value       = "$${region} %%{if eu} 東京"
}

# /synthetics/settings/variables
resource "datadog_synthetics_global_variable" "session_cookie" {
  name          = "SESSION_COOKIE"
  description   = "Taken from the login test"
  parse_test_id = var.synthetics_test_login_api_id
  secure        = false
  tags          = []
  value         = ""

  parse_test_options {
    type  = "http_header"
    field = "set-cookie"

    parser {
      type  = "regex"
      value = "session=([^;]+)"
    }
  }
}

# /synthetics/settings/variables
resource "datadog_synthetics_global_variable" "shop_url" {
  name        = "SHOP_URL"
  description = "Where the shop is"
  secure      = false
  tags        = ["team:checkout"]
  value       = "https://shop.example.com"
}

# /synthetics/settings/variables
resource "datadog_synthetics_global_variable" "test_customer_otp" {
  name        = "TEST_CUSTOMER_OTP"
  description = "Second factor of the test customer"
  is_totp     = true
  secure      = true
  tags        = []
  value       = var.synthetics_global_variable_test_customer_otp_value

  options {
    totp_parameters {
      digits           = 6
      refresh_interval = 30
    }
  }
}

# /synthetics/settings/variables
resource "datadog_synthetics_global_variable" "vault_path" {
  name        = "VAULT_PATH"
  description = ""
  secure      = true
  tags        = []
  value       = var.synthetics_global_variable_vault_path_value
}
