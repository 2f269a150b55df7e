from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode, until
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SyntheticsTests(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "synthetics_tests")
        self.org = org

    # /synthetics/details/zi9-kre-xnh
    @resource("datadog_synthetics_test")
    def basket_api(self) -> Arguments:
        return {
            "name": "Basket API",
            "type": until(
                self.org.synthetics_private_locations.flagship_store.id, "api"
            ),
            "locations": [
                "aws:eu-west-1",
                self.org.synthetics_private_locations.flagship_store.id,
            ],
            "request_headers": {
                "Cookie": "session={{ SESSION_COOKIE }}",
            },
            "status": "live",
            "subtype": "http",
            "tags": ["team:checkout"],
            "assertion": [
                {
                    "type": "statusCode",
                    "operator": "is",
                    "target": "200",
                },
            ],
            "config_variable": [
                {
                    "name": "SHOP_URL",
                    "id": self.org.synthetics_global_variables.shop_url.id,
                    "type": "global",
                },
                {
                    "name": "SESSION_COOKIE",
                    "id": self.org.synthetics_global_variables.session_cookie.id,
                    "type": "global",
                },
            ],
            "options_list": [
                {
                    "allow_insecure": False,
                    "http_version": "any",
                    "min_location_failed": 1,
                    "monitor_priority": 3,
                    "tick_every": 300,
                    "retry": [
                        {
                            "count": 0,
                            "interval": 300,
                        },
                    ],
                    "scheduling": [
                        {
                            "timezone": "Europe/Lisbon",
                            "timeframes": [
                                {
                                    "day": 1,
                                    "from": "07:00",
                                    "to": "19:00",
                                },
                                {
                                    "day": 5,
                                    "from": "07:00",
                                    "to": "21:00",
                                },
                            ],
                        },
                    ],
                },
            ],
            "request_definition": [
                {
                    "method": "GET",
                    "timeout": 0,
                    "url": "{{ SHOP_URL }}/api/basket",
                },
            ],
        }

    # /synthetics/details/yqk-qz6-ym7
    @resource("datadog_synthetics_test")
    def certificate_of_the_shop(self) -> Arguments:
        return {
            "name": "Certificate of the shop",
            "type": "api",
            "message": "Renew it: see https://app.datadoghq.com/monitors/21401003",
            "locations": ["aws:ap-northeast-1", "aws:eu-west-1"],
            "status": "live",
            "subtype": "ssl",
            "tags": ["team:platform"],
            "assertion": [
                {
                    "type": "certificate",
                    "operator": "isInMoreThan",
                    "target": "21",
                },
            ],
            "options_list": [
                {
                    "accept_self_signed": False,
                    "http_version": "any",
                    "min_location_failed": 1,
                    "tick_every": 86400,
                },
            ],
            "request_definition": [
                {
                    "host": "shop.example.com",
                    "port": "443",
                },
            ],
        }

    # /synthetics/details/hmd-wq6-rje
    @resource("datadog_synthetics_test")
    def dns_of_the_shop(self) -> Arguments:
        return {
            "name": "DNS of the shop",
            "type": "api",
            "locations": ["aws:ap-northeast-1", "aws:eu-west-1"],
            "status": "live",
            "subtype": "dns",
            "assertion": [
                {
                    "type": "recordSome",
                    "operator": "is",
                    "property": "A",
                    "target": "192.0.2.10",
                },
                {
                    "type": "responseTime",
                    "operator": "lessThan",
                    "target": "500",
                },
            ],
            "options_list": [
                {
                    "http_version": "any",
                    "min_location_failed": 1,
                    "tick_every": 900,
                },
            ],
            "request_definition": [
                {
                    "dns_server": "192.0.2.53",
                    "dns_server_port": "53",
                    "host": "shop.example.com",
                },
            ],
        }

    # /synthetics/details/dzu-w8q-4up
    # To change that from here: export with --manage synthetics_tests.
    @resource(
        "datadog_synthetics_test",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "browser_variable[1].pattern": "no answer of the API has it",
        },
    )
    def log_in(self) -> Arguments:
        return {
            "name": "Log in",
            "type": "browser",
            "device_ids": ["laptop_large"],
            "locations": ["aws:eu-west-1"],
            "status": "live",
            "tags": ["team:checkout", "subtest"],
            "browser_step": [
                {
                    "name": "Type the name",
                    "type": "typeText",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "element": jsonencode(
                                {
                                    "userLocator": {
                                        "failTestOnCannotLocate": True,
                                        "values": [
                                            {
                                                "type": "css",
                                                "value": "#user",
                                            },
                                        ],
                                    },
                                }
                            ),
                            "value": "probe",
                            "element_user_locator": [
                                {
                                    "fail_test_on_cannot_locate": True,
                                    "value": [
                                        {
                                            "type": "css",
                                            "value": "#user",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "name": "Press Enter",
                    "type": "pressKey",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "value": "Enter",
                        },
                    ],
                },
                {
                    "name": "Logged in",
                    "type": "assertCurrentUrl",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "check": "contains",
                            "value": "/account",
                        },
                    ],
                },
            ],
            "browser_variable": [
                {
                    "name": "TEST_CUSTOMER_OTP",
                    "id": self.org.synthetics_global_variables.test_customer_otp.id,
                    "type": "global",
                },
                {
                    "name": "PASSWORD",
                    "type": "text",
                    "pattern": self.org.variables.synthetics_test_log_in_pattern,
                    "secure": True,
                },
            ],
            "options_list": [
                {
                    "http_version": "any",
                    "min_location_failed": 1,
                    "tick_every": 3600,
                    "retry": [
                        {
                            "count": 1,
                            "interval": 300,
                        },
                    ],
                },
            ],
            "request_definition": [
                {
                    "method": "GET",
                    "url": "https://shop.example.com/login",
                },
            ],
        }

    # /synthetics/details/s3p-e4s-tm3
    # To change that from here: export with --manage synthetics_tests.
    @resource(
        "datadog_synthetics_test",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "assertion[3].targetjsonpath[0].elementsoperator": "the provider doesn't read it, or reads it otherwise",
            "request_basicauth[0].password": "no answer of the API has it",
        },
    )
    def login_api(self) -> Arguments:
        return {
            "name": "Login API",
            "type": until(self.org.synthetics_private_locations.roastery_lan.id, "api"),
            "message": (
                "Login is down.\r\n"
                f"@team-{self.org.teams.checkout.handle} @webhook-"
                f"{self.org.webhooks.kestrel_pager.name}\r\n"
                "\thttps://app.datadoghq.com/dashboard/"
                f"{self.org.dashboards.checkout_overview.id}"
            ),
            "locations": [
                "aws:eu-west-1",
                self.org.synthetics_private_locations.roastery_lan.id,
            ],
            "request_headers": {
                "Content-Type": "application/json",
                "X-Probe": "1",
            },
            "status": "live",
            "subtype": "http",
            "tags": ["team:checkout", "flow:login"],
            "assertion": [
                {
                    "type": "statusCode",
                    "operator": "is",
                    "target": "200",
                },
                {
                    "type": "responseTime",
                    "operator": "lessThan",
                    "target": "1500",
                },
                {
                    "type": "header",
                    "operator": "contains",
                    "property": "set-cookie",
                    "target": "session=",
                },
                {
                    "type": "body",
                    "operator": "validatesJSONPath",
                    "targetjsonpath": [
                        {
                            "jsonpath": "$.user.id",
                            "operator": "isNot",
                            "targetvalue": "0",
                        },
                    ],
                },
            ],
            "config_variable": [
                {
                    "name": "SHOP_URL",
                    "id": self.org.synthetics_global_variables.shop_url.id,
                    "type": "global",
                },
                {
                    "name": "API_TOKEN",
                    "id": self.org.synthetics_global_variables.api_token.id,
                    "type": "global",
                },
                {
                    "name": "CUSTOMER",
                    "type": "text",
                    "example": "4711",
                    "pattern": "{{ numeric(4) }}",
                    "secure": False,
                },
            ],
            "options_list": [
                {
                    "follow_redirects": True,
                    "http_version": "http2",
                    "min_failure_duration": 120,
                    "min_location_failed": 1,
                    "monitor_name": "[Synthetics] Login API",
                    "monitor_priority": 1,
                    "tick_every": 60,
                    "ci": [
                        {
                            "execution_rule": "blocking",
                        },
                    ],
                    "monitor_options": [
                        {
                            "renotify_interval": 120,
                            "renotify_occurrences": 0,
                        },
                    ],
                    "retry": [
                        {
                            "count": 2,
                            "interval": 500,
                        },
                    ],
                },
            ],
            "request_basicauth": [
                {
                    "type": "web",
                    "password": self.org.variables.synthetics_test_login_api_password,
                    "username": "probe",
                },
            ],
            "request_definition": [
                {
                    "body": '{"user": "{{ CUSTOMER }}", "note": "$${x} %%{if}"}',
                    "body_type": "application/json",
                    "method": "POST",
                    "timeout": 30,
                    "url": "{{ SHOP_URL }}/api/login",
                },
            ],
        }

    # /synthetics/details/62m-jsh-sf7
    @resource("datadog_synthetics_test")
    def order_a_bag_of_beans(self) -> Arguments:
        return {
            "name": "Order a bag of beans ☕",
            "type": until(
                self.org.synthetics_private_locations.flagship_store.id, "browser"
            ),
            "message": (
                f"Nobody can buy beans. @team-{self.org.teams.checkout.handle}"
                f" @webhook-{self.org.webhooks.kestrel_pager.name}"
            ),
            "device_ids": ["laptop_large", "mobile_small"],
            "locations": [
                "aws:eu-west-1",
                self.org.synthetics_private_locations.flagship_store.id,
            ],
            "request_headers": {
                "X-Probe": "1",
            },
            "status": "live",
            "tags": ["team:checkout", "flow:order"],
            "browser_step": [
                {
                    "name": "Log in first",
                    "type": "playSubTest",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "playing_tab_id": "-1",
                            "subtest_public_id": self.log_in.id,
                        },
                    ],
                },
                {
                    "name": "Open the beans",
                    "type": "goToUrl",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "value": "{{ SHOP_URL }}/beans",
                        },
                    ],
                },
                {
                    "name": "Add to basket",
                    "type": "click",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "element": jsonencode(
                                {
                                    "userLocator": {
                                        "failTestOnCannotLocate": True,
                                        "values": [
                                            {
                                                "type": "css",
                                                "value": "button.add",
                                            },
                                        ],
                                    },
                                }
                            ),
                            "element_user_locator": [
                                {
                                    "fail_test_on_cannot_locate": True,
                                    "value": [
                                        {
                                            "type": "css",
                                            "value": "button.add",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "name": "Note",
                    "type": "typeText",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 20,
                    "params": [
                        {
                            "element": jsonencode(
                                {
                                    "userLocator": {
                                        "failTestOnCannotLocate": True,
                                        "values": [
                                            {
                                                "type": "css",
                                                "value": "textarea[name=note]",
                                            },
                                        ],
                                    },
                                }
                            ),
                            "value": "{{ ORDER_NOTE }} $${kept} %%{if kept}",
                            "element_user_locator": [
                                {
                                    "fail_test_on_cannot_locate": True,
                                    "value": [
                                        {
                                            "type": "css",
                                            "value": "textarea[name=note]",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "name": "Wait for the total",
                    "type": "wait",
                    "allow_failure": True,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": False,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "value": "2",
                        },
                    ],
                },
                {
                    "name": "Total is there",
                    "type": "assertElementContent",
                    "allow_failure": False,
                    "always_execute": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "check": "contains",
                            "element": jsonencode(
                                {
                                    "userLocator": {
                                        "failTestOnCannotLocate": True,
                                        "values": [
                                            {
                                                "type": "css",
                                                "value": ".total",
                                            },
                                        ],
                                    },
                                }
                            ),
                            "value": "€",
                            "element_user_locator": [
                                {
                                    "fail_test_on_cannot_locate": True,
                                    "value": [
                                        {
                                            "type": "css",
                                            "value": ".total",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "name": "JavaScript says yes",
                    "type": "assertFromJavascript",
                    "allow_failure": False,
                    "always_execute": True,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 0,
                    "params": [
                        {
                            "code": "return document.title.includes('Kestrel');",
                        },
                    ],
                },
            ],
            "browser_variable": [
                {
                    "name": "ORDER_NOTE",
                    "type": "text",
                    "example": "probe-123",
                    "pattern": "probe-{{ numeric(3) }}",
                    "secure": False,
                },
                {
                    "name": "SHOP_URL",
                    "id": self.org.synthetics_global_variables.shop_url.id,
                    "type": "global",
                },
            ],
            "options_list": [
                {
                    "disable_cors": False,
                    "disable_csp": False,
                    "http_version": "any",
                    "ignore_server_certificate_error": False,
                    "initial_navigation_timeout": 30,
                    "min_failure_duration": 300,
                    "min_location_failed": 1,
                    "monitor_priority": 2,
                    "no_screenshot": False,
                    "tick_every": 1800,
                    "ci": [
                        {
                            "execution_rule": "non_blocking",
                        },
                    ],
                    "monitor_options": [
                        {
                            "escalation_message": (
                                "Still no orders: @"
                                f"{self.org.users.callum_wren_example_com.email}"
                            ),
                            "renotify_interval": 60,
                            "renotify_occurrences": 2,
                        },
                    ],
                    "retry": [
                        {
                            "count": 2,
                            "interval": 300,
                        },
                    ],
                },
            ],
            "request_definition": [
                {
                    "method": "GET",
                    "timeout": 60,
                    "url": "https://shop.example.com",
                },
            ],
        }

    # /synthetics/details/wij-99q-g6m
    # To change that from here: export with --manage synthetics_tests.
    @resource(
        "datadog_synthetics_test",
        ignore_changes={
            "api_step[3].request_definition[0].http_version": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def order_by_api(self) -> Arguments:
        return {
            "name": "Order by API",
            "type": "api",
            "message": f"Ordering by API is broken. @team-{self.org.teams.checkout.handle}",
            "locations": ["aws:eu-west-1"],
            "status": "live",
            "subtype": "multi",
            "tags": ["team:checkout"],
            "api_step": [
                {
                    "name": "Open a basket",
                    "allow_failure": False,
                    "exit_if_succeed": False,
                    "is_critical": True,
                    "request_headers": {
                        "Authorization": "Bearer {{ API_TOKEN }}",
                    },
                    "subtype": "http",
                    "assertion": [
                        {
                            "type": "statusCode",
                            "operator": "is",
                            "target": "200",
                        },
                    ],
                    "extracted_value": [
                        {
                            "name": "BASKET_ID",
                            "type": "http_body",
                            "secure": False,
                            "parser": [
                                {
                                    "type": "json_path",
                                    "value": "$.basket.id",
                                },
                            ],
                        },
                    ],
                    "request_definition": [
                        {
                            "allow_insecure": False,
                            "follow_redirects": False,
                            "http_version": "http2",
                            "method": "POST",
                            "timeout": 10,
                            "url": "{{ SHOP_URL }}/api/baskets",
                        },
                    ],
                    "retry": [
                        {
                            "count": 1,
                            "interval": 1000,
                        },
                    ],
                },
                {
                    "name": "Let the stock settle",
                    "subtype": "wait",
                    "value": 2,
                },
                {
                    "name": "Log in",
                    "subtest_public_id": self.login_api.id,
                    "subtype": "playSubTest",
                },
                {
                    "name": "Order",
                    "allow_failure": True,
                    "exit_if_succeed": False,
                    "is_critical": False,
                    "subtype": "http",
                    "assertion": [
                        {
                            "type": "statusCode",
                            "operator": "is",
                            "target": "201",
                        },
                        {
                            "type": "responseTime",
                            "operator": "lessThan",
                            "target": "3000",
                        },
                    ],
                    "request_definition": [
                        {
                            "allow_insecure": False,
                            "body": '{"basket": "{{ BASKET_ID }}"}',
                            "body_type": "application/json",
                            "follow_redirects": False,
                            "method": "POST",
                            "timeout": 60,
                            "url": "{{ SHOP_URL }}/api/orders",
                        },
                    ],
                    "retry": [
                        {
                            "count": 0,
                            "interval": 300,
                        },
                    ],
                },
            ],
            "config_variable": [
                {
                    "name": "SHOP_URL",
                    "id": self.org.synthetics_global_variables.shop_url.id,
                    "type": "global",
                },
                {
                    "name": "API_TOKEN",
                    "id": self.org.synthetics_global_variables.api_token.id,
                    "type": "global",
                },
            ],
            "options_list": [
                {
                    "http_version": "any",
                    "min_location_failed": 1,
                    "tick_every": 900,
                    "retry": [
                        {
                            "count": 1,
                            "interval": 300,
                        },
                    ],
                },
            ],
        }

    # /synthetics/details/m4k-7ta-w2p
    @resource("datadog_synthetics_test")
    def order_in_the_app(self) -> Arguments:
        return {
            "name": "Order in the app",
            "type": "mobile",
            "message": (
                "Ordering in the app fails: $${basket}. @team-"
                f"{self.org.teams.checkout.handle} @slack-kestrel-alerts"
            ),
            "config_initial_application_arguments": {
                "locale": "de_CH",
            },
            "locations": [],
            "status": "live",
            "tags": ["team:checkout"],
            "config_variable": [
                {
                    "name": "CUSTOMER",
                    "type": "text",
                    "example": "4711",
                    "pattern": "{{ numeric(4) }}",
                    "secure": False,
                },
            ],
            "mobile_options_list": [
                {
                    "default_step_timeout": 10,
                    "device_ids": [
                        "synthetics:mobile:device:apple_iphone_14_plus_ios_16",
                    ],
                    "disable_auto_accept_alert": True,
                    "monitor_name": "Order in the app",
                    "no_screenshot": True,
                    "tick_every": 43200,
                    "ci": [
                        {
                            "execution_rule": "blocking",
                        },
                    ],
                    "mobile_application": [
                        {
                            "application_id": self.org.variables.synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e_8a53_1d3f0d2b7c11_id,
                            "reference_id": self.org.variables.synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id,
                            "reference_type": "version",
                        },
                    ],
                    "monitor_options": [
                        {
                            "renotify_interval": 0,
                            "renotify_occurrences": 0,
                        },
                    ],
                    "retry": [
                        {
                            "count": 1,
                            "interval": 300,
                        },
                    ],
                },
            ],
            "mobile_step": [
                {
                    "name": "Tap on Order",
                    "type": "tap",
                    "allow_failure": False,
                    "has_new_step_element": False,
                    "is_critical": True,
                    "no_screenshot": False,
                    "timeout": 200,
                    "params": [
                        {
                            "element": [
                                {
                                    "context": "NATIVE_APP",
                                    "context_type": "native",
                                    "element_description": '<XCUIElementTypeButton name="Order">',
                                    "text_content": "Order",
                                    "view_name": "Button",
                                    "relative_position": [
                                        {
                                            "x": 0.5,
                                            "y": 0.25,
                                        },
                                    ],
                                    "user_locator": [
                                        {
                                            "fail_test_on_cannot_locate": True,
                                            "values": [
                                                {
                                                    "type": "id",
                                                    "value": "order",
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /synthetics/details/2yi-sne-ghz
    # To change that from here: export with --manage synthetics_tests.
    @resource(
        "datadog_synthetics_test",
        ignore_changes={
            "options_list[0].http_version": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def path_to_the_payment_provider(self) -> Arguments:
        return {
            "name": "Path to the payment provider",
            "type": "network",
            "message": f"@team-{self.org.teams.payments.handle}",
            "locations": ["aws:eu-west-1"],
            "status": "live",
            "subtype": "tcp",
            "tags": ["team:payments"],
            "assertion": [
                {
                    "type": "latency",
                    "operator": "lessThan",
                    "property": "avg",
                    "target": "120",
                },
                {
                    "type": "packetLossPercentage",
                    "operator": "lessThan",
                    "target": "0.05",
                },
            ],
            "options_list": [
                {
                    "min_location_failed": 1,
                    "tick_every": 900,
                    "monitor_options": [
                        {
                            "renotify_interval": 0,
                            "renotify_occurrences": 0,
                        },
                    ],
                    "retry": [
                        {
                            "count": 1,
                            "interval": 300,
                        },
                    ],
                },
            ],
            "request_definition": [
                {
                    "destination_service": "payments",
                    "e2e_queries": 10,
                    "host": "pay.example.com",
                    "max_ttl": 30,
                    "port": "443",
                    "source_service": "checkout",
                    "tcp_method": "prefer_sack",
                    "timeout": 10,
                    "traceroute_queries": 3,
                },
            ],
        }

    # /synthetics/details/f7k-2id-58q
    @resource("datadog_synthetics_test")
    def stock_service_answers(self) -> Arguments:
        return {
            "name": "Stock service answers",
            "type": until(
                self.org.synthetics_private_locations.warehouse_north.id, "api"
            ),
            "message": f"@{self.org.users.jun_takeda_example_com.email}",
            "locations": [
                self.org.synthetics_private_locations.synthetics_private_location_3d_lab.id,
                self.org.synthetics_private_locations.warehouse_north.id,
            ],
            "request_metadata": {
                "x-probe": "kestrel",
            },
            "status": "paused",
            "subtype": "grpc",
            "tags": ["team:inventory"],
            "assertion": [
                {
                    "type": "responseTime",
                    "operator": "lessThan",
                    "target": "2000",
                },
                {
                    "type": "grpcHealthcheckStatus",
                    "operator": "is",
                    "target": "1",
                },
            ],
            "options_list": [
                {
                    "http_version": "any",
                    "min_location_failed": 1,
                    "tick_every": 60,
                },
            ],
            "request_definition": [
                {
                    "host": "stock.internal.example.com",
                    "method": "GET",
                    "port": "50051",
                    "service": "stock.v1.Stock",
                },
            ],
        }
