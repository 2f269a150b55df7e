"""The order in which cloud costs pass through the tag pipelines."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref, lacks

KIND = Kind(
    resource_type="datadog_tag_pipeline_rulesets",
    get=CloudCostManagementApi.list_tag_pipelines_rulesets,
    singleton="order",
    skip={"no rulesets to order": lacks("data")},
    refs={"data[].id": Ref("tag_pipeline_rulesets")},
    prepare=ids_of_list("ruleset_ids", by="position"),
    url="/cost/settings/tag-pipelines",
)
