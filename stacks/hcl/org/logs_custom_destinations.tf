# /logs/pipelines/log-forwarding/custom-destinations
resource "datadog_logs_custom_destination" "auditors_elasticsearch" {
  name                               = "Auditors' Elasticsearch"
  enabled                            = true
  forward_tags                       = true
  forward_tags_restriction_list      = ["service", "env"]
  forward_tags_restriction_list_type = "ALLOW_LIST"
  query                              = "index:main service:payments"

  elasticsearch_destination {
    endpoint       = "https://audit.example.com:9200"
    index_name     = "kestrel-payments"
    index_rotation = "yyyy-MM-dd"

    basic_auth {
      password = var.logs_custom_destination_auditors_elasticsearch_password
      username = var.logs_custom_destination_auditors_elasticsearch_username
    }
  }
}

# /logs/pipelines/log-forwarding/custom-destinations
resource "datadog_logs_custom_destination" "sentinel" {
  name                               = "Sentinel"
  enabled                            = true
  forward_tags                       = true
  forward_tags_restriction_list      = []
  forward_tags_restriction_list_type = "ALLOW_LIST"
  query                              = "team:security"

  microsoft_sentinel_destination {
    client_id                = "9a4d7b0e-2222-4c5f-9d55-0c0ffee00002"
    data_collection_endpoint = "https://kestrel.example.com"
    data_collection_rule_id  = "dcr-000a00a000a00000a000000aa000a0aa"
    stream_name              = "Custom-KestrelLogs"
    tenant_id                = "f3c9a8f0-1111-4c5f-9d55-0c0ffee00001"
  }
}

# /logs/pipelines/log-forwarding/custom-destinations
resource "datadog_logs_custom_destination" "siem_of_the_insurer" {
  name                               = "SIEM of the insurer"
  enabled                            = true
  forward_tags                       = false
  forward_tags_restriction_list      = ["host"]
  forward_tags_restriction_list_type = "BLOCK_LIST"
  query                              = "source:kubernetes.audit"

  splunk_destination {
    access_token = var.logs_custom_destination_siem_of_the_insurer_access_token
    endpoint     = "https://siem.example.com:8088"

    sourcetype {}
  }
}

# /logs/pipelines/log-forwarding/custom-destinations
resource "datadog_logs_custom_destination" "warehouse_partner" {
  name                               = "Warehouse partner"
  enabled                            = false
  forward_tags                       = true
  forward_tags_restriction_list      = []
  forward_tags_restriction_list_type = "ALLOW_LIST"
  query                              = "service:delivery -env:perf"

  http_destination {
    endpoint = "https://logs.partner.example.com/in"

    basic_auth {
      password = var.logs_custom_destination_warehouse_partner_password
      username = var.logs_custom_destination_warehouse_partner_username
    }
  }
}
