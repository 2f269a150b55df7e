"""Where metrics come in, which of them have percentiles, and from where Datadog calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, put
from exporter.simulator.answers import Answer, Call, answer
from exporter.simulator.store import Stored, flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_METRICS = "/api/v2/metrics"
_PERCENTILES = "/metric/distribution"
_PRODUCTS = (
    "agents",
    "api",
    "apm",
    "global",
    "logs",
    "orchestrator",
    "process",
    "remote-configuration",
    "webhooks",
)
KEYLESS = ("/",)
"""Paths that need no keys at all."""
API_KEY_ONLY = ("/api/v1/validate", "/api/v1/series", "/api/v1/distribution_points")
"""Paths for which an API key is enough."""


def _submit(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Points of metrics: these are listed from then on. The points themselves aren't kept."""
    shelf = org.store.shelf(org.routes.collections[_METRICS])
    for name in every(call.body, "series[].metric"):
        if name not in shelf:
            # Beside its name, which a tag configuration of it takes.
            plain = text({"type": "metrics", "id": name})
            shelf[f"metrics/{name}"] = Stored(plain, plain)
    return answer({"status": "ok"}, 202)


def _summaries(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The distributions that are known, and whether they have percentiles."""
    switched: dict[str, bool] = org.store.document(_PERCENTILES, ()) or {}
    found = {}
    for stored in org.store.shelf(org.routes.collections[_METRICS]).values():
        metric = flat(stored.body)
        if metric.get("metric_type") == "distribution":
            found[metric["id"]] = bool(metric.get("include_percentiles"))
    listed = {**switched, **found}
    return answer([{"metric_name": m, "include_percentiles": on} for m, on in listed.items()])


def _switch(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Percentiles of metrics by name, on or off, whether or not they have a configuration."""
    collection, on = org.routes.collections[_METRICS], call.path.endswith("/enable")
    names = [str(n) for n in every(call.body, "metric_names[]")]
    for name in names:
        if stored := org.store.find(collection, (), name):
            body = put(stored.body, "data.attributes.include_percentiles", on)
            org.store.put_single(collection, (), name, body)
    known = org.store.document(_PERCENTILES, ()) or {}
    org.store.documents[_PERCENTILES] = text({**known, **dict.fromkeys(names, on)})
    return answer({"metric_names": names})


def _ranges(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The addresses of each product, which another host of Datadog's gives: these are for
    documentation, https://datatracker.ietf.org/doc/html/rfc5737."""
    prefixes: dict[str, Any] = {
        "prefixes_ipv4": ["192.0.2.0/24"],
        "prefixes_ipv6": ["2001:db8::/32"],
    }
    ranges: dict[str, Any] = dict.fromkeys(_PRODUCTS, prefixes)
    by_location = {f"{p}_by_location": {"aws:eu-central-1": v} for p, v in prefixes.items()}
    ranges["synthetics"] = {**prefixes, **by_location}
    by_location = {k: {} for k in by_location}
    ranges["synthetics-private-locations"] = {**prefixes, **by_location}
    return answer({"version": 1, "modified": "2026-01-05-09-00-00", **ranges})


EXTRAS = (
    ("GET", "/", _ranges),
    ("POST", "/api/v1/series", _submit),
    ("POST", "/api/v1/distribution_points", _submit),
    ("GET", f"{_PERCENTILES}/list_summaries", _summaries),
    *(
        ("PATCH", f"{_PERCENTILES}/summary_aggr/percentiles/{to}", _switch)
        for to in ("enable", "disable")
    ),
)
