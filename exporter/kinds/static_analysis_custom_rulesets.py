"""Rulesets of static analysis that the org made. Their rules are a kind of their own."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_static_analysis_custom_ruleset",
    path="/api/v2/static-analysis/custom/rulesets",
    id="name",
    ignore=("rules",),
)
