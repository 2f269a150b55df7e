from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class AppsecWafExclusionFilters(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "appsec_waf_exclusion_filters")
        self.org = org

    # /security/appsec/passlist
    @resource("datadog_appsec_waf_exclusion_filter")
    def one_rule_of_datadog_s_off_for_the_tills(self) -> Arguments:
        return {
            "enabled": False,
            "description": "One rule of Datadog's, off for the tills",
            "rules_target": [
                {
                    "rule_id": "crs-942-100",
                },
            ],
            "scope": [
                {
                    "env": "prod",
                    "service": "till",
                },
            ],
        }

    # /security/appsec/passlist
    @resource("datadog_appsec_waf_exclusion_filter")
    def partners_may_try_promo_codes(self) -> Arguments:
        return {
            "enabled": True,
            "description": "Partners may try promo codes",
            "parameters": ["promo"],
            "rules_target": [
                {
                    "rule_id": self.org.appsec_waf_custom_rules.promo_codes_by_script.id,
                },
            ],
            "scope": [
                {
                    "env": "prod",
                    "service": "checkout",
                },
            ],
        }

    # /security/appsec/passlist
    @resource("datadog_appsec_waf_exclusion_filter")
    def recipes_quote_sql_on_purpose(self) -> Arguments:
        return {
            "enabled": True,
            "description": "Recipes quote SQL on purpose",
            "path_glob": "/recipes/*",
            "rules_target": [
                {
                    "tags": [
                        {
                            "type": "sql_injection",
                            "category": "attack_attempt",
                        },
                    ],
                },
            ],
            "scope": [
                {
                    "env": "prod",
                    "service": "recipes",
                },
            ],
        }

    # /security/appsec/passlist
    @resource("datadog_appsec_waf_exclusion_filter")
    def search_boxes(self) -> Arguments:
        return {
            "enabled": True,
            "description": "Search boxes",
            "parameters": ["q", "filters.origin"],
            "path_glob": "/search",
            "rules_target": [
                {
                    "tags": [
                        {
                            "type": "lfi",
                            "category": "attack_attempt",
                        },
                    ],
                },
            ],
        }
