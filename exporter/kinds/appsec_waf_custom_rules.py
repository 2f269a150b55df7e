"""App and API Protection: WAF rules that the org made."""

from datadog_api_client.v2.api.application_security_api import ApplicationSecurityApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_appsec_waf_custom_rule",
    list=ApplicationSecurityApi.list_application_security_waf_custom_rules,
    ignore=("metadata",),
    url="/security/appsec/in-app-waf?tab=rules",
)
