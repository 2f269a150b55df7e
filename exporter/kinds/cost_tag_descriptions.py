"""What the org says of a tag of its cloud costs, in general or for one cloud.

The API removes what is said in general only together with what is said for single clouds.
"""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_cost_tag_description",
    path="/api/v2/cost/tag_descriptions",
    create=CloudCostManagementApi.upsert_cost_tag_description_by_key,
    update=CloudCostManagementApi.upsert_cost_tag_description_by_key,
    get=None,
    id="{tag_key}:{cloud}",
    # The others are Datadog's own, or were made up by a machine.
    where=holds("source", "human"),
    ignore=("source",),
)
