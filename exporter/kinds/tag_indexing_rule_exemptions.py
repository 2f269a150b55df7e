"""Tag indexing rule exemptions: metrics that the rules leave alone.

Nothing lists them: each metric of which the org says something is asked for its own.
"""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_tag_indexing_rule_exemption",
    get="GET /api/v2/metrics/{metric_name}/tag-indexing-rule-exemptions",
    create="POST /api/v2/metrics/{metric_name}/tag-indexing-rule-exemptions",
    parents={"metric_tag_configurations": "{id}", "metrics_metadata": "{id}"},
    skip={
        "the metric has a tag configuration, which exempts it": holds(
            "kind", "legacy_tag_configuration"
        )
    },
    unadoptable="on import, the provider looks for it by a name that it hasn't read yet",
    rename={"id": "metric_name"},
    ignore=("kind",),
    url="/metric/summary?metric={id}",
)
