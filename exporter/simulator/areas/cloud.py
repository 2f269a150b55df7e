"""Integrations with clouds: AWS, Azure, Google Cloud, Oracle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, error, resource
from exporter.simulator.engine.ids import USER_ID, hex32, named
from exporter.simulator.engine.paging import equals
from exporter.simulator.engine.store import Store

_AWS, _GCP = "/api/v2/integration/aws", "/api/v1/integration/gcp"
_KEY_FILE = (
    "auth_provider_x509_cert_url",
    "auth_uri",
    "client_id",
    "client_x509_cert_url",
    "private_key",
    "private_key_id",
    "token_uri",
    "type",
)
"""Members of a Google service account's key file. Its project and address are shown."""
_FILTERS = {"cloud_run_revision": "cloud_run_revision_filters", "gce_instance": "host_filters"}
"""Type of a resource -> the older member with its filters."""
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


def _said(id: str, values: Iterable[str]) -> Any:
    """The same in every org. What Datadog says is longer."""
    return resource(id, id, {id: list(values)})


def _external_id(store: Store, request: Request) -> Any:
    """An id by which a role of the org's in AWS knows Datadog, made anew each time."""
    id = hex32(store.random, {})
    return resource("external_id", "external_id", {"external_id": id})


def _cost_reports(store: Store, request: Request) -> Any:
    """The reports of an AWS account, whose id is theirs: set or changed."""
    path, id = f"{request.of}/{{id}}", request.values[0]
    body = resource("ccm_config", id, request.attributes.get("ccm_config") or {})
    return store.put(path, id, body, request.values)


def _event_bridge(store: Store, request: Request) -> Any:
    """The sources of all accounts. To the name of a new one, Datadog adds a few letters."""
    known = store.document(request.path)
    known = known or resource("event_bridge", "get_event_bridge", {"accounts": []})
    if request.method == "GET":
        return known
    asked, listed = request.attributes, known["data"]["attributes"]
    accounts = {a["account_id"]: a for a in listed["accounts"]}
    of = accounts.setdefault(asked["account_id"], {"account_id": asked["account_id"], "tags": []})
    hubs, name, region = of.get("event_hubs") or [], asked["event_generator_name"], asked["region"]
    if request.method == "POST":
        name = f"{name}-{store.uuid()[:8]}"
        of["event_hubs"] = [*hubs, {"name": name, "region": region}]
        said = {"event_source_name": name, "region": region, "status": "created"}
        said |= {"has_bus": asked.get("create_event_bus", True)}
    else:
        of["event_hubs"] = [h for h in hubs if h["name"] != name]
        said = {"status": "empty"}
    listed["accounts"] = [a for a in accounts.values() if a.get("event_hubs")]
    store.put_document(request.path, known)
    return resource("event_bridge", "event_bridge", said)


def _gcp_account(sent: Mapping[str, Any]) -> Mapping[str, Any]:
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


_DELEGATE = "ddgci-0000@datadog-gci-sts-simulated.example.com"
"""The account of Datadog's that impersonates the org's: the same each time it is made."""

AREA = (
    Entry(
        f"{_AWS}/accounts",
        unique="aws_account_id",
        hidden=("auth_config.secret_access_key",),
        missing=error(
            404,
            {
                "status": "404",
                "title": "Account not found",
                "detail": "AWS account with provided id is not integrated",
            },
        ),
        conflict={
            "status": "409",
            "title": "Account already exists",
            "detail": "AWS account with provided id already exists",
        },
        filters={"aws_account_id": equals("aws_account_id")},
        handlers={"POST,PATCH /{id}/ccm_config": _cost_reports},
    ),
    Entry(
        _AWS,
        handlers={
            "GET,POST,DELETE /event_bridge": _event_bridge,
            "POST /generate_new_external_id": _external_id,
            "GET /logs/services": _said("logs_services", _SERVICES),
            "GET /available_namespaces": _said("namespaces", [f"AWS/{n}" for n in _NAMESPACES]),
            "GET /iam_permissions": _said("permissions", (*_STANDARD, *_COLLECTION)),
            "GET /iam_permissions/standard": _said("permissions", _STANDARD),
            "GET /iam_permissions/resource_collection": _said("permissions", _COLLECTION),
        },
    ),
    Entry(
        "/api/v1/integration/aws",
        handlers={
            "GET /logs/services": [{"id": id, "label": name} for id, name in _SERVICES.items()],
            "GET /available_namespace_rules": list(_RULES),
        },
    ),
    Entry(
        "/api/v1/integration/azure",
        make_id=lambda _, sent: sent.get("client_id"),
        hidden=("client_secret", "new_client_id", "new_tenant_name"),
        create_defaults={"errors": [], "warnings": []},
    ),
    Entry(
        _GCP,
        make_id=lambda _, sent: sent.get("client_email"),
        unique="client_email",
        hidden=_KEY_FILE,
        create_defaults={
            "automute": False,
            "cloud_run_revision_filters": [],
            "errors": [],
            "host_filters": "",
            "is_cspm_enabled": False,
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "resource_collection_enabled": True,
        },
        normalise=_gcp_account,
    ),
    Entry(
        "/api/v2/integration/gcp/accounts",
        unique="client_email",
        created=201,
        # Nothing is collected yet, in the members of recorded accounts.
        model_defaults=(
            "account_tags automute cloud_run_revision_filters host_filters is_cspm_enabled "
            "is_per_project_quota_enabled is_resource_change_collection_enabled "
            "is_security_command_center_enabled monitored_resource_configs "
            "region_filter_configs"
        ),
        create_defaults={
            "is_bq_datasets_monitoring_enabled": False,
            "is_bq_jobs_monitoring_enabled": False,
            "is_global_location_enabled": True,
            "metric_namespace_configs": [{"id": "prometheus", "disabled": True, "filters": []}],
            "resource_collection_enabled": True,
        },
        normalise=_gcp_account,
    ),
    Entry(
        "/api/v2/integration/gcp/sts_delegate",
        handlers={
            "POST": resource("gcp_sts_delegate", _DELEGATE, {"delegate_account_email": _DELEGATE})
        },
    ),
    Entry(
        "/api/v2/integration/oci/tenancies",
        make_id=named,
        created=201,
        hidden=("auth_credentials",),
        model_defaults="cost_collection_enabled",
        create_defaults=lambda id, _: {"tenancy_name": id},
    ),
    *(
        Entry(
            f"/api/v2/cloud_auth/{cloud}/persona_mapping", create_defaults={"account_uuid": USER_ID}
        )
        for cloud in ("aws", "github")
    ),
)
