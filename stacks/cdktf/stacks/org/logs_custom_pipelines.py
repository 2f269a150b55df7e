from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsCustomPipelines(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_custom_pipelines")
        self.org = org

    # /logs/pipelines/pipeline/edit/3WPbqlB9kJQMZYRD4j4cfQ
    @resource("datadog_logs_custom_pipeline")
    def checkout(self) -> Arguments:
        return {
            "name": "Checkout",
            "is_enabled": True,
            "description": "Access and cart lines of the checkout",
            "tags": ["team:checkout"],
            "filter": [
                {
                    "query": "source:kestrel service:checkout",
                },
            ],
            "processor": [
                {
                    "grok_parser": [
                        {
                            "name": "Parse access line",
                            "is_enabled": True,
                            "samples": [
                                (
                                    "10.0.4.7 - u_42 [03/Feb/2025:09:12:07 +0000] "
                                    '"POST /checkout" 201 0.184'
                                ),
                            ],
                            "source": "message",
                            "grok": [
                                {
                                    "match_rules": (
                                        "access %%{ip:network.client.ip} - "
                                        "%%{notSpace:usr.id} "
                                        '\\[%%{date("dd/MMM/yyyy:HH:mm:ss '
                                        'Z"):timestamp}\\] "%%{word:http.method} '
                                        '%%{notSpace:http.url}" '
                                        "%%{integer:http.status_code} "
                                        "%%{number:duration:scale(1000)}\n"
                                        'cart %%{data::keyvalue("=")} '
                                        "$${not_a_template}  %%%{kept}"
                                    ),
                                    "support_rules": (
                                        '_ts %%{date("yyyy-MM-dd '
                                        'HH:mm:ss,SSS"):timestamp}'
                                    ),
                                },
                            ],
                        },
                    ],
                },
                {
                    "date_remapper": [
                        {
                            "name": "Date",
                            "is_enabled": True,
                            "sources": ["timestamp"],
                        },
                    ],
                },
                {
                    "status_remapper": [
                        {
                            "name": "Status",
                            "is_enabled": True,
                            "sources": ["http.status_category", "level"],
                        },
                    ],
                },
                {
                    "service_remapper": [
                        {
                            "is_enabled": True,
                            "sources": ["app"],
                        },
                    ],
                },
                {
                    "message_remapper": [
                        {
                            "is_enabled": True,
                            "sources": ["msg"],
                        },
                    ],
                },
                {
                    "trace_id_remapper": [
                        {
                            "is_enabled": True,
                            "sources": ["dd.trace_id"],
                        },
                    ],
                },
                {
                    "category_processor": [
                        {
                            "name": "Status class",
                            "is_enabled": True,
                            "target": "http.status_category",
                            "category": [
                                {
                                    "name": "ok",
                                    "filter": [
                                        {
                                            "query": "@http.status_code:[200 TO 299]",
                                        },
                                    ],
                                },
                                {
                                    "name": "customer's fault",
                                    "filter": [
                                        {
                                            "query": "@http.status_code:[400 TO 499]",
                                        },
                                    ],
                                },
                                {
                                    "name": "our fault",
                                    "filter": [
                                        {
                                            "query": "@http.status_code:[500 TO 599]",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                {
                    "pipeline": [
                        {
                            "name": "Promotions",
                            "is_enabled": True,
                            "description": "Nested",
                            "tags": ["team:checkout"],
                            "filter": [
                                {
                                    "query": "@promo.code:*",
                                },
                            ],
                            "processor": [
                                {
                                    "attribute_remapper": [
                                        {
                                            "name": "Promo code to tag",
                                            "is_enabled": True,
                                            "override_on_conflict": False,
                                            "preserve_source": True,
                                            "source_type": "attribute",
                                            "sources": ["promo.code"],
                                            "target": "promo",
                                            "target_type": "tag",
                                        },
                                    ],
                                },
                                {
                                    "lookup_processor": [
                                        {
                                            "is_enabled": False,
                                            "default_lookup": "none",
                                            "lookup_table": [
                                                "BEANS10,autumn",
                                                "CREMA,spring",
                                            ],
                                            "source": "promo.code",
                                            "target": "promo.campaign",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /logs/pipelines/pipeline/edit/0NngkaWcG4B7NvkcDs1Veg
    @resource("datadog_logs_custom_pipeline")
    def delivery_etiquettes_colis(self) -> Arguments:
        return {
            "name": "Delivery — étiquettes & colis 📦",
            "is_enabled": True,
            "tags": ["team:delivery"],
            "filter": [
                {
                    "query": "service:(courier-gateway OR labels)",
                },
            ],
            "processor": [
                {
                    "attribute_remapper": [
                        {
                            "name": "Courier",
                            "is_enabled": True,
                            "override_on_conflict": True,
                            "preserve_source": False,
                            "source_type": "attribute",
                            "sources": ["courier_name", "carrier"],
                            "target": "courier.name",
                            "target_type": "attribute",
                        },
                    ],
                },
                {
                    "attribute_remapper": [
                        {
                            "name": "Weight is a number",
                            "is_enabled": True,
                            "override_on_conflict": False,
                            "preserve_source": False,
                            "source_type": "attribute",
                            "sources": ["parcel.weight"],
                            "target": "parcel.kg",
                            "target_format": "double",
                            "target_type": "attribute",
                        },
                    ],
                },
                {
                    "grok_parser": [
                        {
                            "name": "Label",
                            "is_enabled": True,
                            "source": "label_line",
                            "grok": [
                                {
                                    "match_rules": (
                                        "label "
                                        "%%{word:label.id}\\s+%%{integer:label.attempt}\t%%{data:label.result}"
                                    ),
                                    "support_rules": "",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /logs/pipelines/pipeline/edit/9GESgRfE4Tjx7-Y01kFtiA
    @resource("datadog_logs_custom_pipeline")
    def logs_custom_pipeline_404_hunting_switched_off(self) -> Arguments:
        return {
            "name": "404 hunting (switched off)",
            "is_enabled": False,
            "filter": [
                {
                    "query": "",
                },
            ],
        }

    # /logs/pipelines/pipeline/edit/6Pn99lFEUIaNUrgT0a8uzw
    @resource("datadog_logs_custom_pipeline")
    def payments_pci(self) -> Arguments:
        return {
            "name": "Payments (PCI)",
            "is_enabled": True,
            "tags": ["pci:true", "team:payments"],
            "filter": [
                {
                    "query": "source:kestrel service:payments",
                },
            ],
            "processor": [
                {
                    "arithmetic_processor": [
                        {
                            "name": "Amount in cents",
                            "is_enabled": True,
                            "expression": "(payment.amount + payment.tip) * 100",
                            "is_replace_missing": False,
                            "target": "payment.cents",
                        },
                    ],
                },
                {
                    "string_builder_processor": [
                        {
                            "name": "One line",
                            "is_enabled": True,
                            "is_replace_missing": True,
                            "target": "payment.summary",
                            "template": (
                                "%%{payment.provider} took %%{payment.amount} for "
                                "$${order}"
                            ),
                        },
                    ],
                },
                {
                    "geo_ip_parser": [
                        {
                            "name": "Where",
                            "is_enabled": True,
                            "sources": ["network.client.ip"],
                            "target": "network.client.geoip",
                        },
                    ],
                },
                {
                    "user_agent_parser": [
                        {
                            "name": "Browser",
                            "is_enabled": True,
                            "is_encoded": False,
                            "sources": ["http.useragent"],
                            "target": "http.useragent_details",
                        },
                    ],
                },
                {
                    "url_parser": [
                        {
                            "name": "URL",
                            "is_enabled": True,
                            "normalize_ending_slashes": False,
                            "sources": ["http.url"],
                            "target": "http.url_details",
                        },
                    ],
                },
            ],
        }

    # /logs/pipelines/pipeline/edit/IvHtMtYxPh9HF_R5Ee5xQQ
    @resource("datadog_logs_custom_pipeline")
    def rosuta(self) -> Arguments:
        return {
            "name": "ロースター",
            "is_enabled": True,
            "description": "  leading and trailing spaces, and a tab\t ",
            "tags": ["team:roastery-jp"],
            "filter": [
                {
                    "query": "source:roaster",
                },
            ],
            "processor": [
                {
                    "status_remapper": [
                        {
                            "name": "重要度",
                            "is_enabled": True,
                            "sources": ["severity"],
                        },
                    ],
                },
            ],
        }
