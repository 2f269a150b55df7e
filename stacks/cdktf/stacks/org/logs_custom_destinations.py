from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsCustomDestinations(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_custom_destinations")
        self.org = org

    # /logs/pipelines/log-forwarding/custom-destinations
    # To change that from here: export with --manage logs_custom_destinations.
    @resource(
        "datadog_logs_custom_destination",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "elasticsearch_destination[0].basic_auth": "the provider doesn't read it, or reads it otherwise",
            "elasticsearch_destination[0].basic_auth[0].password": "no answer of the API has it",
            "elasticsearch_destination[0].basic_auth[0].username": "no answer of the API has it",
        },
    )
    def auditors_elasticsearch(self) -> Arguments:
        return {
            "name": "Auditors' Elasticsearch",
            "enabled": True,
            "forward_tags": True,
            "forward_tags_restriction_list": ["service", "env"],
            "forward_tags_restriction_list_type": "ALLOW_LIST",
            "query": "index:main service:payments",
            "elasticsearch_destination": [
                {
                    "endpoint": "https://audit.example.com:9200",
                    "index_name": "kestrel-payments",
                    "index_rotation": "yyyy-MM-dd",
                    "basic_auth": [
                        {
                            "password": self.org.variables.logs_custom_destination_auditors_elasticsearch_password,
                            "username": self.org.variables.logs_custom_destination_auditors_elasticsearch_username,
                        },
                    ],
                },
            ],
        }

    # /logs/pipelines/log-forwarding/custom-destinations
    @resource("datadog_logs_custom_destination")
    def sentinel(self) -> Arguments:
        return {
            "name": "Sentinel",
            "enabled": True,
            "forward_tags": True,
            "forward_tags_restriction_list": [],
            "forward_tags_restriction_list_type": "ALLOW_LIST",
            "query": "team:security",
            "microsoft_sentinel_destination": [
                {
                    "client_id": "9a4d7b0e-2222-4c5f-9d55-0c0ffee00002",
                    "data_collection_endpoint": "https://kestrel.example.com",
                    "data_collection_rule_id": "dcr-000a00a000a00000a000000aa000a0aa",
                    "stream_name": "Custom-KestrelLogs",
                    "tenant_id": "f3c9a8f0-1111-4c5f-9d55-0c0ffee00001",
                },
            ],
        }

    # /logs/pipelines/log-forwarding/custom-destinations
    # To change that from here: export with --manage logs_custom_destinations.
    @resource(
        "datadog_logs_custom_destination",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "splunk_destination[0].access_token": "no answer of the API has it",
        },
    )
    def siem_of_the_insurer(self) -> Arguments:
        return {
            "name": "SIEM of the insurer",
            "enabled": True,
            "forward_tags": False,
            "forward_tags_restriction_list": ["host"],
            "forward_tags_restriction_list_type": "BLOCK_LIST",
            "query": "source:kubernetes.audit",
            "splunk_destination": [
                {
                    "access_token": self.org.variables.logs_custom_destination_siem_of_the_insurer_access_token,
                    "endpoint": "https://siem.example.com:8088",
                    "sourcetype": [{}],
                },
            ],
        }

    # /logs/pipelines/log-forwarding/custom-destinations
    # To change that from here: export with --manage logs_custom_destinations.
    @resource(
        "datadog_logs_custom_destination",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "http_destination[0].basic_auth": "the provider doesn't read it, or reads it otherwise",
            "http_destination[0].basic_auth[0].password": "no answer of the API has it",
            "http_destination[0].basic_auth[0].username": "no answer of the API has it",
        },
    )
    def warehouse_partner(self) -> Arguments:
        return {
            "name": "Warehouse partner",
            "enabled": False,
            "forward_tags": True,
            "forward_tags_restriction_list": [],
            "forward_tags_restriction_list_type": "ALLOW_LIST",
            "query": "service:delivery -env:perf",
            "http_destination": [
                {
                    "endpoint": "https://logs.partner.example.com/in",
                    "basic_auth": [
                        {
                            "password": self.org.variables.logs_custom_destination_warehouse_partner_password,
                            "username": self.org.variables.logs_custom_destination_warehouse_partner_username,
                        },
                    ],
                },
            ],
        }
