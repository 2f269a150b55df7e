from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationAwsAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_aws_accounts")
        self.org = org

    # /integrations/amazon-web-services
    @resource("datadog_integration_aws_account")
    def integration_aws_account_210987650001(self) -> Arguments:
        return {
            "account_tags": ["env:prod", "company:kestrel"],
            "aws_account_id": "210987650001",
            "aws_partition": "aws",
            "auth_config": [
                {
                    "aws_auth_config_role": [
                        {
                            "role_name": "KestrelObservability",
                        },
                    ],
                },
            ],
            "aws_regions": [
                {
                    "include_all": True,
                },
            ],
            "logs_config": [
                {
                    "lambda_forwarder": [
                        {
                            "lambdas": [
                                "arn:aws:lambda:eu-west-1:210987650001:function:log-forwarder",
                            ],
                            "sources": ["s3", "elb"],
                            "log_source_config": [
                                {
                                    "tag_filters": [
                                        {
                                            "source": "s3",
                                            "tags": ["forward:true"],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
            "metrics_config": [
                {
                    "enabled": True,
                    "automute_enabled": True,
                    "collect_cloudwatch_alarms": False,
                    "collect_custom_metrics": False,
                    "namespace_filters": [
                        {
                            "exclude_only": [
                                "AWS/SQS",
                                "AWS/ElasticMapReduce",
                                "AWS/Usage",
                            ],
                        },
                    ],
                    "tag_filters": [
                        {
                            "namespace": "AWS/EC2",
                            "tags": ["monitored:true", "!team:sandbox"],
                        },
                    ],
                },
            ],
            "resources_config": [
                {
                    "cloud_security_posture_management_collection": True,
                    "extended_collection": True,
                },
            ],
            "traces_config": [
                {
                    "xray_services": [
                        {
                            "include_all": True,
                        },
                    ],
                },
            ],
        }

    # /integrations/amazon-web-services
    @resource("datadog_integration_aws_account")
    def integration_aws_account_210987650002(self) -> Arguments:
        return {
            "account_tags": ["env:staging"],
            "aws_account_id": "210987650002",
            "aws_partition": "aws",
            "auth_config": [
                {
                    "aws_auth_config_role": [
                        {
                            "role_name": "KestrelObservabilityStaging",
                        },
                    ],
                },
            ],
            "aws_regions": [
                {
                    "include_only": ["eu-west-1", "ap-northeast-1"],
                },
            ],
            "logs_config": [
                {
                    "lambda_forwarder": [
                        {
                            "lambdas": [],
                            "sources": [],
                        },
                    ],
                },
            ],
            "metrics_config": [
                {
                    "enabled": True,
                    "automute_enabled": True,
                    "collect_cloudwatch_alarms": False,
                    "collect_custom_metrics": False,
                    "namespace_filters": [
                        {
                            "include_only": ["AWS/EC2", "AWS/RDS"],
                        },
                    ],
                },
            ],
            "resources_config": [
                {
                    "cloud_security_posture_management_collection": False,
                    "extended_collection": True,
                },
            ],
            "traces_config": [
                {
                    "xray_services": [
                        {
                            "include_only": [],
                        },
                    ],
                },
            ],
        }

    # /integrations/amazon-web-services
    # To change that from here: export with --manage integration_aws_accounts.
    @resource(
        "datadog_integration_aws_account",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "auth_config.aws_auth_config_keys.secret_access_key": "no answer of the API has it",
        },
    )
    def integration_aws_account_210987650003(self) -> Arguments:
        return {
            "account_tags": [],
            "aws_account_id": "210987650003",
            "aws_partition": "aws",
            "auth_config": [
                {
                    "aws_auth_config_keys": [
                        {
                            "access_key_id": "AKIAIOSFODNN7EXAMPLE",
                            "secret_access_key": self.org.variables.integration_aws_account_210987650003_secret_access_key,
                        },
                    ],
                },
            ],
            "aws_regions": [
                {
                    "include_only": ["eu-west-1"],
                },
            ],
            "logs_config": [
                {
                    "lambda_forwarder": [
                        {
                            "lambdas": [],
                            "sources": [],
                        },
                    ],
                },
            ],
            "metrics_config": [
                {
                    "enabled": False,
                    "automute_enabled": True,
                    "collect_cloudwatch_alarms": False,
                    "collect_custom_metrics": False,
                    "namespace_filters": [
                        {
                            "exclude_only": [
                                "AWS/SQS",
                                "AWS/ElasticMapReduce",
                                "AWS/Usage",
                            ],
                        },
                    ],
                },
            ],
            "resources_config": [
                {
                    "cloud_security_posture_management_collection": False,
                    "extended_collection": False,
                },
            ],
            "traces_config": [
                {
                    "xray_services": [
                        {
                            "include_only": [],
                        },
                    ],
                },
            ],
        }

    # /integrations/amazon-web-services
    @resource("datadog_integration_aws_account")
    def integration_aws_account_210987650004(self) -> Arguments:
        return {
            "account_tags": ["env:prod", "shop:flagship"],
            "aws_account_id": "210987650004",
            "aws_partition": "aws",
            "auth_config": [
                {
                    "aws_auth_config_role": [
                        {
                            "role_name": "KestrelObservability",
                        },
                    ],
                },
            ],
            "aws_regions": [
                {
                    "include_only": ["eu-south-2"],
                },
            ],
            "logs_config": [
                {
                    "lambda_forwarder": [
                        {
                            "lambdas": [],
                            "sources": [],
                        },
                    ],
                },
            ],
            "metrics_config": [
                {
                    "enabled": True,
                    "automute_enabled": True,
                    "collect_cloudwatch_alarms": False,
                    "collect_custom_metrics": False,
                    "namespace_filters": [
                        {
                            "exclude_only": [
                                "AWS/SQS",
                                "AWS/ElasticMapReduce",
                                "AWS/Usage",
                            ],
                        },
                    ],
                },
            ],
            "resources_config": [
                {
                    "cloud_security_posture_management_collection": False,
                    "extended_collection": True,
                },
            ],
            "traces_config": [
                {
                    "xray_services": [
                        {
                            "include_only": ["AWS/AppSync"],
                        },
                    ],
                },
            ],
        }
