"""Critical assets: what raises or lowers the severity of a security signal about it."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.reference_patterns import RULE_QUERY
from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_security_monitoring_critical_asset",
    path="/api/v2/security_monitoring/configuration/critical_assets",
    title="query",
    skip={"managed by Datadog": holds("editable", False)},
    url="/security/configuration/critical-assets",
    refs={"rule_query": RULE_QUERY},
    prepare=without_empty(),
    ignore=("editable",),
)
