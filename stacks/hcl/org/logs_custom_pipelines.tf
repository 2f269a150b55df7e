# /logs/pipelines/pipeline/edit/3WPbqlB9kJQMZYRD4j4cfQ
resource "datadog_logs_custom_pipeline" "checkout" {
  name        = "Checkout"
  is_enabled  = true
  description = "Access and cart lines of the checkout"
  tags        = ["team:checkout"]

  filter {
    query = "source:kestrel service:checkout"
  }

  processor {
    grok_parser {
      name       = "Parse access line"
      is_enabled = true
      samples    = ["10.0.4.7 - u_42 [03/Feb/2025:09:12:07 +0000] \"POST /checkout\" 201 0.184"]
      source     = "message"

      grok {
        match_rules = chomp(<<-EOT
          access %%{ip:network.client.ip} - %%{notSpace:usr.id} \[%%{date("dd/MMM/yyyy:HH:mm:ss Z"):timestamp}\] "%%{word:http.method} %%{notSpace:http.url}" %%{integer:http.status_code} %%{number:duration:scale(1000)}
          cart %%{data::keyvalue("=")} $${not_a_template}  %%%{kept}
        EOT
        )
        support_rules = "_ts %%{date(\"yyyy-MM-dd HH:mm:ss,SSS\"):timestamp}"
      }
    }
  }

  processor {
    date_remapper {
      name       = "Date"
      is_enabled = true
      sources    = ["timestamp"]
    }
  }

  processor {
    status_remapper {
      name       = "Status"
      is_enabled = true
      sources    = ["http.status_category", "level"]
    }
  }

  processor {
    service_remapper {
      is_enabled = true
      sources    = ["app"]
    }
  }

  processor {
    message_remapper {
      is_enabled = true
      sources    = ["msg"]
    }
  }

  processor {
    trace_id_remapper {
      is_enabled = true
      sources    = ["dd.trace_id"]
    }
  }

  processor {
    category_processor {
      name       = "Status class"
      is_enabled = true
      target     = "http.status_category"

      category {
        name = "ok"

        filter {
          query = "@http.status_code:[200 TO 299]"
        }
      }

      category {
        name = "customer's fault"

        filter {
          query = "@http.status_code:[400 TO 499]"
        }
      }

      category {
        name = "our fault"

        filter {
          query = "@http.status_code:[500 TO 599]"
        }
      }
    }
  }

  processor {
    pipeline {
      name        = "Promotions"
      is_enabled  = true
      description = "Nested"
      tags        = ["team:checkout"]

      filter {
        query = "@promo.code:*"
      }

      processor {
        attribute_remapper {
          name                 = "Promo code to tag"
          is_enabled           = true
          override_on_conflict = false
          preserve_source      = true
          source_type          = "attribute"
          sources              = ["promo.code"]
          target               = "promo"
          target_type          = "tag"
        }
      }

      processor {
        lookup_processor {
          is_enabled     = false
          default_lookup = "none"
          lookup_table   = ["BEANS10,autumn", "CREMA,spring"]
          source         = "promo.code"
          target         = "promo.campaign"
        }
      }
    }
  }
}

# /logs/pipelines/pipeline/edit/0NngkaWcG4B7NvkcDs1Veg
resource "datadog_logs_custom_pipeline" "delivery_etiquettes_colis" {
  name       = "Delivery — étiquettes & colis 📦"
  is_enabled = true
  tags       = ["team:delivery"]

  filter {
    query = "service:(courier-gateway OR labels)"
  }

  processor {
    attribute_remapper {
      name                 = "Courier"
      is_enabled           = true
      override_on_conflict = true
      preserve_source      = false
      source_type          = "attribute"
      sources              = ["courier_name", "carrier"]
      target               = "courier.name"
      target_type          = "attribute"
    }
  }

  processor {
    attribute_remapper {
      name                 = "Weight is a number"
      is_enabled           = true
      override_on_conflict = false
      preserve_source      = false
      source_type          = "attribute"
      sources              = ["parcel.weight"]
      target               = "parcel.kg"
      target_format        = "double"
      target_type          = "attribute"
    }
  }

  processor {
    grok_parser {
      name       = "Label"
      is_enabled = true
      source     = "label_line"

      grok {
        match_rules   = "label %%{word:label.id}\\s+%%{integer:label.attempt}\t%%{data:label.result}"
        support_rules = ""
      }
    }
  }
}

# /logs/pipelines/pipeline/edit/9GESgRfE4Tjx7-Y01kFtiA
resource "datadog_logs_custom_pipeline" "logs_custom_pipeline_404_hunting_switched_off" {
  name       = "404 hunting (switched off)"
  is_enabled = false

  filter {
    query = ""
  }
}

# /logs/pipelines/pipeline/edit/6Pn99lFEUIaNUrgT0a8uzw
resource "datadog_logs_custom_pipeline" "payments_pci" {
  name       = "Payments (PCI)"
  is_enabled = true
  tags       = ["pci:true", "team:payments"]

  filter {
    query = "source:kestrel service:payments"
  }

  processor {
    arithmetic_processor {
      name               = "Amount in cents"
      is_enabled         = true
      expression         = "(payment.amount + payment.tip) * 100"
      is_replace_missing = false
      target             = "payment.cents"
    }
  }

  processor {
    string_builder_processor {
      name               = "One line"
      is_enabled         = true
      is_replace_missing = true
      target             = "payment.summary"
      template           = "%%{payment.provider} took %%{payment.amount} for $${order}"
    }
  }

  processor {
    geo_ip_parser {
      name       = "Where"
      is_enabled = true
      sources    = ["network.client.ip"]
      target     = "network.client.geoip"
    }
  }

  processor {
    user_agent_parser {
      name       = "Browser"
      is_enabled = true
      is_encoded = false
      sources    = ["http.useragent"]
      target     = "http.useragent_details"
    }
  }

  processor {
    url_parser {
      name                     = "URL"
      is_enabled               = true
      normalize_ending_slashes = false
      sources                  = ["http.url"]
      target                   = "http.url_details"
    }
  }
}

# /logs/pipelines/pipeline/edit/IvHtMtYxPh9HF_R5Ee5xQQ
resource "datadog_logs_custom_pipeline" "rosuta" {
  name        = "ロースター"
  is_enabled  = true
  description = "  leading and trailing spaces, and a tab\t "
  tags        = ["team:roastery-jp"]

  filter {
    query = "source:roaster"
  }

  processor {
    status_remapper {
      name       = "重要度"
      is_enabled = true
      sources    = ["severity"]
    }
  }
}
