from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Monitors(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "monitors")
        self.org = org

    # /monitors/21400107
    @resource("datadog_monitor")
    def checkout_error_budget(self) -> Arguments:
        return {
            "name": "Checkout error budget",
            "type": "slo alert",
            "message": (
                "Three quarters of the budget are gone: "
                "https://app.datadoghq.com/slo?slo_id="
                f"{self.org.service_level_objectives.checkout_availability.id}"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": (
                'error_budget("'
                f"{self.org.service_level_objectives.checkout_availability.id}"
                '").over("7d") > 75'
            ),
            "require_full_window": False,
            "tags": ["team:checkout"],
            "monitor_thresholds": [
                {
                    "critical": "75",
                    "warning": "50",
                },
            ],
        }

    # /monitors/21400102
    @resource("datadog_monitor")
    def checkout_latency_p95(self) -> Arguments:
        return {
            "name": "Checkout latency p95",
            "type": "query alert",
            "message": (
                "Slow checkout for {{resource_name.name}}.\r\n"
                "\r\n"
                "Shell snippet for the on-call, keep as is:\r\n"
                '  export RANGE=$${RANGE:-15m}; echo "$${RANGE}" %%{if prod}\r\n'
                "\r\n"
                "@slack-kestrel-alerts"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_group_delay": 60,
            "new_host_delay": 600,
            "notify_audit": False,
            "notify_no_data": False,
            "priority": "2",
            "query": (
                "percentile(last_10m):p95:trace.http.request{env:prod,service:checkout} "
                "by {resource_name} > 2"
            ),
            "require_full_window": True,
            "tags": ["service:checkout", "team:checkout"],
            "timeout_h": 0,
            "monitor_thresholds": [
                {
                    "critical": "2",
                    "critical_recovery": "1.5",
                    "warning": "1",
                    "warning_recovery": "0",
                },
            ],
        }

    # /monitors/21400105
    @resource("datadog_monitor")
    def courier_gateway_heartbeat(self) -> Arguments:
        return {
            "name": "Courier gateway heartbeat",
            "type": "service check",
            "message": (
                "The gateway on {{host.name}} doesn't answer. @team-"
                f"{self.org.teams.delivery.handle} @webhook-old-pager"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "no_data_timeframe": 0,
            "notify_audit": False,
            "notify_no_data": False,
            "query": '"kestrel.courier.can_connect".over("env:prod").by("host").last(4).count_by_status()',
            "require_full_window": False,
            "tags": ["team:delivery"],
            "validate": False,
            "monitor_thresholds": [
                {
                    "critical": "3",
                    "ok": "2",
                    "unknown": "0",
                    "warning": "1",
                },
            ],
        }

    # /monitors/21400115
    @resource("datadog_monitor")
    def failed_deployments(self) -> Arguments:
        return {
            "name": "Failed deployments",
            "type": "ci-pipelines alert",
            "message": (
                "Too many failed deployments.\n"
                f"@team-{self.org.teams.platform.handle} @webhook-"
                f"{self.org.webhooks.audit_sink.name} @teams-platform.alerts "
                "@teams-stock-count"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": 'formula("failed / all * 100").last("1h") > 20',
            "require_full_window": False,
            "tags": ["team:platform"],
            "validate": False,
            "monitor_thresholds": [
                {
                    "critical": "20",
                },
            ],
            "variables": [
                {
                    "event_query": [
                        {
                            "name": "failed",
                            "data_source": "ci_pipelines",
                            "indexes": ["*"],
                            "compute": [
                                {
                                    "aggregation": "count",
                                },
                            ],
                            "search": [
                                {
                                    "query": "@ci.status:error ci_level:pipeline",
                                },
                            ],
                        },
                        {
                            "name": "all",
                            "data_source": "ci_pipelines",
                            "indexes": ["*"],
                            "compute": [
                                {
                                    "aggregation": "count",
                                },
                            ],
                            "search": [
                                {
                                    "query": "ci_level:pipeline",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /monitors/21400113
    @resource("datadog_monitor")
    def label_printers_in_the_northern_warehouse_that_are_attached(self) -> Arguments:
        return {
            "name": (
                "Label printers in the northern warehouse that are attached to the "
                "second packing line and to the returns desk that are attached to the "
                "second packing line and to the returns desk that are attached to the "
                "second packing line and to the returns desk that are attached to the "
                "second packing line and to the returns desk have no spooler"
            ),
            "type": "process alert",
            "message": (
                "No spooler on {{host.name}}. @opsgenie-delivery-desk "
                "@teams-courier-desk"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": (
                "processes('cupsd').over('warehouse:north').rollup('count').by('host').last('10m') "
                "< 1"
            ),
            "require_full_window": False,
            "tags": ["team:delivery"],
            "validate": False,
            "monitor_thresholds": [
                {
                    "critical": "1",
                },
            ],
        }

    # /monitors/21400112
    @resource("datadog_monitor")
    def monitor(self) -> Arguments:
        return {
            "name": "!!!",
            "type": "metric alert",
            "message": "Hot! @pagerduty-Roastery.fire",
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": "avg(last_5m):avg:kestrel.roaster.drum_temp{site:lisbon} > 240",
            "require_full_window": False,
            "validate": False,
            "monitor_thresholds": [
                {
                    "critical": "240",
                },
            ],
        }

    # /monitors/21400101
    # To change that from here: export with --manage monitors.
    @resource(
        "datadog_monitor",
        ignore_changes={
            "notify_no_data": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def monitor_5xx_rate_on_checkout(self) -> Arguments:
        return {
            "name": "5xx rate on checkout",
            "type": "query alert",
            "message": (
                "{{#is_alert}}\n"
                "Checkout is failing for {{value}} of the requests.\n"
                "\n"
                "Dashboard: https://app.datadoghq.com/dashboard/756-8eh-imu\n"
                "Runbook: see [the latency monitor](https://app.datadoghq.com/monitors/"
                f"{self.checkout_latency_p95.id})\n"
                "{{/is_alert}}\n"
                "{{#is_recovery}}Fresh coffee again.{{/is_recovery}}\n"
                "\n"
                f"@team-{self.org.teams.checkout.handle} @webhook-"
                f"{self.org.webhooks.kestrel_pager.name}"
            ),
            "draft_status": "published",
            "escalation_message": (
                "Still failing. @mira.okafor@example.com @webhook-"
                f"{self.org.webhooks.kestrel_pager.name}"
            ),
            "evaluation_delay": 60,
            "include_tags": True,
            "new_host_delay": 300,
            "notification_preset_name": "hide_handles",
            "notify_audit": False,
            "on_missing_data": "default",
            "priority": "1",
            "query": (
                "sum(last_5m):sum:trace.http.request.errors{env:prod,service:checkout}.as_count() "
                "/ sum:trace.http.request.hits{env:prod,service:checkout}.as_count() > "
                "0.05"
            ),
            "renotify_interval": 30,
            "renotify_occurrences": 3,
            "renotify_statuses": ["alert", "no data"],
            "require_full_window": False,
            "tags": ["env:prod", "service:checkout", "team:checkout"],
            "validate": False,
            "monitor_thresholds": [
                {
                    "critical": "0.05",
                    "warning": "0.02",
                },
            ],
        }

    # /monitors/21400117
    # To change that from here: export with --manage monitors.
    @resource(
        "datadog_monitor",
        ignore_changes={
            "notify_no_data": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def nightly_stock_count_finished(self) -> Arguments:
        return {
            "name": "Nightly stock count finished",
            "type": "query alert",
            "message": "",
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "on_missing_data": "show_and_notify_no_data",
            "query": "avg(last_1h):avg:kestrel.inventory.count_done{env:prod} < 1",
            "require_full_window": False,
            "tags": ["team:inventory"],
            "assets": [
                {
                    "name": "How stock is counted",
                    "category": "runbook",
                    "url": "https://wiki.example.com/stock",
                },
            ],
            "monitor_thresholds": [
                {
                    "critical": "1",
                },
            ],
            "scheduling_options": [
                {
                    "custom_schedule": [
                        {
                            "recurrence": [
                                {
                                    "rrule": "FREQ=DAILY;INTERVAL=1;BYHOUR=5",
                                    "start": "2025-03-01T05:00:00",
                                    "timezone": "Europe/Lisbon",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /monitors/21400106
    @resource("datadog_monitor")
    def nobody_can_order(self) -> Arguments:
        return {
            "name": "Nobody can order ☕️",
            "type": "composite",
            "message": (
                "One of checkout ({{a.value}}) or login is down.\n"
                "\n"
                f"@webhook-{self.org.webhooks.kestrel_pager.name}"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "no_data_timeframe": 20,
            "notify_audit": False,
            "notify_no_data": True,
            "priority": "1",
            "query": (
                f"( {self.monitor_5xx_rate_on_checkout.id} || "
                f"{self.org.variables.monitor_synthetics_login_api_id} ) && ! "
                f"{self.courier_gateway_heartbeat.id}"
            ),
            "renotify_interval": 60,
            "require_full_window": False,
            "tags": ["team:platform"],
        }

    # /monitors/21400109
    @resource("datadog_monitor")
    def orders_per_minute_look_wrong(self) -> Arguments:
        return {
            "name": "Orders per minute look wrong",
            "type": "query alert",
            "message": (
                "Fewer orders than on any {{local_time 'last_triggered_at' "
                "'Europe/Lisbon'}} before."
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": (
                "avg(last_4h):anomalies(sum:kestrel.orders.placed{env:prod}.as_count(), "
                "'agile', 3, direction='below', interval=60, alert_window='last_15m', "
                "seasonality='weekly', count_default_zero='true') >= 1"
            ),
            "require_full_window": False,
            "tags": ["kind:anomaly", "team:checkout"],
            "monitor_threshold_windows": [
                {
                    "recovery_window": "last_15m",
                    "trigger_window": "last_15m",
                },
            ],
            "monitor_thresholds": [
                {
                    "critical": "1",
                    "critical_recovery": "0",
                },
            ],
        }

    # /monitors/21400108
    @resource("datadog_monitor")
    def payments_burn_rate(self) -> Arguments:
        return {
            "name": "Payments burn rate",
            "type": "slo alert",
            "message": (
                f"@webhook-{self.org.webhooks.kestrel_pager.name}"
                " @pagerduty-kestrel_payments"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "priority": "2",
            "query": (
                f'burn_rate("{self.org.service_level_objectives.payments_accepted.id}'
                '").over("30d").long_window("1h").short_window("5m") > 14.4'
            ),
            "require_full_window": False,
            "tags": ["team:payments"],
            "validate": False,
            "monitor_thresholds": [
                {
                    "critical": "14.4",
                },
            ],
        }

    # /monitors/21400116
    @resource("datadog_monitor")
    def refunds_this_month(self) -> Arguments:
        return {
            "name": "Refunds this month",
            "type": "query alert",
            "message": (
                "Refunds passed the monthly cap. @webhook-"
                f"{self.org.webhooks.order_desk.name}"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": (
                "sum(current_1mo):sum:kestrel.refunds.amount{env:prod}.as_count() > "
                "10000"
            ),
            "require_full_window": False,
            "tags": ["team:payments"],
            "monitor_thresholds": [
                {
                    "critical": "10000",
                },
            ],
            "scheduling_options": [
                {
                    "evaluation_window": [
                        {
                            "day_starts": "04:00",
                            "month_starts": 1,
                        },
                    ],
                },
            ],
        }

    # /monitors/21400111
    @resource("datadog_monitor")
    def ri_ben_yu(self) -> Arguments:
        return {
            "name": "日本語",
            "type": "metric alert",
            "message": "焙煎温度が高すぎます。",
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": "avg(last_5m):avg:kestrel.roaster.drum_temp{site:tokyo} > 230",
            "require_full_window": False,
            "tags": ["team:roastery-jp"],
            "monitor_thresholds": [
                {
                    "critical": "230",
                },
            ],
        }

    # /monitors/21400110
    @resource("datadog_monitor")
    def roaster_fire_alarm_bei_jian(self) -> Arguments:
        return {
            "name": "🔥🔥 Roaster fire alarm — 焙煎 ☕",
            "type": "event-v2 alert",
            "message": (
                "مرحبا — roaster {{roaster.name}} reports fire.\nשלום: call the shop."
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "priority": "1",
            "query": (
                'events("source:roaster '
                'status:error").rollup("count").by("roaster").last("5m") > 0'
            ),
            "require_full_window": False,
            "tags": ["städte:köln", "team:roastery-jp"],
            "monitor_thresholds": [
                {
                    "critical": "0",
                },
            ],
        }

    # /monitors/21400104
    @resource("datadog_monitor")
    def stock_is_stale_in_production_but_not_in_staging(self) -> Arguments:
        return {
            "name": "Stock is stale in production but not in staging",
            "type": "composite",
            "message": (
                "Production only: look at https://app.datadoghq.com/monitors/"
                f"{self.stock_sync_lag.id} first, then "
                f"https://app.datadoghq.com/monitors/{self.stock_sync_lag_2.id}, then "
                f"/monitors#{self.courier_gateway_heartbeat.id}.\n"
                f"@webhook-{self.org.webhooks.legacy_bus_2.name}"
            ),
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": f"{self.stock_sync_lag.id} && !{self.stock_sync_lag_2.id}",
            "require_full_window": False,
            "tags": ["team:inventory"],
        }

    # /monitors/123456
    @resource("datadog_monitor")
    def stock_sync_lag(self) -> Arguments:
        return {
            "name": "Stock sync lag",
            "type": "metric alert",
            "message": "Stock of {{warehouse.name}} is {{value}} s behind.",
            "draft_status": "published",
            "include_tags": True,
            "new_host_delay": 300,
            "no_data_timeframe": 30,
            "notify_audit": False,
            "notify_no_data": True,
            "query": (
                "avg(last_15m):avg:kestrel.inventory.sync_lag{env:prod} by {warehouse} "
                "> 120"
            ),
            "require_full_window": True,
            "tags": ["team:inventory"],
            "monitor_thresholds": [
                {
                    "critical": "120",
                },
            ],
        }

    # /monitors/1234567
    @resource("datadog_monitor")
    def stock_sync_lag_2(self) -> Arguments:
        return {
            "name": "Stock sync lag",
            "type": "metric alert",
            "message": "",
            "draft_status": "draft",
            "include_tags": False,
            "new_host_delay": 300,
            "notify_audit": False,
            "notify_no_data": False,
            "query": (
                "avg(last_15m):avg:kestrel.inventory.sync_lag{env:staging} by "
                "{warehouse} > 600"
            ),
            "require_full_window": False,
            "monitor_thresholds": [
                {
                    "critical": "600",
                },
            ],
        }

    # /monitors/21400103
    # as JSON: datadog_monitor has no place for all of its members
    # To change that from here: export with --manage monitors.
    @resource(
        "datadog_monitor_json",
        ignore_changes={
            "monitor": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def card_declines_above_normal(self) -> Arguments:
        return {
            "monitor": jsonencode(
                {
                    "name": "Card declines above normal",
                    "type": "log alert",
                    "message": (
                        "Declines from {{@payment.provider.name}} are up.   \n"
                        "\tProvider status:\thttps://status.example.com/\t \n"
                        "\n"
                        "Ids seen in the last incident: monitor 21400101, SLO "
                        f"{self.org.service_level_objectives.payments_accepted.id}, "
                        "order 214001019.\n"
                        "\n"
                        f"@webhook-{self.org.webhooks.order_desk.name} @team-"
                        f"{self.org.teams.payments.handle} @ayesha.rahman@example.com"
                    ),
                    "options": {
                        "enable_logs_sample": True,
                        "groupby_simple_monitor": False,
                        "include_tags": True,
                        "locked": True,
                        "new_host_delay": 300,
                        "notify_audit": False,
                        "notify_no_data": False,
                        "renotify_interval": 0,
                        "thresholds": {
                            "critical": 50.0,
                            "warning": 25.0,
                        },
                    },
                    "priority": 1,
                    "query": (
                        'logs("service:payments status:error '
                        '@payment.outcome:declined").index("payments-audit").rollup("count").by("@payment.provider").last("15m") '
                        "> 50"
                    ),
                    "restricted_roles": [
                        self.org.roles.payments_pci_scope.id,
                        self.org.lookups.role_datadog_admin_role,
                    ],
                    "tags": ["team:payments", "pci:true"],
                }
            ),
        }

    # /monitors/21400114
    # datadog_monitor can't read type: a value that it doesn't know
    @resource("datadog_monitor_json")
    def forecast_beans_run_out(self) -> Arguments:
        return {
            "monitor": jsonencode(
                {
                    "name": "Forecast: beans run out",
                    "type": "watchdog-forecast alert",
                    "message": (
                        "A type of monitor that this release of the provider doesn't "
                        "know."
                    ),
                    "options": {
                        "forecast_options": {
                            "confidence": 0.9,
                            "model": "seasonal",
                        },
                        "include_tags": True,
                        "new_host_delay": 300,
                        "notify_audit": False,
                        "notify_no_data": False,
                        "thresholds": {
                            "critical": 40.0,
                        },
                    },
                    "priority": None,
                    "query": (
                        'forecast("kestrel.inventory.beans_kg").by("warehouse").next("14d") '
                        "< 40"
                    ),
                    "tags": ["team:inventory"],
                }
            ),
        }
