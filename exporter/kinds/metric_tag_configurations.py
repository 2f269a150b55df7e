"""Metric tag configurations: which tags of a metric can be queried, and its percentiles.

The kind metric_percentiles of datadog-sync-cli is the member include_percentiles of these objects.
"""

from exporter.model.declaration import Kind, Object, holds
from exporter.model.json_path import without


def prepare(configuration: Object) -> Object:
    """The configuration without what the provider refuses for its type of metric."""
    is_distribution = configuration.get("metric_type") == "distribution"
    return without(configuration, "aggregations" if is_distribution else "include_percentiles")


KIND = Kind(
    resource_type="datadog_metric_tag_configuration",
    path="/api/v2/metrics",
    get="GET {metric_name}/tags",
    create="POST {metric_name}/tags",
    update="PATCH {metric_name}/tags",
    delete="DELETE {metric_name}/tags",
    query={"filter_configured": True},
    page_size=10000,
    # Metrics without a configuration stand in the same list, and have no attributes.
    where=holds("metric_type"),
    url="/metric/summary?metric={id}",
    prepare=prepare,
    rename={"id": "metric_name"},
    default={"tags": []},
    uneditable={
        "aggregations": "the API no longer takes them, so the provider plans no change of them"
    },
)
