# /cost/settings/tag-pipelines
resource "datadog_tag_pipeline_ruleset" "before_2024" {
  name    = "Before 2024"
  enabled = false
}

# /cost/settings/tag-pipelines
resource "datadog_tag_pipeline_ruleset" "bei_jian" {
  name    = "焙煎 ☕"
  enabled = true

  rules {
    name    = "Drums"
    enabled = true

    query {
      case_insensitivity = true
      if_tag_exists      = "do_not_apply"
      query              = "source:roaster AND env:production"

      addition {
        key   = "team"
        value = "roastery-jp"
      }
    }
  }
}

# /cost/settings/tag-pipelines
resource "datadog_tag_pipeline_ruleset" "stores_by_account" {
  name    = "Stores by account"
  enabled = true

  rules {
    name    = "Look it up"
    enabled = true

    reference_table {
      case_insensitivity = true
      if_not_exists      = false
      source_keys        = ["aws_account"]
      table_name         = datadog_reference_table.kestrel_stores.table_name

      field_pairs {
        input_column = "store"
        output_key   = "store"
      }

      field_pairs {
        input_column = "country"
        output_key   = "country"
      }
    }
  }
}

# /cost/settings/tag-pipelines
resource "datadog_tag_pipeline_ruleset" "teams_of_services" {
  name    = "Teams of services"
  enabled = true

  rules {
    name    = "Shop"
    enabled = true

    query {
      case_insensitivity = false
      if_tag_exists      = "do_not_apply"
      query              = "service:checkout"

      addition {
        key   = "team"
        value = "checkout"
      }
    }
  }

  rules {
    name    = "Stage to env"
    enabled = true

    mapping {
      destination_key = "env"
      if_tag_exists   = "append"
      source_keys     = ["stage", "environment"]
    }
  }
}
