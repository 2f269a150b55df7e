"""AI rules of static analysis that the org made, in their last revision."""

from exporter.kinds._shared.static_analysis import rules
from exporter.model.declaration import Kind, Object, Ref
from exporter.model.json_path import without_nulls


def is_default(rule: Object) -> bool:
    """Whether Datadog made it."""
    return bool(rule["last_revision"].get("is_default"))


KIND = Kind(
    resource_type="ddx_static_analysis_ai_custom_rule",
    path="/api/v2/static-analysis/ai/rulesets",
    collection="{ruleset_name}/rules",
    update="POST {ruleset_name}/rules/{rule_name}/revisions",
    explode=rules,
    id="{ruleset_name}:{name}",
    skip={"Datadog's own": is_default},
    refs={"ruleset_name": Ref("static_analysis_ai_custom_rulesets", attribute="name")},
    prepare=without_nulls,
    rename={"last_revision": ""},
    ignore=(
        "last_revision.checksum",
        "last_revision.is_default",
        "last_revision.version_id",
        "version_id",
    ),
)
