"""Monitors: queries with thresholds and whom to tell."""

from typing import Any

from exporter.kinds._shared.empty_members import filled, without_empty
from exporter.kinds._shared.go_numbers import shortest
from exporter.kinds._shared.reference_patterns import APPLICATION, HANDLES, LINKS, MONITOR
from exporter.model.declaration import Kind, Object, Predicate, Ref, TextRef, Variant, holds
from exporter.model.ir import Template
from exporter.model.json_path import edit, without
from exporter.schema.schema_fit import LeftAlone, Unread, empty_block

COMPUTED = (
    "assets[].monitor_id",
    "created",
    "created_at",
    "creator",
    "deleted",
    "matching_downtimes",
    "modified",
    "multi",
    "options.avalanche_window",
    "options.silenced",
    "org_id",
    "overall_state",
    "overall_state_modified",
    "restriction_policy",
    "restricted",
    "state",
)
"""What the API adds to a monitor. Restriction policies are a kind of their own."""
JSON_COMPUTED = (
    "author_handle",
    "author_name",
    "classification",
    "id",
    "modified_at",
    "run_as",
    "url",
)
"""What datadog_monitor_json also drops before it compares."""


def threshold(number: Any) -> Any:
    """A threshold as the provider reads it, which is text."""
    is_number = isinstance(number, int | float) and not isinstance(number, bool)
    return shortest(float(number)) if is_number else number


def prepare(monitor: Object) -> Object:
    """The options beside the rest, with the names and blocks of the resource."""
    options = {k: v for k, v in (monitor.get("options") or {}).items() if v is not None}
    thresholds = (options.pop("thresholds", None) or {}).items()
    windows = (options.pop("threshold_windows", None) or {}).items()
    scheduling = filled(options.pop("scheduling_options", None) or {})
    if recurrences := (scheduling.get("custom_schedule") or {}).get("recurrences", [])[1:]:
        options["further_recurrences"] = recurrences  # The provider knows one.
    # Where the API leaves these out they are off; the provider's default is on.
    made: Object = {"include_tags": False, "require_full_window": False} | options
    if made.get("on_missing_data"):
        # The provider refuses these beside it.
        made.pop("no_data_timeframe", None)
        if made.pop("notify_no_data", False):
            made["notify_no_data"] = Unread(True)
    for name, types in READ_OF.items():
        if name in made and monitor["type"] not in types and made.pop(name):
            made[name] = Unread(True)
    # Deprecated for restricted_roles: only a monitor that it still restricts needs it.
    if not made.get("locked"):
        made.pop("locked", None)
    if variables := made.pop("variables", None):
        made["variables"] = [queries(variables, monitor["type"])]
    # The provider has defaults of its own for these, and trims texts.
    defaulted = {"new_host_delay", "notify_no_data"}
    if options.get("notify_no_data"):
        defaulted.add("no_data_timeframe")
    made |= dict.fromkeys(defaulted - options.keys(), LeftAlone(None))
    made = without(monitor, "options") | made
    made = edit(made, "assets[]", without_empty("template_variables", "options"))
    for name in ("escalation_message", "message", "query"):
        if has_outer_blanks(made.get(name)):
            made[name] = LeftAlone(made[name])
    return made | {
        "monitor_thresholds": {k: threshold(v) for k, v in thresholds if v is not None} or None,
        "monitor_threshold_windows": {k: v for k, v in windows if v} or None,
        "scheduling_options": scheduling or None,
    }


def has_outer_blanks(text: str | Template | None) -> bool:
    """Whether a text begins or ends with blanks, which the provider trims."""
    parts = text.parts if isinstance(text, Template) else (text or "",)
    first, last = parts[0], parts[-1]
    return (isinstance(first, str) and first[:1].isspace()) or (
        isinstance(last, str) and last[-1:].isspace()
    )


BLOCKS = {
    "aggregate_augmented_query": "aggregate_augmented_query",
    "aggregate_filtered_query": "aggregate_filtered_query",
    "cloud_cost": "cloud_cost_query",
    "data_quality_metrics": "data_quality_query",
    "data_jobs": "data_jobs_query",
}
"""data_source of a query -> its block; any other's is event_query."""


ONLY = {
    "cost alert": "cloud_cost_query",
    "data-jobs alert": "data_jobs_query",
    "data-quality alert": "data_quality_query",
}
"""Types of monitors -> the one block of a query that the provider reads of them."""


def queries(variables: list[Object], type: str) -> Object:
    """The queries of a formula, each under the block of its data source. One that the provider
    doesn't read in such a monitor stands under none."""
    blocks: Object = {}
    for query in variables:
        block = BLOCKS.get(query.get("data_source", ""), "event_query")
        if "jobs_query" in query:
            block = "data_jobs_query"
        if ONLY.get(type, block) != block or (block in ONLY.values() and type not in ONLY):
            block = "unread"
        body = dict(query)
        if body.get("monitor_options") == {}:
            body["monitor_options"] = empty_block()
        if block == "aggregate_filtered_query" and body.get("group_by"):
            # The provider writes what groups come of, and doesn't read it.
            body = edit(body, "group_by[].source", lambda of: Unread(of) if of else of)
        for part in ("base_query", "augment_query", "filter_query"):
            if inner := body.pop(part, None):
                body[inner_block(part.removesuffix("_query"), inner)] = inner
        blocks.setdefault(block, []).append(body)
    return blocks


def inner_block(part: str, query: Object) -> str:
    """The block of a query inside another one."""
    forms = {"metrics": "metrics_query", "reference_table": "reference_table"}
    return f"{part}_{forms.get(query.get('data_source', ''), 'event_query')}"


READ_OF = {
    "enable_logs_sample": ("log alert",),
    "enable_samples": ("ci-pipelines alert", "ci-tests alert"),
    "groupby_simple_monitor": ("log alert",),
}
"""Options that the provider reads and sends of these types of monitors only. Of others, one that is
off is as if it weren't there; one that is on has no place in datadog_monitor."""


NULLABLE = ("critical_recovery", "ok", "unknown", "warning", "warning_recovery")
"""Thresholds that the provider's client tells null from absent, and the provider doesn't."""


def crashes(monitor: Object) -> bool:
    """Whether such a threshold is null, or there are no options, which is the end of the provider's
    reading of it."""
    options = monitor.get("options")
    thresholds = (options or {}).get("thresholds") or {}
    return options is None or any(k in NULLABLE and v is None for k, v in thresholds.items())


def as_json(monitor: Object) -> Object:
    """The monitor as the provider compares it: it drops restrictions that are null, reads assets
    only on demand, and says of no monitor that it is a draft."""
    optional = ("restricted_roles", "restriction_policy", "assets")
    made = {k: v for k, v in monitor.items() if v or k not in optional}
    status = made.pop("draft_status", None)
    # Before an import, the provider asks for a monitor without its restricted roles and its assets.
    # It trims texts of the configuration and not of what it reads.
    unasked = any(monitor.get(k) for k in ("restricted_roles", "assets"))
    differs = unasked or any(has_outer_blanks(monitor.get(k)) for k in ("name", "message"))
    return {"monitor": LeftAlone(made) if differs else made, "draft_status": status}


def in_json(when: Predicate | None, why: str) -> Variant:
    """The shape of monitors that datadog_monitor can't be."""
    return Variant(
        when=when,
        why=f"as JSON: datadog_monitor {why}",
        resource_type="datadog_monitor_json",
        prepare=as_json,
        ignore=(*COMPUTED, *JSON_COMPUTED),
        initial={"draft_status": "published"},
    )


KIND = Kind(
    resource_type="datadog_monitor",
    path="/api/v1/monitor",
    query={"with_downtimes": False},
    page_size=1000,
    identity_fields=("type",),
    url="/monitors/{id}",
    skip={"made by its synthetic test": holds("type", "synthetics alert")},
    refs={
        "query": (
            TextRef(r"(?<![\w.])(?P<id>\d+)(?![\w.])", *MONITOR, when=holds("type", "composite")),
            TextRef(
                r"(?:error_budget|burn_rate)\(\"(?P<id>[0-9a-f]{32})\"\)",
                Ref("service_level_objectives"),
            ),
            APPLICATION,
        ),
        "options.variables[].**": APPLICATION,
        "restricted_roles[]": Ref("roles"),
        "options.synthetics_check_id": Ref("synthetics_tests"),
        "assets[].resource_key": Ref("dashboards"),
        "assets[].url": LINKS,
        "message": (*HANDLES, *LINKS),
        "options.escalation_message": (*HANDLES, *LINKS),
    },
    restricts=("restricted_roles[]",),
    prepare=prepare,
    ignore=COMPUTED,
    variants=(
        in_json(crashes, "can't read thresholds that are null"),
        in_json(
            lambda o: "restricted_roles" not in o,
            "would set restricted_roles, which the monitor lacks",
        ),
        in_json(None, "has no place for all of its members"),
    ),
)
