# /dashboard/powerpack/432e9e79-f8ae-580f-b409-052b09eff08c
resource "datadog_powerpack" "empty" {
  name = "Empty"

  layout {
    height = 3
    width  = 12
    x      = 0
    y      = 0
  }
}

# /dashboard/powerpack/46cea6a1-6bc9-5806-ad32-542549606098
resource "datadog_powerpack" "notes_and_pictures" {
  name = "Notes and pictures ☕"
  tags = ["tag:a", "tag:b"]

  widget {
    note_definition {
      background_color = "yellow"
      content          = <<-EOT
        Read **this** first.
        - %%{if unsure}: call $${duty}
      EOT
      font_size        = "14"
      has_padding      = true
      show_tick        = false
      text_align       = "left"
      tick_edge        = "left"
      tick_pos         = "50%"
    }
  }

  widget {
    image_definition {
      has_background = true
      has_border     = false
      margin         = "md"
      sizing         = "cover"
      url            = "https://wiki.example.com/beans.png"
    }
  }

  widget {
    iframe_definition {
      url = "https://wiki.example.com/duty"
    }
  }

  widget {
    free_text_definition {
      color      = "#4d4d4d"
      font_size  = "auto"
      text       = "焙煎所"
      text_align = "center"
    }

    widget_layout {
      height = 2
      width  = 4
      x      = 0
      y      = 4
    }
  }
}

# /dashboard/powerpack/009a93fb-cb88-51e6-b900-c8064b6dd2ad
resource "datadog_powerpack" "service_health" {
  name        = "Service health"
  description = "For $${service}: ask @team-platform"
  live_span   = "1h"
  show_title  = true
  tags        = ["team:platform"]

  layout {
    height = 3
    width  = 12
    x      = 0
    y      = 0
  }

  template_variables {
    name     = "env"
    defaults = ["production"]
  }

  template_variables {
    name = "service"
  }

  widget {
    timeseries_definition {
      title          = "Requests"
      legend_columns = ["avg", "value"]
      legend_layout  = "auto"
      live_span      = "4h"
      show_legend    = true
      title_align    = "left"
      title_size     = "16"

      custom_link {
        label = "Board"
        link  = "https://app.datadoghq.com/dashboard/${datadog_dashboard_json.checkout_overview.id}"
      }

      event {
        q = "tags:deployment"
      }

      marker {
        display_type = "error dashed"
        label        = " too many "
        value        = "y = 100"
      }

      request {
        display_type   = "bars"
        on_right_yaxis = false

        formula {
          alias              = "per second"
          formula_expression = "a / b"

          limit {
            count = 10
            order = "desc"
          }

          number_format {
            unit {
              canonical {
                per_unit_name = "second"
                unit_name     = "request"
              }
            }
          }

          style {
            palette       = "cool"
            palette_index = 1
          }
        }

        query {
          metric_query {
            name        = "a"
            data_source = "metrics"
            query       = "sum:kestrel.orders.placed{$env}.as_count()"
          }
        }

        query {
          metric_query {
            name        = "b"
            data_source = "metrics"
            query       = "sum:kestrel.orders.placed{*}.as_count()"
          }
        }

        style {
          has_value_labels = false
          line_type        = "solid"
          line_width       = "normal"
          palette          = "dog_classic"
        }
      }

      yaxis {
        include_zero = true
        max          = "auto"
        min          = "0"
        scale        = "linear"
      }
    }

    widget_layout {
      height = 3
      width  = 6
      x      = 0
      y      = 0
    }
  }

  widget {
    query_value_definition {
      title     = "Errors"
      autoscale = true
      precision = 2

      request {
        conditional_formats {
          comparator = ">"
          hide_value = false
          palette    = "white_on_red"
          value      = 10
        }

        formula {
          formula_expression = "e"
        }

        query {
          event_query {
            name        = "e"
            data_source = "logs"
            indexes     = ["*"]

            compute {
              aggregation = "count"
            }

            group_by {
              facet = "service"
              limit = 5

              sort {
                aggregation = "count"
                order       = "desc"
              }
            }

            search {
              query = "status:error service:checkout"
            }
          }
        }
      }

      timeseries_background {
        type = "bars"
      }
    }

    widget_layout {
      height = 3
      width  = 3
      x      = 6
      y      = 0
    }
  }

  widget {
    alert_graph_definition {
      title    = "Latency"
      alert_id = datadog_monitor.monitor_5xx_rate_on_checkout.id
      viz_type = "timeseries"
    }

    widget_layout {
      height = 3
      width  = 3
      x      = 9
      y      = 0
    }
  }

  widget {
    service_level_objective_definition {
      title             = "SLO"
      show_error_budget = true
      slo_id            = datadog_service_level_objective.checkout_availability.id
      time_windows      = ["7d", "30d"]
      view_mode         = "overall"
      view_type         = "detail"
    }
  }
}

# /dashboard/powerpack/b8b8dc92-561f-5fd2-94ae-df51aac3de4b
resource "datadog_powerpack" "tables" {
  name = "Tables"

  layout {
    height = 3
    width  = 12
    x      = 0
    y      = 0
  }

  widget {
    query_table_definition {
      title          = "By store"
      has_search_bar = "auto"

      request {
        formula {
          alias              = "orders"
          cell_display_mode  = "bar"
          formula_expression = "a"

          conditional_formats {
            comparator = "<"
            hide_value = false
            palette    = "black_on_light_red"
            value      = 3
          }
        }

        query {
          metric_query {
            name        = "a"
            aggregator  = "sum"
            data_source = "metrics"
            query       = "sum:kestrel.orders.placed{*} by {store}"
          }
        }
      }
    }
  }

  widget {
    toplist_definition {
      title = "Slowest"

      request {
        apm_query {
          index        = "trace-search"
          search_query = "env:production"

          compute_query {
            aggregation = "avg"
            facet       = "@duration"
          }

          group_by {
            facet = "resource_name"
            limit = 10

            sort_query {
              aggregation = "avg"
              facet       = "@duration"
              order       = "desc"
            }
          }
        }
      }

      style {
        scaling = "relative"

        display {
          type = "stacked"
        }
      }
    }
  }

  widget {
    manage_status_definition {
      title               = "Monitors"
      color_preference    = "text"
      display_format      = "countsAndList"
      hide_zero_counts    = true
      query               = "tag:(team:checkout)"
      show_last_triggered = false
      show_priority       = true
      sort                = "status,asc"
      summary_type        = "monitors"
    }
  }

  widget {
    list_stream_definition {
      title = "Errors"

      request {
        response_format = "event_list"

        columns {
          field = "status_line"
          width = "auto"
        }

        columns {
          field = "timestamp"
          width = "auto"
        }

        query {
          data_source  = "logs_stream"
          indexes      = ["main"]
          query_string = "status:error"

          sort {
            column = "timestamp"
            order  = "desc"
          }
        }
      }
    }
  }

  widget {
    scatterplot_definition {
      title           = "Time and money"
      color_by_groups = ["printer"]

      request {
        scatterplot_table {
          formula {
            alias              = "t"
            dimension          = "x"
            formula_expression = "a"
          }

          formula {
            dimension          = "y"
            formula_expression = "b"
          }

          query {
            metric_query {
              name        = "a"
              aggregator  = "avg"
              data_source = "metrics"
              query       = "avg:kestrel.label.duration{*} by {printer}"
            }
          }

          query {
            metric_query {
              name        = "b"
              aggregator  = "avg"
              data_source = "metrics"
              query       = "avg:kestrel.basket.value{*} by {printer}"
            }
          }
        }
      }

      xaxis {
        include_zero = true
        scale        = "linear"
      }
    }
  }

  widget {
    sunburst_definition {
      title      = "Stores"
      hide_total = true

      legend_inline {
        type         = "automatic"
        hide_percent = false
        hide_value   = true
      }

      request {
        formula {
          formula_expression = "a"
        }

        query {
          metric_query {
            name        = "a"
            aggregator  = "sum"
            data_source = "metrics"
            query       = "sum:kestrel.orders.placed{*} by {store}"
          }
        }

        style {
          palette = "datadog16"
        }
      }
    }
  }

  widget {
    hostmap_definition {
      title           = "Tills"
      group           = ["availability-zone"]
      no_group_hosts  = true
      no_metric_hosts = false
      node_type       = "host"
      scope           = ["env:production"]

      request {
        fill {
          q = "avg:system.cpu.user{*} by {host}"
        }
      }

      style {
        fill_max     = "90"
        palette      = "YlOrRd"
        palette_flip = true
      }
    }
  }
}

# /dashboard/powerpack/769bfac4-eba7-5774-8f9d-800640cb296a
# datadog_powerpack can't be: the provider can't read a widget of type bar_chart
resource "datadog_powerpack_v2" "what_datadog_powerpack_has_no_block_for" {
  name = "What datadog_powerpack has no block for"

  layout {
    height = 3
    width  = 12
    x      = 0
    y      = 0
  }

  widget {
    bar_chart_definition {
      title = "Orders by store"

      request {
        formula {
          formula_expression = "a"
        }

        query {
          metric_query {
            name        = "a"
            aggregator  = "sum"
            data_source = "metrics"
            query       = "sum:kestrel.orders.placed{*} by {store}"
          }
        }
      }
    }
  }

  widget {
    note_definition {
      background_color = "white"
      content          = "Bars: new in 2026"
      font_size        = "14"
      has_padding      = true
      show_tick        = false
      text_align       = "left"
      tick_edge        = "left"
      tick_pos         = "50%"
    }
  }
}
