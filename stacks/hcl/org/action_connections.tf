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
}

# /actions/connections
resource "datadog_action_connection" "git_lab" {
  name = "GitLab"

  gitlab {
    api_key {
      api_token = var.action_connection_git_lab_api_token
    }
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
}

# /actions/connections
resource "datadog_action_connection" "summaries_of_incidents" {
  name = "Summaries of incidents"

  openai {
    api_key {
      api_token = var.action_connection_summaries_of_incidents_api_token
    }
  }
}
