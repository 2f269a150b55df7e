"""Metric metadata: what the org says of a custom metric, its unit and description.

Nothing lists it: one request for each custom metric that came in during the last 30 days.
"""

from exporter.model.declaration import Kind, Object, holds

SAID = ("description", "short_name", "unit", "per_unit")


def is_bare(metadata: Object) -> bool:
    """Whether it says only what the metric's sender does: its type and interval."""
    return "description" in metadata and not any(metadata.get(member) for member in SAID)


KIND = Kind(
    resource_type="datadog_metric_metadata",
    path="/api/v2/metrics",
    get="GET /api/v1/metrics/{metric_name}",
    update="PUT /api/v1/metrics/{metric_name}",
    summary=True,
    query={"filter_is_configurable": True, "window_seconds": 30 * 24 * 3600},
    page_size=10000,
    url="/metric/summary?metric={id}",
    skip={
        "an integration's, which keeps its metadata": holds("integration"),
        "nothing is said of it beside its type and interval": is_bare,
    },
    rename={"id": "metric"},
    ignore=("integration",),
)
