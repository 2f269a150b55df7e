"""Tag rules: which tags telemetry is to have, and with which values."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_governance_tag_rule",
    path="/api/v2/governance/tag_rules",
    query={"include_disabled": True},
    skip={"deleted": holds("deleted_at")},
    ignore=("deleted_at", "deleted_by", "relationships.score"),
    adoptable={
        "the API makes only rules that show what lacks a tag, none that blocks it": holds(
            "rule_type", "blocking"
        )
    },
)
