from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ObservabilityPipelines(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "observability_pipelines")
        self.org = org

    # /observability-pipelines/02dde7db-1465-5290-964e-e13cf1ca8c79/view
    @resource("datadog_observability_pipeline")
    def bei_jian_suo_syslog_s3(self) -> Arguments:
        return {
            "name": "焙煎所 syslog → “S3”",
            "config": [
                {
                    "pipeline_type": "logs",
                    "destination": [
                        {
                            "id": "s3",
                            "inputs": ["syslog"],
                            "amazon_s3_generic": [
                                {
                                    "bucket": "kestrel-raw",
                                    "key_prefix": "tokyo/$${date}",
                                    "region": "ap-northeast-1",
                                    "storage_class": "STANDARD",
                                    "batch_settings": [
                                        {
                                            "batch_size": 100,
                                            "timeout_secs": 300,
                                        },
                                    ],
                                    "compression": [
                                        {
                                            "algorithm": "zstd",
                                            "level": 3,
                                        },
                                    ],
                                    "encoding": [
                                        {
                                            "type": "json",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                    "source": [
                        {
                            "id": "syslog",
                            "rsyslog": [
                                {
                                    "address_key": "SYSLOG",
                                    "mode": "udp",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /observability-pipelines/a283e3e5-954a-5264-85a2-88e2d9b42ac5/view
    @resource("datadog_observability_pipeline")
    def payments_to_the_auditors(self) -> Arguments:
        return {
            "name": "Payments to the auditors",
            "config": [
                {
                    "pipeline_type": "logs",
                    "destination": [
                        {
                            "id": "es",
                            "inputs": ["ocsf"],
                            "elasticsearch": [
                                {
                                    "api_version": "v8",
                                    "bulk_index": "audit",
                                    "auth": [
                                        {
                                            "password_key": "ES_PASSWORD",
                                            "strategy": "basic",
                                            "username_key": "ES_USER",
                                        },
                                    ],
                                },
                            ],
                        },
                        {
                            "id": "siem",
                            "inputs": ["ocsf"],
                            "google_secops": [
                                {
                                    "customer_id": "kestrel",
                                    "encoding": "json",
                                    "log_type": "KESTREL_PAYMENTS",
                                    "auth": [
                                        {
                                            "credentials_file": "/etc/op/gcp.json",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                    "processor_group": [
                        {
                            "id": "ocsf",
                            "enabled": True,
                            "include": "*",
                            "inputs": ["kafka"],
                            "processor": [
                                {
                                    "id": "map",
                                    "enabled": True,
                                    "include": "*",
                                    "ocsf_mapper": [
                                        {
                                            "keep_unmatched": True,
                                            "mapping": [
                                                {
                                                    "include": "source:auth0",
                                                    "library_mapping": "Okta System Log Authentication",
                                                },
                                                {
                                                    "include": "source:till",
                                                    "custom_mapping": [
                                                        {
                                                            "version": 1,
                                                            "mapping": [
                                                                {
                                                                    "dest": "user.name",
                                                                    "source": "barista",
                                                                },
                                                                {
                                                                    "dest": "device.type",
                                                                    "source": "till.kind",
                                                                    "lookup": [
                                                                        {
                                                                            "default": "unknown",
                                                                            "table": [
                                                                                {
                                                                                    "equals": "fixed",
                                                                                    "value": "pos",
                                                                                },
                                                                                {
                                                                                    "contains": "hand",
                                                                                    "value": "mobile",
                                                                                },
                                                                            ],
                                                                        },
                                                                    ],
                                                                },
                                                            ],
                                                            "metadata": [
                                                                {
                                                                    "class": "Authentication",
                                                                    "profiles": [
                                                                        "host",
                                                                    ],
                                                                    "version": "1.3.0",
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
                                    "id": "less",
                                    "enabled": True,
                                    "include": "status:ok",
                                    "sample": [
                                        {
                                            "percentage": 10.5,
                                        },
                                    ],
                                },
                                {
                                    "id": "slow",
                                    "enabled": True,
                                    "include": "*",
                                    "throttle": [
                                        {
                                            "group_by": ["shop.id"],
                                            "threshold": 1000,
                                            "window": 60,
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                    "source": [
                        {
                            "id": "kafka",
                            "kafka": [
                                {
                                    "group_id": "op",
                                    "topics": ["payments", "refunds"],
                                    "librdkafka_option": [
                                        {
                                            "name": "fetch.message.max.bytes",
                                            "value": "1048576",
                                        },
                                    ],
                                    "sasl": [
                                        {
                                            "mechanism": "SCRAM-SHA-512",
                                            "password_key": "KAFKA_PASSWORD",
                                            "username_key": "KAFKA_USER",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /observability-pipelines/c9f21b77-d476-5e4a-8b9f-186525fd5e2d/view
    @resource("datadog_observability_pipeline")
    def roaster_metrics(self) -> Arguments:
        return {
            "name": "Roaster metrics",
            "config": [
                {
                    "pipeline_type": "metrics",
                    "destination": [
                        {
                            "id": "metrics",
                            "inputs": ["tags"],
                            "datadog_metrics": [{}],
                        },
                    ],
                    "processor_group": [
                        {
                            "id": "tags",
                            "enabled": True,
                            "include": "*",
                            "inputs": ["otel"],
                            "processor": [
                                {
                                    "id": "keep",
                                    "enabled": True,
                                    "include": "*",
                                    "metric_tags": [
                                        {
                                            "rule": [
                                                {
                                                    "action": "include",
                                                    "include": "*",
                                                    "keys": ["drum", "site"],
                                                    "mode": "filter",
                                                },
                                            ],
                                        },
                                    ],
                                },
                                {
                                    "id": "site",
                                    "enabled": True,
                                    "include": "*",
                                    "add_metric_tags": [
                                        {
                                            "tag": [
                                                {
                                                    "name": "origin",
                                                    "value": "roastery",
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                    "source": [
                        {
                            "id": "otel",
                            "opentelemetry": [
                                {
                                    "grpc_address_key": "OTEL_GRPC",
                                    "http_address_key": "OTEL_HTTP",
                                    "tls": [
                                        {
                                            "ca_file": "/etc/op/ca.crt",
                                            "crt_file": "/etc/op/tls.crt",
                                            "key_file": "/etc/op/tls.key",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /observability-pipelines/57734e9c-3bce-553b-899b-d67e2d252ae9/view
    @resource("datadog_observability_pipeline")
    def store_logs_cleaned(self) -> Arguments:
        return {
            "name": "Store logs, cleaned",
            "config": [
                {
                    "pipeline_type": "logs",
                    "destination": [
                        {
                            "id": "datadog",
                            "inputs": ["guard"],
                            "datadog_logs": [{}],
                        },
                        {
                            "id": "archive",
                            "inputs": ["clean"],
                            "amazon_s3": [
                                {
                                    "bucket": "kestrel-op-archive",
                                    "key_prefix": "",
                                    "region": "eu-west-1",
                                    "storage_class": "STANDARD_IA",
                                    "auth": [
                                        {
                                            "assume_role": "arn:aws:iam::123456789012:role/op",
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                    "processor_group": [
                        {
                            "id": "clean",
                            "enabled": True,
                            "display_name": "Clean up",
                            "include": "*",
                            "inputs": ["agents", "tills"],
                            "processor": [
                                {
                                    "id": "drop-health",
                                    "enabled": True,
                                    "include": '-@http.url_details.path:"/healthz"',
                                    "filter": [{}],
                                },
                                {
                                    "id": "order",
                                    "enabled": True,
                                    "include": "*",
                                    "parse_json": [
                                        {
                                            "field": "message",
                                        },
                                    ],
                                },
                                {
                                    "id": "user",
                                    "enabled": True,
                                    "include": "service:web-store",
                                    "parse_grok": [
                                        {
                                            "disable_library_rules": False,
                                            "field": "message",
                                            "rule": [
                                                {
                                                    "source": "message",
                                                    "match_rule": [
                                                        {
                                                            "name": "order",
                                                            "rule": (
                                                                "%%{word:order.id} "
                                                                "%%{notSpace:order.state}"
                                                            ),
                                                        },
                                                    ],
                                                },
                                            ],
                                        },
                                    ],
                                },
                                {
                                    "id": "store",
                                    "enabled": True,
                                    "include": "*",
                                    "enrichment_table": [
                                        {
                                            "target": "store",
                                            "reference_table": [
                                                {
                                                    "columns": ["country"],
                                                    "key_field": "store_id",
                                                    "table_id": self.org.reference_tables.kestrel_stores.id,
                                                },
                                            ],
                                        },
                                    ],
                                },
                                {
                                    "id": "shop",
                                    "enabled": True,
                                    "include": "*",
                                    "add_env_vars": [
                                        {
                                            "variable": [
                                                {
                                                    "name": "SHOP_COUNTRY",
                                                    "field": "shop.country",
                                                },
                                            ],
                                        },
                                    ],
                                },
                                {
                                    "id": "names",
                                    "enabled": True,
                                    "include": "*",
                                    "rename_fields": [
                                        {
                                            "field": [
                                                {
                                                    "destination": "user",
                                                    "preserve_source": False,
                                                    "source": "usr",
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                        {
                            "id": "guard",
                            "enabled": True,
                            "include": "env:prod",
                            "inputs": ["clean"],
                            "processor": [
                                {
                                    "id": "pii",
                                    "enabled": True,
                                    "include": "*",
                                    "sensitive_data_scanner": [
                                        {
                                            "rule": [
                                                {
                                                    "name": "Loyalty number",
                                                    "tags": ["sensitive_data:loyalty"],
                                                    "keyword_options": [
                                                        {
                                                            "keywords": ["loyalty"],
                                                            "proximity": 5,
                                                        },
                                                    ],
                                                    "on_match": [
                                                        {
                                                            "redact": [
                                                                {
                                                                    "replace": "[loyalty]",
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                    "pattern": [
                                                        {
                                                            "custom": [
                                                                {
                                                                    "rule": "KC-\\d{4}-\\d{6}",
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                    "scope": [
                                                        {
                                                            "exclude": [
                                                                {
                                                                    "fields": [
                                                                        "order.id",
                                                                    ],
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                },
                                                {
                                                    "name": "Cards",
                                                    "tags": [],
                                                    "on_match": [
                                                        {
                                                            "partial_redact": [
                                                                {
                                                                    "characters": 4,
                                                                    "direction": "last",
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                    "pattern": [
                                                        {
                                                            "library": [
                                                                {
                                                                    "id": self.org.lookups.sensitive_data_scanner_standard_pattern_visa_card_scanner_4x4_digits,
                                                                    "use_recommended_keywords": True,
                                                                },
                                                            ],
                                                        },
                                                    ],
                                                    "scope": [
                                                        {
                                                            "all": True,
                                                        },
                                                    ],
                                                },
                                            ],
                                        },
                                    ],
                                },
                                {
                                    "id": "quota",
                                    "enabled": True,
                                    "include": "*",
                                    "quota": [
                                        {
                                            "name": "noisy shops",
                                            "drop_events": True,
                                            "partition_fields": ["shop.id"],
                                            "limit": [
                                                {
                                                    "enforce": "bytes",
                                                    "limit": 10000000000,
                                                },
                                            ],
                                            "override": [
                                                {
                                                    "field": [
                                                        {
                                                            "name": "shop.id",
                                                            "value": "tokyo-1",
                                                        },
                                                    ],
                                                    "limit": [
                                                        {
                                                            "enforce": "events",
                                                            "limit": 500000,
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
                    "source": [
                        {
                            "id": "agents",
                            "datadog_agent": [
                                {
                                    "address_key": "AGENT_ADDRESS",
                                },
                            ],
                        },
                        {
                            "id": "tills",
                            "socket": [
                                {
                                    "mode": "tcp",
                                    "framing": [
                                        {
                                            "method": "character_delimited",
                                            "character_delimited": [
                                                {
                                                    "delimiter": "|",
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
