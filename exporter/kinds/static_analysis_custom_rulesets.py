"""Rulesets of static analysis that the org made. Their rules are a kind of their own."""

from datadog_api_client.v2.api.static_analysis_api import StaticAnalysisApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_static_analysis_custom_ruleset",
    path="/api/v2/static-analysis/custom/rulesets",
    create=StaticAnalysisApi.create_custom_ruleset,
    id="name",
    ignore=("rules",),
)
