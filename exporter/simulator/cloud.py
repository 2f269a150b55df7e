"""Clouds: what the API makes of an account of Google Cloud, and what it says of AWS to all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exporter.simulator.answers import Answer, Call, answer
from exporter.simulator.identity import hex32

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_FILTERS = {
    "cloud_run_revision": "cloud_run_revision_filters",
    "gce_instance": "host_filters",
}
"""Type of a resource -> the older member with its filters."""


def gcp_account(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """An account whose filters stand in both members: the older, and the one of all resources.

    The older are lists in version 2; in version 1, the filters of hosts are a text.
    """
    made = dict(sent)
    given = [c for c in made.get("monitored_resource_configs") or () if isinstance(c, dict)]
    configs = {c["type"]: list(c["filters"]) for c in given}
    for type, member in _FILTERS.items():
        held = made.get(member) or []
        if isinstance(held, str):
            held = [f.strip() for f in held.split(",") if f.strip()]
        if held and type not in configs:
            configs[type] = held
        elif type in configs:
            listed = configs[type]
            made[member] = ",".join(listed) if isinstance(made.get(member), str) else listed
    made["monitored_resource_configs"] = [
        {"type": t, "filters": sorted(f)} for t, f in sorted(configs.items()) if f
    ]
    return made


_SERVICES = {
    "apigw-access-logs": "API Gateway Access Logs",
    "apigw-execution-logs": "API Gateway Execution Logs",
    "cloudfront": "CloudFront Access Logs",
    "elb": "Classic ELB Access Logs",
    "elbv2": "Application ELB Access Logs",
    "lambda": "Lambda Cloudwatch Logs",
    "redshift": "Redshift Logs",
    "s3": "S3 Access Logs",
    "states": "Step Functions CloudWatch Logs",
    "waf": "Web Application Firewall",
}
_NAMESPACES = ("ApiGateway", "ApplicationELB", "DynamoDB", "EC2", "ELB", "Lambda", "RDS", "SQS")
_RULES = ("api_gateway", "application_elb", "dynamodb", "ec2", "elb", "lambda", "rds", "sqs")
_STANDARD = ("apigateway:GET", "cloudfront:ListDistributions", "ec2:Describe*", "rds:Describe*")
_COLLECTION = (
    "account:GetContactInformation",
    "amplify:ListApps",
    "wafv2:ListLoggingConfigurations",
)


def _document(id: str, values: tuple[str, ...], member: str = "") -> Any:
    attributes = {member or id: list(values)}
    return {"data": {"id": id, "type": id, "attributes": attributes}}


_SAID: Mapping[str, Any] = {
    "/api/v1/integration/aws/logs/services": [
        {"id": id, "label": label} for id, label in _SERVICES.items()
    ],
    "/api/v1/integration/aws/available_namespace_rules": list(_RULES),
    "/api/v2/integration/aws/logs/services": _document("logs_services", tuple(_SERVICES)),
    "/api/v2/integration/aws/available_namespaces": _document(
        "namespaces", tuple(f"AWS/{n}" for n in _NAMESPACES)
    ),
    "/api/v2/integration/aws/iam_permissions": _document("permissions", (*_STANDARD, *_COLLECTION)),
    "/api/v2/integration/aws/iam_permissions/standard": _document("permissions", _STANDARD),
    "/api/v2/integration/aws/iam_permissions/resource_collection": _document(
        "permissions", _COLLECTION
    ),
}
"""Path -> its answer, the same in every org. What Datadog says is longer."""


def _said(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    return answer(_SAID[call.path])


def _external_id(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """An id by which a role of the org's in AWS knows Datadog, made anew each time."""
    attributes = {"external_id": hex32(org.store.random, {})}
    return answer({"data": {"id": "external_id", "type": "external_id", "attributes": attributes}})


EXTRAS = (
    *(("GET", path, _said) for path in _SAID),
    ("POST", "/api/v2/integration/aws/generate_new_external_id", _external_id),
)
