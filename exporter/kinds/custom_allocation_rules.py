"""Custom allocation rules: how shared cloud costs are split."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, Object
from exporter.model.json_path import edit

FILTERS = (
    "costs_to_allocate[]",
    "strategy.based_on_costs[]",
    "strategy.allocated_by_filters[]",
    "strategy.evaluate_grouped_by_filters[]",
)


def prepare(rule: Object) -> Object:
    """The rule without empty values and lists, which the provider reads as none, and with its
    timeseries as JSON."""
    rule = edit(rule, "strategy", without_empty())
    for filters in FILTERS:
        rule = edit(rule, filters, without_empty("value", "values"))
    return edit(rule, "strategy.based_on_timeseries", lambda of: {"json": of})


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
