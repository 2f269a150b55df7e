"""What the org says of a tag of its cloud costs, in general or for one cloud.

The API removes what is said in general only together with what is said for single clouds.
"""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_cost_tag_description",
    path="/api/v2/cost/tag_descriptions",
    create="PUT {tag_key}",
    update="PUT {tag_key}",
    get=None,
    id="{tag_key}:{cloud}",
    # The others are Datadog's own, or were made up by a machine.
    where=holds("source", "human"),
    ignore=("source",),
)
