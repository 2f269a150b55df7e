"""Custom allocation rules: how shared cloud costs are split."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, Object

FILTERS = ("based_on_costs", "allocated_by_filters", "evaluate_grouped_by_filters")
FILTER = without_empty("value", "values")


def prepare(rule: Object) -> Object:
    """The rule without empty values and lists, which the provider reads as none, and with its
    timeseries as JSON."""
    strategy = without_empty()(rule["strategy"])
    for name in FILTERS:
        if name in strategy:
            strategy[name] = [FILTER(f) for f in strategy[name]]
    if "based_on_timeseries" in strategy:
        strategy["based_on_timeseries"] = {"json": strategy["based_on_timeseries"]}
    costs = [FILTER(f) for f in rule.get("costs_to_allocate") or []]
    return rule | {"costs_to_allocate": costs, "strategy": strategy}


KIND = Kind(
    resource_type="datadog_custom_allocation_rule",
    path="/api/v2/cost/arbitrary_rule",
    title="rule_name",
    url="/cost/settings/custom-allocation-rules",
    # Their order is an object of its own (datadog_custom_allocation_rules).
    ignore=("processing_status", "type"),
    prepare=prepare,
    rename={"provider": "providernames"},
    uneditable={
        "rule_name": "the provider makes the rule anew, and the plan of the rules' order fails: "
        "rename it in the app and export again"
    },
)
