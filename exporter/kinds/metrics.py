"""Custom metrics of the last 30 days: each is asked whether late points are taken of it."""

from exporter.model.declaration import Kind

KIND = Kind(
    path="/api/v2/metrics",
    query={"filter_is_configurable": True, "window_seconds": 30 * 24 * 3600},
    page_size=10000,
    title="id",
    url="/metric/summary?metric={id}",
)
