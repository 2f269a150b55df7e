from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Dashboards(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "dashboards")
        self.org = org

    # /dashboard/wrp-mqb-c6i
    @resource("datadog_dashboard_json")
    def bei_jian_suo(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "焙煎所",
                    "description": "東京の焙煎所 🏯",
                    "layout_type": "ordered",
                    "notify_list": None,
                    "restricted_roles": [],
                    "tags": [],
                    "template_variable_presets": [],
                    "template_variables": [],
                    "widgets": [
                        {
                            "definition": {
                                "type": "note",
                                "background_color": "white",
                                "content": (
                                    "العربية: درجة الحرارة ↔ עברית: טמפרטורה\n"
                                    "\n"
                                    "```\n"
                                    "$${drum} %%{if hot} $$${already} %%%{already}\n"
                                    "```\n"
                                    "مرحبا\u200f ($${x})"
                                ),
                                "font_size": "14",
                                "has_padding": True,
                                "show_tick": False,
                                "text_align": "left",
                                "tick_edge": "left",
                                "tick_pos": "50%",
                                "vertical_align": "top",
                            },
                        },
                        {
                            "definition": {
                                "title": "日本語",
                                "type": "alert_graph",
                                "alert_id": self.org.monitors.ri_ben_yu.id,
                                "viz_type": "timeseries",
                            },
                        },
                        {
                            "definition": {
                                "title": "!!!",
                                "type": "alert_graph",
                                "alert_id": self.org.monitors.monitor.id,
                                "viz_type": "timeseries",
                            },
                        },
                        {
                            "definition": {
                                "title": "ドラム温度 🌡️",
                                "type": "timeseries",
                                "legend_columns": ["avg", "max", "value"],
                                "legend_layout": "auto",
                                "requests": [
                                    {
                                        "display_type": "line",
                                        "formulas": [
                                            {
                                                "formula": "query1",
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "data_source": "metrics",
                                                "query": "avg:kestrel.roaster.drum_temp{site:tokyo}",
                                            },
                                        ],
                                        "response_format": "timeseries",
                                        "style": {
                                            "line_type": "solid",
                                            "line_width": "normal",
                                            "palette": "dog_classic",
                                        },
                                    },
                                ],
                                "show_legend": True,
                                "title_align": "left",
                                "title_size": "16",
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/756-8eh-imu
    @resource("datadog_dashboard_json")
    def checkout_overview(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "Checkout Overview ☕",
                    "description": (
                        "[[suggested_dashboards]] Checkout, for the team and whoever "
                        "is on call"
                    ),
                    "layout_type": "ordered",
                    "notify_list": ["tomas.lindqvist@example.com"],
                    "reflow_type": "fixed",
                    "restricted_roles": [],
                    "tags": ["team:checkout"],
                    "template_variable_presets": [
                        {
                            "name": "Production",
                            "template_variables": [
                                {
                                    "name": "env",
                                    "value": "prod",
                                },
                            ],
                        },
                    ],
                    "template_variables": [
                        {
                            "name": "env",
                            "available_values": ["prod", "staging"],
                            "default": "prod",
                            "prefix": "env",
                        },
                        {
                            "name": "service",
                            "available_values": [],
                            "defaults": ["checkout", "basket"],
                            "prefix": "service",
                        },
                    ],
                    "widgets": [
                        {
                            "definition": {
                                "type": "note",
                                "background_color": "yellow",
                                "content": (
                                    "# Checkout\n"
                                    "\n"
                                    "What to do when it's red: "
                                    "[latency](https://app.datadoghq.com/monitors/"
                                    f"{self.org.monitors.checkout_latency_p95.id}), "
                                    "then [payments](/dashboard/"
                                    f"{self.payments_health.id}), then [the other "
                                    "overview](/dashboard/"
                                    f"{self.checkout_overview_2.id}"
                                    "/checkout-overview).\n"
                                    "\n"
                                    "`export X=$${X}` and `%%{if red}` are shell and "
                                    "template text.   \n"
                                    "\tIndented with a tab, two trailing spaces  "
                                ),
                                "font_size": "14",
                                "has_padding": True,
                                "show_tick": False,
                                "text_align": "left",
                                "tick_edge": "left",
                                "tick_pos": "50%",
                                "vertical_align": "top",
                            },
                            "layout": {
                                "height": 3,
                                "width": 4,
                                "x": 0,
                                "y": 0,
                            },
                        },
                        {
                            "definition": {
                                "title": "5xx rate",
                                "type": "alert_graph",
                                "alert_id": self.org.monitors.monitor_5xx_rate_on_checkout.id,
                                "viz_type": "timeseries",
                            },
                            "layout": {
                                "height": 3,
                                "width": 4,
                                "x": 4,
                                "y": 0,
                            },
                        },
                        {
                            "definition": {
                                "title": "Availability",
                                "type": "slo",
                                "global_time_target": "0",
                                "show_error_budget": True,
                                "slo_id": self.org.service_level_objectives.checkout_availability.id,
                                "time_windows": ["7d", "30d"],
                                "view_mode": "overall",
                                "view_type": "detail",
                            },
                            "layout": {
                                "height": 3,
                                "width": 4,
                                "x": 8,
                                "y": 0,
                            },
                        },
                        {
                            "definition": {
                                "title": "Requests",
                                "type": "timeseries",
                                "legend_columns": ["avg", "max", "value"],
                                "legend_layout": "auto",
                                "requests": [
                                    {
                                        "display_type": "bars",
                                        "formulas": [
                                            {
                                                "formula": "query1",
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "data_source": "metrics",
                                                "query": (
                                                    "sum:trace.http.request.hits{$env,$service} "
                                                    "by {http.status_class}.as_rate()"
                                                ),
                                            },
                                        ],
                                        "response_format": "timeseries",
                                        "style": {
                                            "line_type": "solid",
                                            "line_width": "normal",
                                            "palette": "dog_classic",
                                        },
                                    },
                                ],
                                "show_legend": True,
                                "title_align": "left",
                                "title_size": "16",
                            },
                            "layout": {
                                "height": 3,
                                "width": 6,
                                "x": 0,
                                "y": 3,
                            },
                        },
                        {
                            "definition": {
                                "title": "Now failing",
                                "type": "alert_value",
                                "alert_id": self.org.monitors.monitor_5xx_rate_on_checkout.id,
                                "precision": 2,
                                "text_align": "left",
                                "unit": "auto",
                            },
                            "layout": {
                                "height": 3,
                                "width": 2,
                                "x": 6,
                                "y": 3,
                            },
                        },
                        {
                            "definition": {
                                "title": "Orders and payments",
                                "type": "group",
                                "background_color": "vivid_green",
                                "layout_type": "ordered",
                                "show_title": True,
                                "widgets": [
                                    {
                                        "definition": {
                                            "title": "Orders",
                                            "type": "timeseries",
                                            "legend_columns": ["avg", "max", "value"],
                                            "legend_layout": "auto",
                                            "requests": [
                                                {
                                                    "display_type": "line",
                                                    "formulas": [
                                                        {
                                                            "formula": "query1",
                                                        },
                                                    ],
                                                    "queries": [
                                                        {
                                                            "name": "query1",
                                                            "data_source": "metrics",
                                                            "query": "sum:kestrel.orders.placed{$env}.as_count()",
                                                        },
                                                    ],
                                                    "response_format": "timeseries",
                                                    "style": {
                                                        "line_type": "solid",
                                                        "line_width": "normal",
                                                        "palette": "dog_classic",
                                                    },
                                                },
                                            ],
                                            "show_legend": True,
                                            "title_align": "left",
                                            "title_size": "16",
                                        },
                                        "layout": {
                                            "height": 2,
                                            "width": 4,
                                            "x": 0,
                                            "y": 0,
                                        },
                                    },
                                    {
                                        "definition": {
                                            "title": "Payments accepted",
                                            "type": "slo",
                                            "global_time_target": "0",
                                            "show_error_budget": True,
                                            "slo_id": self.org.service_level_objectives.payments_accepted.id,
                                            "time_windows": ["7d", "30d"],
                                            "view_mode": "overall",
                                            "view_type": "detail",
                                        },
                                        "layout": {
                                            "height": 2,
                                            "width": 4,
                                            "x": 4,
                                            "y": 0,
                                        },
                                    },
                                    {
                                        "definition": {
                                            "title": "Burn rate",
                                            "type": "alert_graph",
                                            "alert_id": self.org.monitors.payments_burn_rate.id,
                                            "viz_type": "timeseries",
                                        },
                                        "layout": {
                                            "height": 2,
                                            "width": 4,
                                            "x": 8,
                                            "y": 0,
                                        },
                                    },
                                    {
                                        "definition": {
                                            "title": "",
                                            "type": "query_value",
                                            "autoscale": True,
                                            "precision": 0,
                                            "requests": [
                                                {
                                                    "conditional_formats": [
                                                        {
                                                            "comparator": "<",
                                                            "palette": "white_on_red",
                                                            "value": 0,
                                                        },
                                                        {
                                                            "comparator": ">=",
                                                            "palette": "white_on_green",
                                                            "value": 2.0,
                                                        },
                                                    ],
                                                    "formulas": [
                                                        {
                                                            "formula": "budget",
                                                        },
                                                    ],
                                                    "queries": [
                                                        {
                                                            "name": "budget",
                                                            "additional_query_filters": "*",
                                                            "data_source": "slo",
                                                            "group_mode": "overall",
                                                            "measure": "error_budget_remaining",
                                                            "slo_id": self.org.service_level_objectives.checkout_availability.id,
                                                            "slo_query_type": "metric",
                                                        },
                                                    ],
                                                    "response_format": "scalar",
                                                },
                                            ],
                                        },
                                        "layout": {
                                            "height": 2,
                                            "width": 4,
                                            "x": 0,
                                            "y": 2,
                                        },
                                    },
                                ],
                            },
                            "layout": {
                                "height": 5,
                                "width": 12,
                                "x": 0,
                                "y": 6,
                            },
                        },
                        {
                            "definition": {
                                "title": "Monitors of the team",
                                "type": "manage_status",
                                "color_preference": "text",
                                "display_format": "countsAndList",
                                "hide_zero_counts": True,
                                "query": "team:checkout",
                                "show_last_triggered": False,
                                "show_priority": False,
                                "sort": "status,asc",
                                "summary_type": "monitors",
                            },
                            "layout": {
                                "height": 4,
                                "width": 6,
                                "x": 0,
                                "y": 11,
                            },
                        },
                        {
                            "definition": {
                                "title": "Slow customers",
                                "type": "toplist",
                                "custom_links": [
                                    {
                                        "label": "Payments for {{country.name}}",
                                        "link": (
                                            "https://app.datadoghq.com/dashboard/"
                                            f"{self.payments_health.id}"
                                            "?tpl_var_country={{country.value}}"
                                        ),
                                    },
                                ],
                                "requests": [
                                    {
                                        "formulas": [
                                            {
                                                "formula": "query1",
                                                "limit": {
                                                    "count": 10,
                                                    "order": "desc",
                                                },
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "aggregator": "avg",
                                                "data_source": "metrics",
                                                "query": (
                                                    "avg:kestrel.orders.duration{$env} "
                                                    "by {country}"
                                                ),
                                            },
                                        ],
                                        "response_format": "scalar",
                                    },
                                ],
                            },
                            "layout": {
                                "height": 4,
                                "width": 6,
                                "x": 6,
                                "y": 11,
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/hcp-4n3-fyd
    @resource("datadog_dashboard_json")
    def checkout_overview_2(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "checkout overview 🚀",
                    "description": None,
                    "layout_type": "ordered",
                    "notify_list": [],
                    "restricted_roles": [],
                    "tags": [],
                    "template_variable_presets": [],
                    "template_variables": [],
                    "widgets": [
                        {
                            "definition": {
                                "type": "note",
                                "background_color": "pink",
                                "content": (
                                    "The old one. Use [the new "
                                    "one](https://app.datadoghq.com/dashboard/756-8eh-imu)."
                                ),
                                "font_size": "14",
                                "has_padding": True,
                                "show_tick": False,
                                "text_align": "left",
                                "tick_edge": "left",
                                "tick_pos": "50%",
                                "vertical_align": "top",
                            },
                        },
                        {
                            "definition": {
                                "title": "Latency",
                                "type": "alert_graph",
                                "alert_id": self.org.monitors.checkout_latency_p95.id,
                                "viz_type": "timeseries",
                            },
                        },
                        {
                            "definition": {
                                "title": "",
                                "type": "timeseries",
                                "legend_columns": ["avg", "max", "value"],
                                "legend_layout": "auto",
                                "requests": [
                                    {
                                        "display_type": "line",
                                        "formulas": [
                                            {
                                                "formula": "query1",
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "data_source": "metrics",
                                                "query": "avg:system.load.1{*}",
                                            },
                                        ],
                                        "response_format": "timeseries",
                                        "style": {
                                            "line_type": "solid",
                                            "line_width": "normal",
                                            "palette": "dog_classic",
                                        },
                                    },
                                ],
                                "show_legend": True,
                                "title_align": "left",
                                "title_size": "16",
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/hha-6ua-bat
    @resource("datadog_dashboard_json")
    def dashboard_json_3_experiments(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "3 experiments!",
                    "description": "",
                    "layout_type": "ordered",
                    "notify_list": None,
                    "reflow_type": "auto",
                    "restricted_roles": [],
                    "tags": [],
                    "template_variable_presets": [],
                    "template_variables": [],
                    "widgets": [
                        {
                            "definition": {
                                "title": "Tasting notes",
                                "type": "flavor_wheel",
                                "requests": [
                                    {
                                        "query": {
                                            "data_source": "tastings",
                                            "deep": {
                                                "flag": False,
                                                "nothing": None,
                                            },
                                            "query_string": "blend:*",
                                            "rings": 3,
                                            "weights": [0, 0.5, 2.0],
                                        },
                                        "request_type": "flavor_wheel",
                                    },
                                ],
                                "style": {
                                    "palette": "arabica",
                                },
                            },
                            "layout": {
                                "height": 4,
                                "width": 6,
                                "x": 0,
                                "y": 0,
                            },
                        },
                        {
                            "definition": {
                                "title": "Vega",
                                "type": "wildcard",
                                "requests": [
                                    {
                                        "formulas": [
                                            {
                                                "formula": "query1",
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "data_source": "metrics",
                                                "query": (
                                                    "avg:kestrel.roaster.drum_temp{*} "
                                                    "by {site}"
                                                ),
                                            },
                                        ],
                                        "response_format": "scalar",
                                    },
                                ],
                                "specification": {
                                    "type": "vega-lite",
                                    "contents": {
                                        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
                                        "data": {
                                            "name": "table1",
                                        },
                                        "encoding": {
                                            "x": {
                                                "type": "nominal",
                                                "field": "site",
                                            },
                                            "y": {
                                                "type": "quantitative",
                                                "field": "query1",
                                            },
                                        },
                                        "mark": "bar",
                                    },
                                },
                            },
                            "layout": {
                                "height": 4,
                                "width": 6,
                                "x": 6,
                                "y": 0,
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/x9n-yxn-cby
    @resource("datadog_dashboard_json")
    def delivery_wall(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "Delivery wall 📦",
                    "description": "For the screen above the packing line",
                    "layout_type": "free",
                    "notify_list": None,
                    "restricted_roles": [],
                    "tags": [],
                    "template_variable_presets": [],
                    "template_variables": [],
                    "widgets": [
                        {
                            "definition": {
                                "type": "free_text",
                                "color": "#4d4d4d",
                                "font_size": "56",
                                "text": "DELIVERY",
                                "text_align": "center",
                            },
                            "layout": {
                                "height": 9,
                                "width": 47,
                                "x": 0,
                                "y": 0,
                            },
                        },
                        {
                            "definition": {
                                "title": "Courier gateway",
                                "type": "alert_graph",
                                "alert_id": self.org.monitors.courier_gateway_heartbeat.id,
                                "viz_type": "timeseries",
                            },
                            "layout": {
                                "height": 20,
                                "width": 47,
                                "x": 0,
                                "y": 10,
                            },
                        },
                        {
                            "definition": {
                                "title": "Labels in time",
                                "type": "slo",
                                "global_time_target": "0",
                                "show_error_budget": True,
                                "slo_id": self.org.service_level_objectives.parcels_labelled_in_time.id,
                                "time_windows": ["7d", "30d"],
                                "view_mode": "overall",
                                "view_type": "detail",
                            },
                            "layout": {
                                "height": 20,
                                "width": 47,
                                "x": 48,
                                "y": 10,
                            },
                        },
                        {
                            "definition": {
                                "type": "image",
                                "has_background": False,
                                "has_border": False,
                                "horizontal_align": "center",
                                "margin": "sm",
                                "sizing": "contain",
                                "url": "https://static.example.com/kestrel-logo.png",
                                "vertical_align": "center",
                            },
                            "layout": {
                                "height": 9,
                                "width": 20,
                                "x": 48,
                                "y": 0,
                            },
                        },
                        {
                            "definition": {
                                "title": "Stock, both sites",
                                "type": "check_status",
                                "check": "kestrel.courier.can_connect",
                                "group_by": ["host"],
                                "grouping": "cluster",
                                "tags": ["env:prod"],
                            },
                            "layout": {
                                "height": 15,
                                "width": 47,
                                "x": 0,
                                "y": 31,
                            },
                        },
                        {
                            "definition": {
                                "title": "Gateway hosts",
                                "type": "hostmap",
                                "group": ["warehouse"],
                                "no_group_hosts": True,
                                "no_metric_hosts": False,
                                "node_type": "host",
                                "requests": {
                                    "fill": {
                                        "q": (
                                            "avg:system.cpu.user{service:courier-gateway} "
                                            "by {host}"
                                        ),
                                    },
                                },
                                "scope": ["service:courier-gateway"],
                                "style": {
                                    "palette": "green_to_orange",
                                    "palette_flip": False,
                                },
                            },
                            "layout": {
                                "height": 15,
                                "width": 47,
                                "x": 48,
                                "y": 31,
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/dxd-ixr-eaj
    @resource("datadog_dashboard_json")
    def margin_per_bag_finance_only(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "Margin per bag (finance only)",
                    "description": "Restricted",
                    "layout_type": "ordered",
                    "notify_list": None,
                    "restricted_roles": [
                        self.org.roles.finance_margins_only.id,
                        self.org.lookups.role_datadog_admin_role,
                    ],
                    "tags": [],
                    "template_variable_presets": [],
                    "template_variables": [],
                    "widgets": [
                        {
                            "definition": {
                                "title": "Margin",
                                "type": "timeseries",
                                "legend_columns": ["avg", "max", "value"],
                                "legend_layout": "auto",
                                "requests": [
                                    {
                                        "display_type": "area",
                                        "formulas": [
                                            {
                                                "formula": "query1 * 1.0",
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "data_source": "metrics",
                                                "query": (
                                                    "avg:kestrel.finance.margin{*} by "
                                                    "{blend}"
                                                ),
                                            },
                                        ],
                                        "response_format": "timeseries",
                                        "style": {
                                            "line_type": "solid",
                                            "line_width": "normal",
                                            "palette": "dog_classic",
                                        },
                                    },
                                ],
                                "show_legend": True,
                                "title_align": "left",
                                "title_size": "16",
                            },
                        },
                        {
                            "definition": {
                                "type": "note",
                                "background_color": "gray",
                                "content": (
                                    "Numbers are not for sharing.\r\n"
                                    "Written on Windows."
                                ),
                                "font_size": "14",
                                "has_padding": True,
                                "show_tick": False,
                                "text_align": "left",
                                "tick_edge": "left",
                                "tick_pos": "50%",
                                "vertical_align": "top",
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/ze6-emz-4js
    @resource("datadog_dashboard_json")
    def payments_health(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "Payments health",
                    "description": "Cards, wallets, refunds",
                    "layout_type": "ordered",
                    "notify_list": None,
                    "restricted_roles": [],
                    "tags": ["team:payments"],
                    "template_variable_presets": [],
                    "template_variables": [
                        {
                            "name": "country",
                            "available_values": [],
                            "default": "*",
                            "prefix": "shop.country",
                        },
                    ],
                    "widgets": [
                        {
                            "definition": {
                                "type": "note",
                                "background_color": "yellow",
                                "content": (
                                    "[This dashboard](/dashboard/ze6-emz-4js) · "
                                    "[margins](https://app.datadoghq.com/dashboard/"
                                    f"{self.margin_per_bag_finance_only.id}) · monitor "
                                    "[declines](https://app.datadoghq.com/monitors/"
                                    f"{self.org.monitors.card_declines_above_normal.id}"
                                    ") · [SLO](https://app.datadoghq.com/slo?slo_id="
                                    f"{self.org.service_level_objectives.payments_accepted.id}"
                                    ") · [login "
                                    "test](https://app.datadoghq.com/synthetics/details/"
                                    f"{self.org.variables.synthetics_test_login_api_id}"
                                    ")"
                                ),
                                "font_size": "14",
                                "has_padding": True,
                                "show_tick": False,
                                "text_align": "left",
                                "tick_edge": "left",
                                "tick_pos": "50%",
                                "vertical_align": "top",
                            },
                        },
                        {
                            "definition": {
                                "title": "Declines",
                                "type": "alert_graph",
                                "alert_id": self.org.monitors.card_declines_above_normal.id,
                                "viz_type": "timeseries",
                            },
                        },
                        {
                            "definition": {
                                "title": "Accepted",
                                "type": "slo",
                                "global_time_target": "0",
                                "show_error_budget": True,
                                "slo_id": self.org.service_level_objectives.payments_accepted.id,
                                "time_windows": ["7d", "30d"],
                                "view_mode": "overall",
                                "view_type": "detail",
                            },
                        },
                        {
                            "definition": {
                                "title": "Deleted in May, still drawn",
                                "type": "alert_graph",
                                "alert_id": "21400998",
                                "viz_type": "timeseries",
                            },
                        },
                        {
                            "definition": {
                                "title": "Declines by provider",
                                "type": "query_table",
                                "has_search_bar": "auto",
                                "requests": [
                                    {
                                        "formulas": [
                                            {
                                                "cell_display_mode": "bar",
                                                "formula": "a",
                                                "limit": {
                                                    "count": 10,
                                                    "order": "desc",
                                                },
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "a",
                                                "compute": {
                                                    "aggregation": "count",
                                                },
                                                "data_source": "logs",
                                                "group_by": [
                                                    {
                                                        "facet": "@payment.provider",
                                                        "limit": 10,
                                                        "sort": {
                                                            "aggregation": "count",
                                                            "order": "desc",
                                                        },
                                                    },
                                                ],
                                                "indexes": ["payments-audit"],
                                                "search": {
                                                    "query": "@payment.outcome:declined",
                                                },
                                                "storage": "hot",
                                            },
                                        ],
                                        "response_format": "scalar",
                                    },
                                ],
                            },
                        },
                        {
                            "definition": {
                                "title": "Log lines",
                                "type": "list_stream",
                                "requests": [
                                    {
                                        "columns": [
                                            {
                                                "field": "status_line",
                                                "width": "auto",
                                            },
                                            {
                                                "field": "content",
                                                "width": "full",
                                            },
                                        ],
                                        "query": {
                                            "data_source": "logs_stream",
                                            "indexes": ["payments-audit"],
                                            "query_string": "service:payments status:error",
                                            "sort": {
                                                "column": "timestamp",
                                                "order": "desc",
                                            },
                                        },
                                        "response_format": "event_list",
                                    },
                                ],
                            },
                        },
                    ],
                }
            ),
        }

    # /dashboard/ej2-36g-msu
    @resource("datadog_dashboard_json")
    def platform_agents_hosts(self) -> Arguments:
        return {
            "dashboard": jsonencode(
                {
                    "title": "Platform: agents & hosts",
                    "description": "",
                    "layout_type": "ordered",
                    "notify_list": None,
                    "restricted_roles": [],
                    "tags": ["team:platform"],
                    "template_variable_presets": [],
                    "template_variables": [],
                    "widgets": [
                        {
                            "definition": {
                                "title": "CPU",
                                "type": "timeseries",
                                "legend_columns": ["avg", "max", "value"],
                                "legend_layout": "auto",
                                "requests": [
                                    {
                                        "display_type": "line",
                                        "formulas": [
                                            {
                                                "formula": "query1",
                                            },
                                        ],
                                        "queries": [
                                            {
                                                "name": "query1",
                                                "data_source": "metrics",
                                                "query": "avg:system.cpu.user{*} by {host}",
                                            },
                                        ],
                                        "response_format": "timeseries",
                                        "style": {
                                            "line_type": "solid",
                                            "line_width": "normal",
                                            "palette": "dog_classic",
                                        },
                                    },
                                ],
                                "show_legend": True,
                                "title_align": "left",
                                "title_size": "16",
                            },
                        },
                        {
                            "definition": {
                                "title": "Events",
                                "type": "event_timeline",
                                "query": "source:deploy",
                                "tags_execution": "and",
                            },
                        },
                        {
                            "definition": {
                                "title": "Every SLO",
                                "type": "slo_list",
                                "requests": [
                                    {
                                        "query": {
                                            "limit": 75,
                                            "query_string": "team:platform",
                                            "sort": [
                                                {
                                                    "column": "status.sli",
                                                    "order": "asc",
                                                },
                                            ],
                                        },
                                        "request_type": "slo_list",
                                    },
                                ],
                            },
                        },
                        {
                            "definition": {
                                "title": "Certificate",
                                "type": "alert_graph",
                                "alert_id": self.org.variables.monitor_synthetics_shop_certificate_id,
                                "viz_type": "timeseries",
                            },
                        },
                    ],
                }
            ),
        }
