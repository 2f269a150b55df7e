"""The order in which cloud costs pass through the tag pipelines."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, Object, Ref, lacks


def prepare(order: Object) -> Object:
    """The ids of the list's rulesets, by what each says of its place."""
    rulesets = sorted(order["data"], key=lambda r: r["attributes"]["position"])
    return {"ruleset_ids": [ruleset["id"] for ruleset in rulesets]}


KIND = Kind(
    resource_type="datadog_tag_pipeline_rulesets",
    get=CloudCostManagementApi.list_tag_pipelines_rulesets,
    update=CloudCostManagementApi.reorder_tag_pipelines_rulesets,
    singleton="order",
    skip={"no rulesets to order": lacks("data")},
    refs={"data[].id": Ref("tag_pipeline_rulesets")},
    prepare=prepare,
    url="/cost/settings/tag-pipelines",
)
