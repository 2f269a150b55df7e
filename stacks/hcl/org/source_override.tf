# What Terraform leaves as it is in the source org. It merges this into the resources of org/, whose
# values for these attributes are for another org: destination/org has links to all else of org/.

# elasticsearch_destination[0].basic_auth[0].password, elasticsearch_destination[0].basic_auth[0].username: no answer of the API has it.
# elasticsearch_destination[0].basic_auth: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage logs_custom_destinations.
resource "datadog_logs_custom_destination" "auditors_elasticsearch" {
  lifecycle {
    ignore_changes = all
  }
}

# splunk_destination[0].access_token: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage logs_custom_destinations.
resource "datadog_logs_custom_destination" "siem_of_the_insurer" {
  lifecycle {
    ignore_changes = all
  }
}

# http_destination[0].basic_auth[0].password, http_destination[0].basic_auth[0].username: no answer of the API has it.
# http_destination[0].basic_auth: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage logs_custom_destinations.
resource "datadog_logs_custom_destination" "warehouse_partner" {
  lifecycle {
    ignore_changes = all
  }
}

# name: the object has none, and the provider requires one.
# To change that from here: export with --manage logs_pipelines_order.
resource "datadog_logs_pipeline_order" "main" {
  lifecycle {
    ignore_changes = [name]
  }
}

# notify_no_data: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage monitors.
resource "datadog_monitor" "monitor_5xx_rate_on_checkout" {
  lifecycle {
    ignore_changes = [notify_no_data]
  }
}

# notify_no_data: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage monitors.
resource "datadog_monitor" "nightly_stock_count_finished" {
  lifecycle {
    ignore_changes = [notify_no_data]
  }
}

# monitor: the provider doesn't read it, or reads it otherwise.
# To change that from here: export with --manage monitors.
resource "datadog_monitor_json" "card_declines_above_normal" {
  lifecycle {
    ignore_changes = [monitor]
  }
}

# value: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_global_variables.
resource "datadog_synthetics_global_variable" "api_token" {
  lifecycle {
    ignore_changes = all
  }
}

# value: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_global_variables.
resource "datadog_synthetics_global_variable" "test_customer_otp" {
  lifecycle {
    ignore_changes = all
  }
}

# value: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage synthetics_global_variables.
resource "datadog_synthetics_global_variable" "vault_path" {
  lifecycle {
    ignore_changes = all
  }
}

# description: the object has none, and the provider requires one.
# To change that from here: export with --manage teams.
resource "datadog_team" "platform" {
  lifecycle {
    ignore_changes = [description]
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "audit_sink" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "courier_bus" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "order_desk" {
  lifecycle {
    ignore_changes = all
  }
}

# client_secret: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhook_oauth2_client_credentials.
resource "datadog_webhook_oauth2_client_credentials" "pager_sign_in" {
  lifecycle {
    ignore_changes = all
  }
}

# custom_headers, url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "audit_sink" {
  lifecycle {
    ignore_changes = all
  }
}

# custom_headers, url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "kestrel_pager" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "legacy_bus_2" {
  lifecycle {
    ignore_changes = all
  }
}

# url: no answer of the API has it.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "order_desk" {
  lifecycle {
    ignore_changes = all
  }
}
