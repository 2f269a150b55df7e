from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Powerpacks(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "powerpacks")
        self.org = org

    # /dashboard/powerpack/432e9e79-f8ae-580f-b409-052b09eff08c
    @resource("datadog_powerpack")
    def empty(self) -> Arguments:
        return {
            "name": "Empty",
            "layout": [
                {
                    "height": 3,
                    "width": 12,
                    "x": 0,
                    "y": 0,
                },
            ],
        }

    # /dashboard/powerpack/46cea6a1-6bc9-5806-ad32-542549606098
    @resource("datadog_powerpack")
    def notes_and_pictures(self) -> Arguments:
        return {
            "name": "Notes and pictures ☕",
            "tags": ["tag:a", "tag:b"],
            "widget": [
                {
                    "note_definition": [
                        {
                            "background_color": "yellow",
                            "content": (
                                "Read **this** first.\n- %%{if unsure}: call $${duty}\n"
                            ),
                            "font_size": "14",
                            "has_padding": True,
                            "show_tick": False,
                            "text_align": "left",
                            "tick_edge": "left",
                            "tick_pos": "50%",
                        },
                    ],
                },
                {
                    "image_definition": [
                        {
                            "has_background": True,
                            "has_border": False,
                            "margin": "md",
                            "sizing": "cover",
                            "url": "https://wiki.example.com/beans.png",
                        },
                    ],
                },
                {
                    "iframe_definition": [
                        {
                            "url": "https://wiki.example.com/duty",
                        },
                    ],
                },
                {
                    "free_text_definition": [
                        {
                            "color": "#4d4d4d",
                            "font_size": "auto",
                            "text": "焙煎所",
                            "text_align": "center",
                        },
                    ],
                    "widget_layout": [
                        {
                            "height": 2,
                            "width": 4,
                            "x": 0,
                            "y": 4,
                        },
                    ],
                },
            ],
        }

    # /dashboard/powerpack/009a93fb-cb88-51e6-b900-c8064b6dd2ad
    # To change that from here: export with --manage powerpacks.
    @resource(
        "datadog_powerpack",
        ignore_changes={
            "show_title": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def service_health(self) -> Arguments:
        return {
            "name": "Service health",
            "description": "For $${service}: ask @team-platform",
            "live_span": "1h",
            "show_title": True,
            "tags": ["team:platform"],
            "layout": [
                {
                    "height": 3,
                    "width": 12,
                    "x": 0,
                    "y": 0,
                },
            ],
            "template_variables": [
                {
                    "name": "env",
                    "defaults": ["production"],
                },
                {
                    "name": "service",
                },
            ],
            "widget": [
                {
                    "timeseries_definition": [
                        {
                            "title": "Requests",
                            "legend_columns": ["avg", "value"],
                            "legend_layout": "auto",
                            "live_span": "4h",
                            "show_legend": True,
                            "title_align": "left",
                            "title_size": "16",
                            "custom_link": [
                                {
                                    "label": "Board",
                                    "link": (
                                        "https://app.datadoghq.com/dashboard/"
                                        f"{self.org.dashboards.checkout_overview.id}"
                                    ),
                                },
                            ],
                            "event": [
                                {
                                    "q": "tags:deployment",
                                },
                            ],
                            "marker": [
                                {
                                    "display_type": "error dashed",
                                    "label": " too many ",
                                    "value": "y = 100",
                                },
                            ],
                            "request": [
                                {
                                    "display_type": "bars",
                                    "on_right_yaxis": False,
                                    "formula": [
                                        {
                                            "alias": "per second",
                                            "formula_expression": "a / b",
                                            "limit": [
                                                {
                                                    "count": 10,
                                                    "order": "desc",
                                                },
                                            ],
                                            "number_format": [
                                                {
                                                    "unit": [
                                                        {
                                                            "canonical": [
                                                                {
                                                                    "per_unit_name": "second",
                                                                    "unit_name": "request",
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                },
                                            ],
                                            "style": [
                                                {
                                                    "palette": "cool",
                                                    "palette_index": 1,
                                                },
                                            ],
                                        },
                                    ],
                                    "query": [
                                        {
                                            "metric_query": [
                                                {
                                                    "name": "a",
                                                    "data_source": "metrics",
                                                    "query": "sum:kestrel.orders.placed{$env}.as_count()",
                                                },
                                            ],
                                        },
                                        {
                                            "metric_query": [
                                                {
                                                    "name": "b",
                                                    "data_source": "metrics",
                                                    "query": "sum:kestrel.orders.placed{*}.as_count()",
                                                },
                                            ],
                                        },
                                    ],
                                    "style": [
                                        {
                                            "has_value_labels": False,
                                            "line_type": "solid",
                                            "line_width": "normal",
                                            "palette": "dog_classic",
                                        },
                                    ],
                                },
                            ],
                            "yaxis": [
                                {
                                    "include_zero": True,
                                    "max": "auto",
                                    "min": "0",
                                    "scale": "linear",
                                },
                            ],
                        },
                    ],
                    "widget_layout": [
                        {
                            "height": 3,
                            "width": 6,
                            "x": 0,
                            "y": 0,
                        },
                    ],
                },
                {
                    "query_value_definition": [
                        {
                            "title": "Errors",
                            "autoscale": True,
                            "precision": 2,
                            "request": [
                                {
                                    "conditional_formats": [
                                        {
                                            "comparator": ">",
                                            "hide_value": False,
                                            "palette": "white_on_red",
                                            "value": 10,
                                        },
                                    ],
                                    "formula": [
                                        {
                                            "formula_expression": "e",
                                        },
                                    ],
                                    "query": [
                                        {
                                            "event_query": [
                                                {
                                                    "name": "e",
                                                    "data_source": "logs",
                                                    "indexes": ["*"],
                                                    "compute": [
                                                        {
                                                            "aggregation": "count",
                                                        },
                                                    ],
                                                    "group_by": [
                                                        {
                                                            "facet": "service",
                                                            "limit": 5,
                                                            "sort": [
                                                                {
                                                                    "aggregation": "count",
                                                                    "order": "desc",
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                    "search": [
                                                        {
                                                            "query": (
                                                                "status:error "
                                                                "service:checkout"
                                                            ),
                                                        },
                                                    ],
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                            "timeseries_background": [
                                {
                                    "type": "bars",
                                },
                            ],
                        },
                    ],
                    "widget_layout": [
                        {
                            "height": 3,
                            "width": 3,
                            "x": 6,
                            "y": 0,
                        },
                    ],
                },
                {
                    "alert_graph_definition": [
                        {
                            "title": "Latency",
                            "alert_id": self.org.monitors.monitor_5xx_rate_on_checkout.id,
                            "viz_type": "timeseries",
                        },
                    ],
                    "widget_layout": [
                        {
                            "height": 3,
                            "width": 3,
                            "x": 9,
                            "y": 0,
                        },
                    ],
                },
                {
                    "service_level_objective_definition": [
                        {
                            "title": "SLO",
                            "show_error_budget": True,
                            "slo_id": self.org.service_level_objectives.checkout_availability.id,
                            "time_windows": ["7d", "30d"],
                            "view_mode": "overall",
                            "view_type": "detail",
                        },
                    ],
                },
            ],
        }

    # /dashboard/powerpack/b8b8dc92-561f-5fd2-94ae-df51aac3de4b
    @resource("datadog_powerpack")
    def tables(self) -> Arguments:
        return {
            "name": "Tables",
            "layout": [
                {
                    "height": 3,
                    "width": 12,
                    "x": 0,
                    "y": 0,
                },
            ],
            "widget": [
                {
                    "query_table_definition": [
                        {
                            "title": "By store",
                            "has_search_bar": "auto",
                            "request": [
                                {
                                    "formula": [
                                        {
                                            "alias": "orders",
                                            "cell_display_mode": "bar",
                                            "formula_expression": "a",
                                            "conditional_formats": [
                                                {
                                                    "comparator": "<",
                                                    "hide_value": False,
                                                    "palette": "black_on_light_red",
                                                    "value": 3,
                                                },
                                            ],
                                        },
                                    ],
                                    "query": [
                                        {
                                            "metric_query": [
                                                {
                                                    "name": "a",
                                                    "aggregator": "sum",
                                                    "data_source": "metrics",
                                                    "query": (
                                                        "sum:kestrel.orders.placed{*} "
                                                        "by {store}"
                                                    ),
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "toplist_definition": [
                        {
                            "title": "Slowest",
                            "request": [
                                {
                                    "apm_query": [
                                        {
                                            "index": "trace-search",
                                            "search_query": "env:production",
                                            "compute_query": [
                                                {
                                                    "aggregation": "avg",
                                                    "facet": "@duration",
                                                },
                                            ],
                                            "group_by": [
                                                {
                                                    "facet": "resource_name",
                                                    "limit": 10,
                                                    "sort_query": [
                                                        {
                                                            "aggregation": "avg",
                                                            "facet": "@duration",
                                                            "order": "desc",
                                                        },
                                                    ],
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                            "style": [
                                {
                                    "scaling": "relative",
                                    "display": [
                                        {
                                            "type": "stacked",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "manage_status_definition": [
                        {
                            "title": "Monitors",
                            "color_preference": "text",
                            "display_format": "countsAndList",
                            "hide_zero_counts": True,
                            "query": "tag:(team:checkout)",
                            "show_last_triggered": False,
                            "show_priority": True,
                            "sort": "status,asc",
                            "summary_type": "monitors",
                        },
                    ],
                },
                {
                    "list_stream_definition": [
                        {
                            "title": "Errors",
                            "request": [
                                {
                                    "response_format": "event_list",
                                    "columns": [
                                        {
                                            "field": "status_line",
                                            "width": "auto",
                                        },
                                        {
                                            "field": "timestamp",
                                            "width": "auto",
                                        },
                                    ],
                                    "query": [
                                        {
                                            "data_source": "logs_stream",
                                            "indexes": ["main"],
                                            "query_string": "status:error",
                                            "sort": [
                                                {
                                                    "column": "timestamp",
                                                    "order": "desc",
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "scatterplot_definition": [
                        {
                            "title": "Time and money",
                            "color_by_groups": ["printer"],
                            "request": [
                                {
                                    "scatterplot_table": [
                                        {
                                            "formula": [
                                                {
                                                    "alias": "t",
                                                    "dimension": "x",
                                                    "formula_expression": "a",
                                                },
                                                {
                                                    "dimension": "y",
                                                    "formula_expression": "b",
                                                },
                                            ],
                                            "query": [
                                                {
                                                    "metric_query": [
                                                        {
                                                            "name": "a",
                                                            "aggregator": "avg",
                                                            "data_source": "metrics",
                                                            "query": (
                                                                "avg:kestrel.label.duration{*} "
                                                                "by {printer}"
                                                            ),
                                                        },
                                                    ],
                                                },
                                                {
                                                    "metric_query": [
                                                        {
                                                            "name": "b",
                                                            "aggregator": "avg",
                                                            "data_source": "metrics",
                                                            "query": (
                                                                "avg:kestrel.basket.value{*} "
                                                                "by {printer}"
                                                            ),
                                                        },
                                                    ],
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                            "xaxis": [
                                {
                                    "include_zero": True,
                                    "scale": "linear",
                                },
                            ],
                        },
                    ],
                },
                {
                    "sunburst_definition": [
                        {
                            "title": "Stores",
                            "hide_total": True,
                            "legend_inline": [
                                {
                                    "type": "automatic",
                                    "hide_percent": False,
                                    "hide_value": True,
                                },
                            ],
                            "request": [
                                {
                                    "formula": [
                                        {
                                            "formula_expression": "a",
                                        },
                                    ],
                                    "query": [
                                        {
                                            "metric_query": [
                                                {
                                                    "name": "a",
                                                    "aggregator": "sum",
                                                    "data_source": "metrics",
                                                    "query": (
                                                        "sum:kestrel.orders.placed{*} "
                                                        "by {store}"
                                                    ),
                                                },
                                            ],
                                        },
                                    ],
                                    "style": [
                                        {
                                            "palette": "datadog16",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "hostmap_definition": [
                        {
                            "title": "Tills",
                            "group": ["availability-zone"],
                            "no_group_hosts": True,
                            "no_metric_hosts": False,
                            "node_type": "host",
                            "scope": ["env:production"],
                            "request": [
                                {
                                    "fill": [
                                        {
                                            "q": "avg:system.cpu.user{*} by {host}",
                                        },
                                    ],
                                },
                            ],
                            "style": [
                                {
                                    "fill_max": "90",
                                    "palette": "YlOrRd",
                                    "palette_flip": True,
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /dashboard/powerpack/769bfac4-eba7-5774-8f9d-800640cb296a
    # datadog_powerpack can't be: the provider can't read a widget of type bar_chart
    @resource("datadog_powerpack_v2")
    def what_datadog_powerpack_has_no_block_for(self) -> Arguments:
        return {
            "name": "What datadog_powerpack has no block for",
            "layout": [
                {
                    "height": 3,
                    "width": 12,
                    "x": 0,
                    "y": 0,
                },
            ],
            "widget": [
                {
                    "bar_chart_definition": [
                        {
                            "title": "Orders by store",
                            "request": [
                                {
                                    "formula": [
                                        {
                                            "formula_expression": "a",
                                        },
                                    ],
                                    "query": [
                                        {
                                            "metric_query": [
                                                {
                                                    "name": "a",
                                                    "aggregator": "sum",
                                                    "data_source": "metrics",
                                                    "query": (
                                                        "sum:kestrel.orders.placed{*} "
                                                        "by {store}"
                                                    ),
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "note_definition": [
                        {
                            "background_color": "white",
                            "content": "Bars: new in 2026",
                            "font_size": "14",
                            "has_padding": True,
                            "show_tick": False,
                            "text_align": "left",
                            "tick_edge": "left",
                            "tick_pos": "50%",
                        },
                    ],
                },
            ],
        }
