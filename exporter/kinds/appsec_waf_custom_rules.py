"""App and API Protection: WAF rules that the org made."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_appsec_waf_custom_rule",
    path="/api/v2/remote_config/products/asm/waf/custom_rules",
    ignore=("metadata",),
    url="/security/appsec/in-app-waf?tab=rules",
)
