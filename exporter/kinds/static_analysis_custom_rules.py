"""Rules of static analysis that the org made, in their last revision."""

from exporter.kinds._shared.static_analysis import rules
from exporter.model.declaration import Kind, Ref
from exporter.model.json_path import without_nulls

KIND = Kind(
    resource_type="ddx_static_analysis_custom_rule",
    path="/api/v2/static-analysis/custom/rulesets",
    collection="{ruleset_name}/rules",
    update="PUT {ruleset_name}/rules/{rule_name}/revisions",
    explode=rules,
    id="{ruleset_name}:{name}",
    refs={"ruleset_name": Ref("static_analysis_custom_rulesets", attribute="name")},
    prepare=without_nulls,
    rename={"last_revision": ""},
    ignore=(
        "checksum",
        "created_at",
        "created_by",
        "id",
        "last_revision.checksum",
        "last_revision.id",
        "last_revision.version_id",
        "revisions",
        "version_id",
    ),
)
