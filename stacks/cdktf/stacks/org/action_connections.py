from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ActionConnections(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "action_connections")
        self.org = org

    # /actions/connections
    @resource("datadog_action_connection")
    def aws_production(self) -> Arguments:
        return {
            "name": "AWS production",
            "aws": [
                {
                    "assume_role": [
                        {
                            "account_id": self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
                            "role": "KestrelActions",
                        },
                    ],
                },
            ],
        }

    # /actions/connections
    # To change that from here: export with --manage action_connections.
    @resource(
        "datadog_action_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "http.token_auth.token": "the provider doesn't read it, or reads it otherwise",
            "http.token_auth.token[0].value": "no answer of the API has it",
        },
    )
    def courier_api(self) -> Arguments:
        return {
            "name": "Courier API 📦",
            "http": [
                {
                    "base_url": "https://courier.example.com/v2",
                    "token_auth": [
                        {
                            "body": [
                                {
                                    "content": '{"client":"kestrel","key":"{{ key }}"}',
                                    "content_type": "application/json",
                                },
                            ],
                            "header": [
                                {
                                    "name": "X-Client",
                                    "value": "kestrel",
                                },
                            ],
                            "token": [
                                {
                                    "name": "key",
                                    "type": "SECRET",
                                    "value": self.org.variables.action_connection_courier_api_value,
                                },
                            ],
                            "url_parameter": [
                                {
                                    "name": "lang",
                                    "value": "en",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /actions/connections
    # To change that from here: export with --manage action_connections.
    @resource(
        "datadog_action_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "datadog.api_key.api_key": "no answer of the API has it",
            "datadog.api_key.app_key": "no answer of the API has it",
        },
    )
    def datadog_itself(self) -> Arguments:
        return {
            "name": "Datadog itself",
            "datadog": [
                {
                    "api_key": [
                        {
                            "api_key": self.org.variables.action_connection_datadog_itself_api_key,
                            "app_key": self.org.variables.action_connection_datadog_itself_app_key,
                            "datacenter": "us1",
                            "subdomain": "kestrel",
                        },
                    ],
                },
            ],
        }

    # /actions/connections
    # To change that from here: export with --manage action_connections.
    @resource(
        "datadog_action_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "gitlab.api_key.api_token": "no answer of the API has it",
        },
    )
    def git_lab(self) -> Arguments:
        return {
            "name": "GitLab",
            "gitlab": [
                {
                    "api_key": [
                        {
                            "api_token": self.org.variables.action_connection_git_lab_api_token,
                        },
                    ],
                },
            ],
        }

    # /actions/connections
    # To change that from here: export with --manage action_connections.
    @resource(
        "datadog_action_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "service_now.basic_auth.password": "no answer of the API has it",
        },
    )
    def store_desk_service_now(self) -> Arguments:
        return {
            "name": "Store desk (ServiceNow)",
            "service_now": [
                {
                    "basic_auth": [
                        {
                            "instance": "kestrel-example",
                            "password": self.org.variables.action_connection_store_desk_service_now_password,
                            "username": "datadog",
                        },
                    ],
                },
            ],
        }

    # /actions/connections
    # To change that from here: export with --manage action_connections.
    @resource(
        "datadog_action_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "openai.api_key.api_token": "no answer of the API has it",
        },
    )
    def summaries_of_incidents(self) -> Arguments:
        return {
            "name": "Summaries of incidents",
            "openai": [
                {
                    "api_key": [
                        {
                            "api_token": self.org.variables.action_connection_summaries_of_incidents_api_token,
                        },
                    ],
                },
            ],
        }
