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
    rename={
        "last_revision.arguments": "arguments",
        "last_revision.category": "category",
        "last_revision.code": "code",
        "last_revision.creation_message": "creation_message",
        "last_revision.cve": "cve",
        "last_revision.cwe": "cwe",
        "last_revision.description": "description",
        "last_revision.documentation_url": "documentation_url",
        "last_revision.is_published": "is_published",
        "last_revision.is_testing": "is_testing",
        "last_revision.language": "language",
        "last_revision.severity": "severity",
        "last_revision.short_description": "short_description",
        "last_revision.should_use_ai_fix": "should_use_ai_fix",
        "last_revision.tags": "tags",
        "last_revision.tests": "tests",
        "last_revision.tree_sitter_query": "tree_sitter_query",
    },
    ignore=(
        "checksum",
        "created_at",
        "created_by",
        "id",
        "last_revision.checksum",
        "last_revision.created_at",
        "last_revision.created_by",
        "last_revision.id",
        "last_revision.version_id",
        "revisions",
        "version_id",
    ),
)
