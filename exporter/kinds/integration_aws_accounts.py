"""AWS accounts: what Datadog collects from each, and how it signs in.

The Lambda functions of version 1 (/integration/aws/logs) stand in `logs_config`.
"""

from exporter.model.declaration import Kind, Object

OFF = {"cloud_security_posture_management_collection": False, "extended_collection": False}


def prepared(account: Object) -> Object:
    """The account in the resource's shape.

    The sign-in stands in a block for its way. What the API leaves out of `resources_config` is
    off, where the provider's default is on. Log sources without filters are not there for it,
    and no tags are an empty list: left to the provider, they would be unknown in each plan.
    """
    sign_in = account.get("auth_config") or {}
    way = "aws_auth_config_keys" if "access_key_id" in sign_in else "aws_auth_config_role"
    logs = account.get("logs_config") or {}
    forwarder = dict(logs.get("lambda_forwarder") or {})
    if not (forwarder.get("log_source_config") or {}).get("tag_filters"):
        forwarder.pop("log_source_config", None)
    return account | {
        "account_tags": account.get("account_tags") or [],
        "auth_config": {way: sign_in},
        "logs_config": {**logs, "lambda_forwarder": forwarder},
        "resources_config": OFF | (account.get("resources_config") or {}),
    }


KIND = Kind(
    resource_type="datadog_integration_aws_account",
    path="/api/v2/integration/aws/accounts",
    title="aws_account_id",
    url="/integrations/amazon-web-services",
    # Datadog makes the external id, one for each of its orgs; the role in AWS must trust it.
    ignore=("auth_config.external_id",),
    secrets={"auth_config.secret_access_key": lambda o: "access_key_id" in o},
    prepare=prepared,
    # The provider requires these blocks, if only empty.
    default={
        "aws_regions": {},
        "metrics_config": {"namespace_filters": {}},
        "metrics_config.namespace_filters": {},
        "traces_config": {"xray_services": {}},
        "traces_config.xray_services": {},
    },
)
