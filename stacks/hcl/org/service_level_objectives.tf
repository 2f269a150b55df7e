# /slo?slo_id=85c4e6bffde75102becea36bdf67cb05
resource "datadog_service_level_objective" "checkout_availability" {
  name = "Checkout availability"
  type = "metric"
  description = chomp(<<-EOT
    Requests to the checkout that don't end in 5xx.
    Owned by @team-${datadog_team.checkout.handle}; $${budget} is not a variable here.
  EOT
  )
  tags              = ["env:prod", "team:checkout"]
  target_threshold  = 99.5
  timeframe         = "7d"
  warning_threshold = 99.8

  sli_specification {
    count {
      good_events_formula  = "query1"
      total_events_formula = "query2"

      queries {
        metric_query {
          name        = "query1"
          data_source = "metrics"
          query       = "sum:trace.http.request.hits{env:prod,service:checkout,!http.status_class:5xx}.as_count()"
        }
      }

      queries {
        metric_query {
          name        = "query2"
          data_source = "metrics"
          query       = "sum:trace.http.request.hits{env:prod,service:checkout}.as_count()"
        }
      }
    }
  }

  thresholds {
    target    = 99.5
    timeframe = "7d"
    warning   = 99.8
  }

  thresholds {
    target    = 99
    timeframe = "30d"
  }

  thresholds {
    target    = 99
    timeframe = "90d"
    warning   = 99.5
  }
}

# /slo?slo_id=9c006501e8105d329e191394ef561b75
resource "datadog_service_level_objective" "checkout_availability_2" {
  name             = "Checkout availability"
  type             = "monitor"
  description      = "Same name as another one: kept for the old report."
  groups           = ["host:courier-gw-1", "host:courier-gw-2"]
  monitor_ids      = [datadog_monitor.courier_gateway_heartbeat.id]
  target_threshold = 98
  timeframe        = "90d"

  thresholds {
    target    = 98
    timeframe = "90d"
  }
}

# /slo?slo_id=6f296756cb365ff598bba5c14b83a6a5
resource "datadog_service_level_objective" "customers_can_order" {
  name              = "Customers can order"
  type              = "monitor"
  description       = "Login test and the composite of all that stops orders."
  monitor_ids       = [datadog_monitor.nobody_can_order.id, var.monitor_synthetics_login_api_id]
  tags              = ["team:platform"]
  target_threshold  = 99
  timeframe         = "30d"
  warning_threshold = 99.5

  thresholds {
    target    = 99
    timeframe = "30d"
    warning   = 99.5
  }
}

# /slo?slo_id=f03a0f2cbc6953baa1e844c21d0edd16
resource "datadog_service_level_objective" "parcels_labelled_in_time" {
  name              = "Parcels labelled in time"
  type              = "time_slice"
  description       = "Five-minute slices in which a label takes less than 2.0 s."
  tags              = ["team:delivery"]
  target_threshold  = 97
  timeframe         = "7d"
  warning_threshold = 98

  sli_specification {
    time_slice {
      comparator             = "<"
      query_interval_seconds = 300
      threshold              = 2

      query {
        formula {
          formula_expression = "query1"
        }

        query {
          metric_query {
            name        = "query1"
            data_source = "metrics"
            query       = "avg:kestrel.labels.duration{env:prod}"
          }
        }
      }
    }
  }

  thresholds {
    target    = 97
    timeframe = "7d"
    warning   = 98
  }
}

# /slo?slo_id=28d0740cb87e52579dbe30f2c1dae6eb
resource "datadog_service_level_objective" "payments_accepted" {
  name             = "Payments accepted 💳"
  type             = "metric"
  tags             = ["team:payments"]
  target_threshold = 99.9
  timeframe        = "30d"

  query {
    denominator = "sum:kestrel.payments.attempted{env:prod} by {provider}.as_count()"
    numerator   = "sum:kestrel.payments.accepted{env:prod}.as_count()"
  }

  thresholds {
    target    = 99.9
    timeframe = "30d"
  }
}

# /slo?slo_id=abebedafbf7d58ae959c90174c996044
resource "datadog_service_level_objective" "stock_is_fresh" {
  name             = "Stock is fresh"
  type             = "monitor"
  description      = "Holds monitor 21400999, which was deleted in May."
  monitor_ids      = compact([lookup(var.absent, "monitors/21400999", ""), datadog_monitor.stock_sync_lag.id])
  tags             = ["team:inventory"]
  target_threshold = 95
  timeframe        = "7d"
  validate         = false

  thresholds {
    target    = 95
    timeframe = "7d"
  }

  thresholds {
    target    = 90
    timeframe = "30d"
  }
}
