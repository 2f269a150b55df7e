# /observability-pipelines/02dde7db-1465-5290-964e-e13cf1ca8c79/view
resource "datadog_observability_pipeline" "bei_jian_suo_syslog_s3" {
  name = "焙煎所 syslog → “S3”"

  config {
    pipeline_type = "logs"

    destination {
      id     = "s3"
      inputs = ["syslog"]

      amazon_s3_generic {
        bucket        = "kestrel-raw"
        key_prefix    = "tokyo/$${date}"
        region        = "ap-northeast-1"
        storage_class = "STANDARD"

        batch_settings {
          batch_size   = 100
          timeout_secs = 300
        }

        compression {
          algorithm = "zstd"
          level     = 3
        }

        encoding {
          type = "json"
        }
      }
    }

    source {
      id = "syslog"

      rsyslog {
        address_key = "SYSLOG"
        mode        = "udp"
      }
    }
  }
}

# /observability-pipelines/a283e3e5-954a-5264-85a2-88e2d9b42ac5/view
resource "datadog_observability_pipeline" "payments_to_the_auditors" {
  name = "Payments to the auditors"

  config {
    pipeline_type = "logs"

    destination {
      id     = "es"
      inputs = ["ocsf"]

      elasticsearch {
        api_version = "v8"
        bulk_index  = "audit"

        auth {
          password_key = "ES_PASSWORD"
          strategy     = "basic"
          username_key = "ES_USER"
        }
      }
    }

    destination {
      id     = "siem"
      inputs = ["ocsf"]

      google_secops {
        customer_id = "kestrel"
        encoding    = "json"
        log_type    = "KESTREL_PAYMENTS"

        auth {
          credentials_file = "/etc/op/gcp.json"
        }
      }
    }

    processor_group {
      id      = "ocsf"
      enabled = true
      include = "*"
      inputs  = ["kafka"]

      processor {
        id      = "map"
        enabled = true
        include = "*"

        ocsf_mapper {
          keep_unmatched = true

          mapping {
            include         = "source:auth0"
            library_mapping = "Okta System Log Authentication"
          }

          mapping {
            include = "source:till"

            custom_mapping {
              version = 1

              mapping {
                dest   = "user.name"
                source = "barista"
              }

              mapping {
                dest   = "device.type"
                source = "till.kind"

                lookup {
                  default = "unknown"

                  table {
                    equals = "fixed"
                    value  = "pos"
                  }

                  table {
                    contains = "hand"
                    value    = "mobile"
                  }
                }
              }

              metadata {
                class    = "Authentication"
                profiles = ["host"]
                version  = "1.3.0"
              }
            }
          }
        }
      }

      processor {
        id      = "less"
        enabled = true
        include = "status:ok"

        sample {
          percentage = 10.5
        }
      }

      processor {
        id      = "slow"
        enabled = true
        include = "*"

        throttle {
          group_by  = ["shop.id"]
          threshold = 1000
          window    = 60
        }
      }
    }

    source {
      id = "kafka"

      kafka {
        group_id = "op"
        topics   = ["payments", "refunds"]

        librdkafka_option {
          name  = "fetch.message.max.bytes"
          value = "1048576"
        }

        sasl {
          mechanism    = "SCRAM-SHA-512"
          password_key = "KAFKA_PASSWORD"
          username_key = "KAFKA_USER"
        }
      }
    }
  }
}

# /observability-pipelines/c9f21b77-d476-5e4a-8b9f-186525fd5e2d/view
resource "datadog_observability_pipeline" "roaster_metrics" {
  name = "Roaster metrics"

  config {
    pipeline_type = "metrics"

    destination {
      id     = "metrics"
      inputs = ["tags"]

      datadog_metrics {}
    }

    processor_group {
      id      = "tags"
      enabled = true
      include = "*"
      inputs  = ["otel"]

      processor {
        id      = "keep"
        enabled = true
        include = "*"

        metric_tags {
          rule {
            action  = "include"
            include = "*"
            keys    = ["drum", "site"]
            mode    = "filter"
          }
        }
      }

      processor {
        id      = "site"
        enabled = true
        include = "*"

        add_metric_tags {
          tag {
            name  = "origin"
            value = "roastery"
          }
        }
      }
    }

    source {
      id = "otel"

      opentelemetry {
        grpc_address_key = "OTEL_GRPC"
        http_address_key = "OTEL_HTTP"

        tls {
          ca_file  = "/etc/op/ca.crt"
          crt_file = "/etc/op/tls.crt"
          key_file = "/etc/op/tls.key"
        }
      }
    }
  }
}

# /observability-pipelines/57734e9c-3bce-553b-899b-d67e2d252ae9/view
resource "datadog_observability_pipeline" "store_logs_cleaned" {
  name = "Store logs, cleaned"

  config {
    pipeline_type = "logs"

    destination {
      id     = "datadog"
      inputs = ["guard"]

      datadog_logs {}
    }

    destination {
      id     = "archive"
      inputs = ["clean"]

      amazon_s3 {
        bucket        = "kestrel-op-archive"
        key_prefix    = ""
        region        = "eu-west-1"
        storage_class = "STANDARD_IA"

        auth {
          assume_role = "arn:aws:iam::123456789012:role/op"
        }
      }
    }

    processor_group {
      id           = "clean"
      enabled      = true
      display_name = "Clean up"
      include      = "*"
      inputs       = ["agents", "tills"]

      processor {
        id      = "drop-health"
        enabled = true
        include = "-@http.url_details.path:\"/healthz\""

        filter {}
      }

      processor {
        id      = "order"
        enabled = true
        include = "*"

        parse_json {
          field = "message"
        }
      }

      processor {
        id      = "user"
        enabled = true
        include = "service:web-store"

        parse_grok {
          disable_library_rules = false
          field                 = "message"

          rule {
            source = "message"

            match_rule {
              name = "order"
              rule = "%%{word:order.id} %%{notSpace:order.state}"
            }
          }
        }
      }

      processor {
        id      = "store"
        enabled = true
        include = "*"

        enrichment_table {
          target = "store"

          reference_table {
            columns   = ["country"]
            key_field = "store_id"
            table_id  = datadog_reference_table.kestrel_stores.id
          }
        }
      }

      processor {
        id      = "shop"
        enabled = true
        include = "*"

        add_env_vars {
          variable {
            name  = "SHOP_COUNTRY"
            field = "shop.country"
          }
        }
      }

      processor {
        id      = "names"
        enabled = true
        include = "*"

        rename_fields {
          field {
            destination     = "user"
            preserve_source = false
            source          = "usr"
          }
        }
      }
    }

    processor_group {
      id      = "guard"
      enabled = true
      include = "env:prod"
      inputs  = ["clean"]

      processor {
        id      = "pii"
        enabled = true
        include = "*"

        sensitive_data_scanner {
          rule {
            name = "Loyalty number"
            tags = ["sensitive_data:loyalty"]

            keyword_options {
              keywords  = ["loyalty"]
              proximity = 5
            }

            on_match {
              redact {
                replace = "[loyalty]"
              }
            }

            pattern {
              custom {
                rule = "KC-\\d{4}-\\d{6}"
              }
            }

            scope {
              exclude {
                fields = ["order.id"]
              }
            }
          }

          rule {
            name = "Cards"
            tags = []

            on_match {
              partial_redact {
                characters = 4
                direction  = "last"
              }
            }

            pattern {
              library {
                id                       = local.sensitive_data_scanner_standard_pattern_visa_card_scanner_4x4_digits
                use_recommended_keywords = true
              }
            }

            scope {
              all = true
            }
          }
        }
      }

      processor {
        id      = "quota"
        enabled = true
        include = "*"

        quota {
          name             = "noisy shops"
          drop_events      = true
          partition_fields = ["shop.id"]

          limit {
            enforce = "bytes"
            limit   = 10000000000
          }

          override {
            field {
              name  = "shop.id"
              value = "tokyo-1"
            }

            limit {
              enforce = "events"
              limit   = 500000
            }
          }
        }
      }
    }

    source {
      id = "agents"

      datadog_agent {
        address_key = "AGENT_ADDRESS"
      }
    }

    source {
      id = "tills"

      socket {
        mode = "tcp"

        framing {
          method = "character_delimited"

          character_delimited {
            delimiter = "|"
          }
        }
      }
    }
  }
}
