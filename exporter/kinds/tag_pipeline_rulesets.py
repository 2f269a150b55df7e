"""Tag pipelines: rules that give cloud costs more tags."""

from exporter.model.declaration import Kind, Object, OwnForm, Ref, Sent

RULES = ("mapping", "query", "reference_table")


def prepare(ruleset: Object) -> Object:
    """The ruleset without `if_not_exists` where it has `if_tag_exists`, which replaced it: the
    provider takes one of them, and the API returns both."""
    return ruleset | {"rules": [_prepared(r) for r in ruleset.get("rules") or []]}


def _prepared(rule: Object) -> Object:
    inner = {k: dict(rule[k]) for k in RULES if rule.get(k)}
    for of in inner.values():
        if of.get("if_tag_exists") is not None:
            of.pop("if_not_exists", None)
    return rule | inner


KIND = Kind(
    resource_type="datadog_tag_pipeline_ruleset",
    path="/api/v2/tags/enrichment",
    url="/cost/settings/tag-pipelines",
    refs={"rules[].reference_table.table_name": Ref("reference_tables", key="table_name")},
    ignore=("processing_status",),
    prepare=prepare,
    variants=(
        OwnForm(
            resource_type="ddx_tag_pipeline_ruleset", sends={"name": Sent(create="id", update="id")}
        ),
    ),
)
