"""The order in which metrics are tried against the tag indexing rules."""

from datadog_api_client.v2.api.metrics_api import MetricsApi

from exporter.model.declaration import Kind, Object, Ref, lacks


def prepare(order: Object) -> Object:
    """The ids of the list's rules, by what each says of its place."""
    rules = sorted(order["data"], key=lambda r: r["attributes"]["rule_order"])
    return {"rule_ids": [rule["id"] for rule in rules]}


KIND = Kind(
    resource_type="datadog_tag_indexing_rule_order",
    get=MetricsApi.list_tag_indexing_rules,
    update=MetricsApi.reorder_tag_indexing_rules,
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("tag_indexing_rules")},
    prepare=prepare,
    # The provider requires a name, and doesn't read it back.
    default={"name": "order"},
    url="/metric/tag-indexing-rules",
    uneditable={
        "": "the provider fails on another order as long as Terraform leaves its name alone: "
        "export with --manage tag_indexing_rules_order first"
    },
)
