"""Critical assets: what raises or lowers the severity of a security signal about it."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, Ref, TextRef, holds

RULE = Ref("security_monitoring_rules")


KIND = Kind(
    resource_type="datadog_security_monitoring_critical_asset",
    path="/api/v2/security_monitoring/configuration/critical_assets",
    title="query",
    skip={"managed by Datadog": holds("editable", False)},
    url="/security/configuration/critical-assets",
    refs={
        "rule_query": (
            TextRef(r"ruleId:\(?(?P<id>\w{3}-\w{3}-\w{3})\b", RULE),
            TextRef(r"\b(?P<id>\w{3}-\w{3}-\w{3})\b", RULE, hint=True),
        )
    },
    prepare=without_empty(),
    ignore=("editable",),
)
