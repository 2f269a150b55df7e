"""Service level objectives over metrics, monitors or time slices."""

from exporter.kinds._shared.reference_patterns import APPLICATION, HANDLES, LINKS, MONITOR
from exporter.model.declaration import Kind, Object


def queries(of: list[Object]) -> list[Object]:
    """Queries, each in the block of its only known form."""
    return [{"metric_query": q} for q in of]


def prepare(slo: Object) -> Object:
    """The specification's queries in their blocks; without the old query that it repeats."""
    if slo.get("type") != "monitor":
        # These mean nothing for other types, and the provider refuses them there.
        slo = {k: v for k, v in slo.items() if k not in ("groups", "monitor_ids")}
    specification = dict(slo.get("sli_specification") or {})
    if count := specification.get("count"):
        specification["count"] = {
            k: v["formula"] if k.endswith("_formula") else queries(v) if k == "queries" else v
            for k, v in count.items()
        }
    if slice_ := specification.get("time_slice"):
        query = {
            "formula": [{"formula_expression": f["formula"]} for f in slice_["query"]["formulas"]],
            "query": queries(slice_["query"]["queries"]),
        }
        specification["time_slice"] = slice_ | {"query": query}
    if not specification:
        return slo
    return {k: v for k, v in slo.items() if k != "query"} | {"sli_specification": specification}


KIND = Kind(
    resource_type="datadog_service_level_objective",
    path="/api/v1/slo",
    page_size=1000,
    identity_fields=("type",),
    url="/slo?slo_id={id}",
    refs={
        "monitor_ids[]": MONITOR,
        "description": (*HANDLES, *LINKS),
        "query.**": APPLICATION,
        "sli_specification.**": APPLICATION,
    },
    prepare=prepare,
    ignore=("configured_alert_ids", "monitor_tags", "type_id"),
)
