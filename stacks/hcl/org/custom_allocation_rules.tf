# /cost/settings/custom-allocation-rules
resource "datadog_custom_allocation_rule" "by_cpu" {
  enabled       = false
  providernames = ["aws"]
  rule_name     = "By CPU"

  costs_to_allocate {
    condition = "is"
    tag       = "aws_product"
    value     = "AmazonEC2"
  }

  strategy {
    granularity = "daily"
    method      = "proportional_timeseries"

    based_on_timeseries {
      json = jsonencode({
        formulas = [
          {
            formula = "cpu"
          },
        ]
        queries = [
          {
            name        = "cpu"
            data_source = "metrics"
            query       = "avg:system.cpu.user{*} by {team}"
          },
        ]
        response_format = "timeseries"
      })
    }
  }
}

# /cost/settings/custom-allocation-rules
resource "datadog_custom_allocation_rule" "roasters_share" {
  enabled       = true
  providernames = ["aws"]
  rule_name     = "Roasters’ share ☕"

  costs_to_allocate {
    condition = "is"
    tag       = "aws_product"
    value     = "AmazonTimestream"
  }

  strategy {
    granularity = "daily"
    method      = "percent"

    allocated_by {
      percentage = 62.5

      allocated_tags {
        key   = "team"
        value = "roastery-jp"
      }
    }

    allocated_by {
      percentage = 37.5

      allocated_tags {
        key   = "team"
        value = "platform"
      }
    }
  }
}

# /cost/settings/custom-allocation-rules
resource "datadog_custom_allocation_rule" "shared_clusters_evenly" {
  enabled       = true
  providernames = ["aws"]
  rule_name     = "Shared clusters, evenly"

  costs_to_allocate {
    condition = "is"
    tag       = "aws_product"
    value     = "AmazonEKS"
  }

  strategy {
    allocated_by_tag_keys = ["team"]
    granularity           = "daily"
    method                = "even"

    based_on_costs {
      condition = "is"
      tag       = "aws_product"
      value     = "AmazonEKS"
    }
  }
}

# /cost/settings/custom-allocation-rules
resource "datadog_custom_allocation_rule" "support_by_what_teams_spend" {
  enabled       = true
  providernames = ["aws"]
  rule_name     = "Support, by what teams spend"

  costs_to_allocate {
    condition = "in"
    tag       = "aws_product"
    values    = ["AWSSupport", "AWSConfig"]
  }

  strategy {
    allocated_by_tag_keys        = ["team", "service"]
    evaluate_grouped_by_tag_keys = ["service"]
    granularity                  = "monthly"
    method                       = "proportional"

    based_on_costs {
      condition = "is"
      tag       = "env"
      value     = "production"
    }
  }
}
