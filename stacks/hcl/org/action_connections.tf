# /actions/connections
resource "datadog_action_connection" "aws_production" {
  name = "AWS production"

  aws {
    assume_role {
      account_id = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
      role       = "KestrelActions"
    }
  }
}

# /actions/connections
resource "datadog_action_connection" "courier_api" {
  name = "Courier API 📦"

  http {
    base_url = "https://courier.example.com/v2"

    token_auth {
      body {
        content      = "{\"client\":\"kestrel\",\"key\":\"{{ key }}\"}"
        content_type = "application/json"
      }

      header {
        name  = "X-Client"
        value = "kestrel"
      }

      token {
        name  = "key"
        type  = "SECRET"
        value = var.action_connection_courier_api_value
      }

      url_parameter {
        name  = "lang"
        value = "en"
      }
    }
  }

  lifecycle {
    ignore_changes = [http.token_auth.token, http.token_auth.token[0].value]
  }
}

# /actions/connections
resource "datadog_action_connection" "datadog_itself" {
  name = "Datadog itself"

  datadog {
    api_key {
      api_key    = var.action_connection_datadog_itself_api_key
      app_key    = var.action_connection_datadog_itself_app_key
      datacenter = "us1"
      subdomain  = "kestrel"
    }
  }

  lifecycle {
    ignore_changes = [datadog.api_key.api_key, datadog.api_key.app_key]
  }
}

# /actions/connections
resource "datadog_action_connection" "git_lab" {
  name = "GitLab"

  gitlab {
    api_key {
      api_token = var.action_connection_git_lab_api_token
    }
  }

  lifecycle {
    ignore_changes = [gitlab.api_key.api_token]
  }
}

# /actions/connections
resource "datadog_action_connection" "store_desk_service_now" {
  name = "Store desk (ServiceNow)"

  service_now {
    basic_auth {
      instance = "kestrel-example"
      password = var.action_connection_store_desk_service_now_password
      username = "datadog"
    }
  }

  lifecycle {
    ignore_changes = [service_now.basic_auth.password]
  }
}

# /actions/connections
resource "datadog_action_connection" "summaries_of_incidents" {
  name = "Summaries of incidents"

  openai {
    api_key {
      api_token = var.action_connection_summaries_of_incidents_api_token
    }
  }

  lifecycle {
    ignore_changes = [openai.api_key.api_token]
  }
}
