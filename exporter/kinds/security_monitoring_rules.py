"""Security rules: what in logs, signals and cloud resources is a threat or a misconfiguration.

Which resource a rule is depends on who made it and on its type: Datadog's own rules, which an org
may adapt, have one; cloud configuration rules another; types that the provider has no blocks for
go out as JSON.
"""

from collections.abc import Mapping

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.reference_patterns import HANDLES, LINKS, LOGS_INDEX
from exporter.model.declaration import (
    Kind,
    Lookup,
    Object,
    Place,
    Predicate,
    Ref,
    Variant,
    holds,
    lacks,
)
from exporter.model.json_path import drop, edit, get, without
from exporter.schema.schema_fit import LeftAlone

TYPED = ("application_security", "log_detection", "signal_correlation", "workload_security")
"""The types that datadog_security_monitoring_rule has blocks for."""

READ_ONLY = (
    "blocking",
    "compatibleVersion",
    "createdAt",
    "creationAuthorId",
    "creator",
    "defaultTags",
    "deprecationDate",
    "id",
    "isBeta",
    "isDefault",
    "isDeleted",
    "isDeprecated",
    "isPartner",
    "metadata",
    "updateAuthorId",
    "updatedAt",
    "updater",
    "version",
)

FIXED = ("detectionMethod", "evaluationWindow", "keepAlive", "maxSignalDuration")
"""Options that are the same for every cloud configuration rule."""

TIMEOUT = 30
"""Minutes that Datadog waits for a baseline. Its API returns them, but doesn't take them."""


def filled(holder: Object) -> Object:
    """The members of an object that hold anything."""
    return {k: v for k, v in holder.items() if v}


EMPTY: Mapping[str, tuple[str, ...]] = {
    "": ("groupSignalsBy", "tags"),
    "cases[]": ("customStatus",),
    "options": ("complianceRuleOptions",),
    "options.impossibleTravelOptions": ("detectIpTransition",),
    "options.thirdPartyRuleOptions": ("defaultNotifications",),
    "queries[]": (
        "correlatedByFields",
        "customQueryExtension",
        "distinctFields",
        "groupByFields",
        "indexes",
        "name",
    ),
    "thirdPartyCases[]": ("customStatus", "query"),
}
"""Objects of an org's rule -> their members that the provider reads as absent if empty."""


def typed_rule(rule: Object) -> Object:
    """An org's rule as the provider reads it.

    The API derives cases and queries of a third-party rule from its third-party cases.
    """
    rule = rule | {"options": {"keepAlive": 0, **(rule.get("options") or {})}}
    for path, names in EMPTY.items():
        rule = edit(rule, path, without_empty(*names))
    rule = edit(rule, "cases[].actions[]", action)
    rule = edit(rule, "options.newValueOptions", lambda of: {"learningDuration": 0, **of})
    anomaly = "options.anomalyDetectionOptions"
    rule = drop(rule, f"{anomaly}.instantaneousBaselineTimeoutMinutes", TIMEOUT)
    rule = edit(rule, anomaly, lambda of: LeftAlone(of) if of else None)  # It isn't read back.
    signals = rule.get("type") == "signal_correlation"
    rule = edit(rule, "queries[]", signal_query if signals else query)
    if get(rule, "options.detectionMethod") == "third_party":
        return without(rule, "cases", "queries")
    return without(rule, "queries") | {"signal_query" if signals else "query": rule.get("queries")}


def action(of: Object) -> Object:
    """An action of a case. It has options in the resource if it has a duration."""
    options = dict(of.get("options") or {})
    timed = {"options": {"duration": options.pop("duration")}} if "duration" in options else {}
    # What is left is of no action's attributes, so that the ledger says it is left out.
    return {"type": of.get("type"), **filled(options), **timed}


def query(of: Object) -> Object:
    """A query for logs and the like. `metric` repeats the one of `metrics`."""
    index = {"indexes": [of["index"]]} if of.get("index") else {}
    repeated = of.get("metrics") is not None
    return without(of, "index", *(("metric",) if repeated else ())) | index


signal_query = without_empty("hasOptionalGroupByFields", "metrics")
"""Of a query for signals, the API lists members that only queries for logs can have."""


def changes_on_import(rule: Object) -> bool:
    """Whether the provider would plan to change the rule that it has just imported.

    It doesn't read tags then, and takes them all away if it is told to ignore them; for a query
    without a data source, which is how the API once answered, it plans one.
    """
    logs = rule.get("type") != "signal_correlation" and bool(typed_rule(rule).get("query"))
    sources = [q.get("dataSource") for q in rule.get("queries") or ()] if logs else []
    return bool(rule.get("tags")) or not all(sources)


def cloud_rule(rule: Object) -> Object:
    """A cloud configuration rule: one case, and one policy in Rego.

    Group-by fields turn its signals on, related resource types make it complex, and the condition
    of its case is always the same.
    """
    policy, only = rule["options"]["complianceRuleOptions"], rule["cases"][0]
    main, rego = policy["resourceType"], policy["regoRule"]
    signals = rule.get("complianceSignalOptions") or {}
    groups = signals.get("userGroupByFields") or []
    # What stays under a name of the API is reported as left out.
    further = filled(without(policy, "complexRule", "regoRule", "resourceType"))
    new = rule | {
        "severity": only["status"],
        "notifications": only.get("notifications"),
        "policy": rego["policy"],
        "resource_type": main,
        "related_resource_types": [t for t in rego.get("resourceTypes") or () if t != main],
        "group_by": groups,
        "tags": sorted(rule.get("tags") or ()),
        "options": without(rule["options"], "complianceRuleOptions", *FIXED) | further or None,
    }
    further_case = filled(without(only, "status", "notifications", "condition"))
    if signals.get("userActivationStatus") in (None, bool(groups)):
        new.pop("complianceSignalOptions", None)
    if len(rule["cases"]) == 1 and not further_case:
        new.pop("cases")
    return new


def org_settings(rule: Object) -> Object:
    """What an org can change of one of Datadog's rules, as far as it did.

    A case block names the status it is for; of queries, all are declared or none.
    """

    def some(of: Object, *names: str) -> Object:
        return filled({name: of.get(name) for name in names})

    shipped = rule.get("defaultTags") or ()
    cases = (some(c, "status", "customStatus", "notifications") for c in rule.get("cases") or ())
    extensions = [some(q, "customQueryExtension") for q in rule.get("queries") or ()]
    signals = rule.get("complianceSignalOptions") or {}
    settings = {
        "custom_tags": [t for t in rule.get("tags") or () if t not in shipped],
        "cases": [c for c in cases if c.keys() - {"status"}],
        "queries": extensions if any(extensions) else None,
        "options": some(rule.get("options") or {}, "decreaseCriticalityBasedOnEnv"),
        "complianceSignalOptions": {
            k: signals[k]
            for k in ("userActivationStatus", "userGroupByFields")
            if signals.get(k) is not None
        },
    }
    return some(rule, "customMessage", "customName", "filters") | filled(settings)


UNREAD = ("cases", "options", "queries")
"""What the provider doesn't read of one of Datadog's rules when it imports it."""


def is_untouched(rule: Object) -> bool:
    """Whether it is one of Datadog's rules, as Datadog ships it.

    The API doesn't say which are shipped disabled, so a disabled one is never taken for untouched.
    """
    if not rule.get("isDefault"):
        return False
    return bool(rule.get("isEnabled")) and not rule.get("updateAuthorId") and not org_settings(rule)


def default_rule(rule: Object) -> Object:
    """One of Datadog's rules in the shape of its resource."""
    if rule.get("type") == "signal_correlation":
        raise ValueError("the provider can't read Datadog's own signal correlation rules")
    settings = {k: LeftAlone(v) if k in UNREAD else v for k, v in org_settings(rule).items()}
    return settings | {"enabled": rule.get("isEnabled")}


def adapted(when: Predicate, why: str) -> Variant:
    """The shape of Datadog's own rules."""
    return Variant(
        resource_type="datadog_security_monitoring_default_rule",
        when=when,
        place=Place.ADOPTABLE,
        why=f"one of Datadog's own rules, adapted{why}",
        prepare=default_rule,
        undivided=True,
    )


KIND = Kind(
    resource_type="datadog_security_monitoring_rule",
    path="/api/v2/security_monitoring/rules",
    skip={
        "deleted": holds("isDeleted"),
        "deprecated by Datadog": holds("isDeprecated"),
        "one of Datadog's rules, unchanged": is_untouched,
    },
    refs={
        "queries[].ruleId": Ref("security_monitoring_rules"),
        "queries[].index": LOGS_INDEX,
        "cases[].notifications[]": HANDLES,
        "thirdPartyCases[].notifications[]": HANDLES,
        "options.thirdPartyRuleOptions.defaultNotifications[]": HANDLES,
        "message": LINKS,
    },
    lookup=Lookup(
        "datadog_security_monitoring_rules",
        "one({ for i, r in {data}.rules : r.name => {data}.rule_ids[i]... }[{key}])",
        ("name",),
        {"name_filter": "{name}", "default_only_filter": True},
        when=holds("isDefault"),
    ),
    ignore=READ_ONLY,
    ordered={"groupSignalsBy": "signals are grouped by the first, then by the next"},
    prepare=typed_rule,
    rename={"isEnabled": "enabled"},
    undivided=True,
    uneditable={"type": "no request changes it, and the provider fails: make a new rule"},
    variants=(
        adapted(
            lambda o: bool(o.get("isDefault")) and not org_settings(o).keys().isdisjoint(UNREAD),
            "; its blocks but filters are not read when it is imported, so Terraform leaves them "
            "as they are",
        ),
        adapted(holds("isDefault"), ""),
        Variant(
            resource_type="datadog_cloud_configuration_rule",
            when=holds("type", "cloud_configuration"),
            ignore=(*READ_ONLY, "hasExtendedTitle", "queries", "type"),
            prepare=cloud_rule,
            rename={"isEnabled": "enabled"},
        ),
        Variant(
            resource_type="datadog_security_monitoring_rule_json",
            when=lacks("type", *TYPED),
            place=Place.UNADOPTABLE,
            why="the provider has no blocks for rules of its type, and can't import their JSON",
            ignore=READ_ONLY,
            rename={"": "json"},
        ),
    ),
    unadoptable={
        "when the provider imports it, it doesn't read its tags, and would "
        "change them": changes_on_import
    },
)
