"""Critical assets: what raises or lowers the severity of a security signal about it."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind, Object, Ref, TextRef, holds

RULE = Ref("security_monitoring_rules")


def prepare(asset: Object) -> Object:
    """The asset without empty members, which the provider reads as none."""
    return {k: v for k, v in asset.items() if v not in ("", [])}


KIND = Kind(
    resource_type="datadog_security_monitoring_critical_asset",
    list=SecurityMonitoringApi.list_security_monitoring_critical_assets,
    title="query",
    skip={"managed by Datadog": holds("editable", False)},
    url="/security/configuration/critical-assets",
    refs={
        "rule_query": (
            TextRef(r"ruleId:\(?(?P<id>\w{3}-\w{3}-\w{3})\b", RULE),
            TextRef(r"\b(?P<id>\w{3}-\w{3}-\w{3})\b", RULE, hint=True),
        )
    },
    prepare=prepare,
    ignore=("editable",),
)
