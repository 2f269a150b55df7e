"""Restriction policies: who may view or edit one object. Asked for object by object."""

from datadog_api_client.v2.api.restriction_policies_api import RestrictionPoliciesApi

from exporter.kind import PRINCIPALS, Kind, Ref, TextRef

CARRIERS = {
    "dashboards": "dashboard",
    "logs_custom_pipelines": "logs-pipeline",
    "monitors": "monitor",
    "security_monitoring_rules": "security-rule",
    "service_level_objectives": "slo",
    "synthetics_global_variables": "synthetics-global-variable",
    "synthetics_private_locations": "synthetics-private-location",
    "synthetics_tests": "synthetics-test",
}
"""Kind -> the name of its objects in a policy's id."""

KIND = Kind(
    name="restriction_policies",
    resource_type="datadog_restriction_policy",
    get=RestrictionPoliciesApi.get_restriction_policy,
    update=RestrictionPoliciesApi.update_restriction_policy,
    delete=RestrictionPoliciesApi.delete_restriction_policy,
    parents={kind: f"{word}:{{id}}" for kind, word in CARRIERS.items()},
    title="id",
    where=lambda o: bool(o.get("bindings")),
    refs={
        "id": tuple(TextRef(f"^{word}:(?P<id>.+)$", Ref(k)) for k, word in CARRIERS.items()),
        "bindings[].principals[]": PRINCIPALS,
    },
    rename={"id": "resource_id"},
)
