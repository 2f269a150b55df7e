from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AppsecWafCustomRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "appsec_waf_custom_rules")
        self.org = org

    # /security/appsec/in-app-waf?tab=rules
    @resource("datadog_appsec_waf_custom_rule")
    def admin_pages_from_outside(self) -> Arguments:
        return {
            "name": "Admin pages from outside",
            "enabled": True,
            "blocking": True,
            "path_glob": "/admin/**",
            "tags": {
                "category": "attack_attempt",
                "type": "admin.outside",
            },
            "action": [
                {
                    "action": "redirect_request",
                    "parameters": [
                        {
                            "location": "/closed",
                            "status_code": 302,
                        },
                    ],
                },
            ],
            "condition": [
                {
                    "operator": "!ip_match",
                    "parameters": [
                        {
                            "data": "kestrel_offices",
                            "input": [
                                {
                                    "address": "http.client_ip",
                                },
                            ],
                        },
                    ],
                },
            ],
            "scope": [
                {
                    "env": "prod",
                    "service": "web-store",
                },
                {
                    "env": "staging",
                    "service": "web-store",
                },
            ],
        }

    # /security/appsec/in-app-waf?tab=rules
    @resource("datadog_appsec_waf_custom_rule")
    def jndi_in_the_order_s_note(self) -> Arguments:
        return {
            "name": "$${jndi} in the order's note",
            "enabled": False,
            "blocking": True,
            "path_glob": "",
            "tags": {
                "category": "attack_attempt",
                "type": "log4shell",
            },
            "condition": [
                {
                    "operator": "match_regex",
                    "parameters": [
                        {
                            "regex": "\\$\\{jndi:",
                            "input": [
                                {
                                    "address": "server.request.body",
                                    "key_path": ["note"],
                                },
                            ],
                            "options": [{}],
                        },
                    ],
                },
            ],
            "scope": [
                {
                    "env": "prod",
                    "service": "orders",
                },
            ],
        }

    # /security/appsec/in-app-waf?tab=rules
    @resource("datadog_appsec_waf_custom_rule")
    def loyalty_ids_captured(self) -> Arguments:
        return {
            "name": "Loyalty ids (captured)",
            "enabled": True,
            "blocking": False,
            "path_glob": "/api/loyalty",
            "tags": {
                "category": "business_logic",
                "team": "checkout",
                "type": "loyalty.lookup",
            },
            "condition": [
                {
                    "operator": "capture_data",
                    "parameters": [
                        {
                            "value": "usr.loyalty_id",
                            "input": [
                                {
                                    "address": "server.request.body",
                                    "key_path": ["loyalty", "id"],
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /security/appsec/in-app-waf?tab=rules
    @resource("datadog_appsec_waf_custom_rule")
    def promo_codes_by_script(self) -> Arguments:
        return {
            "name": "Promo codes by script",
            "enabled": True,
            "blocking": True,
            "path_glob": "/basket/promo/*",
            "tags": {
                "category": "business_logic",
                "type": "promo.guessing",
            },
            "action": [
                {
                    "action": "block_request",
                    "parameters": [
                        {
                            "status_code": 403,
                        },
                    ],
                },
            ],
            "condition": [
                {
                    "operator": "match_regex",
                    "parameters": [
                        {
                            "regex": "^[A-Z0-9]{8,}$",
                            "input": [
                                {
                                    "address": "server.request.query",
                                    "key_path": ["promo"],
                                },
                            ],
                            "options": [
                                {
                                    "case_sensitive": True,
                                    "min_length": 8,
                                },
                            ],
                        },
                    ],
                },
                {
                    "operator": "phrase_match",
                    "parameters": [
                        {
                            "list": ["python-requests", "curl/"],
                            "input": [
                                {
                                    "address": "server.request.headers.no_cookies",
                                    "key_path": ["user-agent"],
                                },
                            ],
                        },
                    ],
                },
            ],
            "scope": [
                {
                    "env": "prod",
                    "service": "checkout",
                },
            ],
        }
