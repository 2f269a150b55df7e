"""The order in which shared cloud costs are split by the custom allocation rules."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, Object, Ref, lacks


def prepare(order: Object) -> Object:
    """The ids of the list's rules, by what each says of its place."""
    rules = sorted(order["data"], key=lambda r: r["attributes"]["order_id"])
    return {"rule_ids": [rule["id"] for rule in rules]}


KIND = Kind(
    resource_type="datadog_custom_allocation_rules",
    get=CloudCostManagementApi.list_custom_allocation_rules,
    update=CloudCostManagementApi.reorder_custom_allocation_rules,
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("custom_allocation_rules")},
    prepare=prepare,
    url="/cost/settings/custom-allocation-rules",
)
