"""Log indexes: which logs are kept, how long and how many."""

from exporter.model.declaration import Kind, Object, holds


def prepared(index: Object) -> Object:
    """The index in the resource's shape.

    The API says "no limit" and "no flex tier" by null and 0. The provider reads each exclusion
    filter as having a filter, be it empty.
    """
    new = {**index, "disable_daily_limit": index.get("daily_limit") is None}
    if not index.get("num_flex_logs_retention_days"):
        new.pop("num_flex_logs_retention_days", None)
    new["exclusion_filters"] = [
        {**e, "filter": {"query": "", "sample_rate": 0, **(e.get("filter") or {})}}
        for e in index.get("exclusion_filters") or ()
    ]
    return new


KIND = Kind(
    resource_type="datadog_logs_index",
    path="/api/v1/logs/config/indexes",
    id="name",
    url="/logs/pipelines/indexes",
    ignore=("is_rate_limited",),
    prepare=prepared,
    rename={
        "num_retention_days": "retention_days",
        "num_flex_logs_retention_days": "flex_retention_days",
    },
    adoptable={"every org has this index": holds("name", "main")},
)
