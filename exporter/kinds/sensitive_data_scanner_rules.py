"""Sensitive Data Scanner rules: what a group's data is searched for."""

from exporter.model.declaration import Kind, Object, Ref, holds
from exporter.model.json_path import get


def prepare(rule: Object) -> Object:
    """The rule without what the provider makes up itself: keywords that come with a pattern."""
    obj = {k: v for k, v in rule.items() if v != []}
    keywords = dict(rule.get("included_keyword_configuration") or {})
    recommended = keywords.pop("use_recommended_keywords", False)
    standard = get(rule, "relationships.standard_pattern.data.id")
    if (standard and recommended) or not keywords.get("keywords"):
        obj.pop("included_keyword_configuration", None)
    else:
        obj["included_keyword_configuration"] = keywords
    suppressed = {k: v for k, v in (rule.get("suppressions") or {}).items() if v}
    replacement = dict(rule.get("text_replacement") or {})
    if replacement.get("type") != "replacement_string":
        replacement.pop("should_save_match", None)
    return obj | {"suppressions": suppressed or None, "text_replacement": replacement or None}


KIND = Kind(
    resource_type="datadog_sensitive_data_scanner_rule",
    path="/api/v2/sensitive-data-scanner/config",
    collection="rules",
    items="included",
    # The one list has groups and rules.
    where=holds("relationships.group"),
    refs={
        "relationships.group.data.id": Ref("sensitive_data_scanner_groups"),
        "relationships.standard_pattern.data.id": Ref("sensitive_data_scanner_standard_patterns"),
    },
    prepare=prepare,
    url="/sensitive-data-scanner/configuration/telemetry",
)
