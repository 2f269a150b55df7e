"""Log pipelines that the org made: a filter and processors, in order."""

from exporter.model.declaration import Kind, Object, lacks
from exporter.model.json_path import edit, without
from exporter.schema.provider_schema import snake

BLOCKS = {"exclude_attribute": "exclude_attribute_processor"}
"""Types whose block has another name."""
INITIAL: dict[str, Object] = {
    "geo_ip_parser": {
        "ip_processing_behavior": "do-nothing",
        "is_encoded": False,
        "override_on_conflict": False,
    },
    "user_agent_parser": {"combine_version_details": False},
}
"""What a new processor has, of what the provider's blocks have no place for, by block."""


def processor(of: Object) -> Object:
    """A processor as the block of its type."""
    block = snake(of["type"])
    initial = INITIAL.get(block, {})
    body = {k: v for k, v in of.items() if k != "type" and not (k in initial and v == initial[k])}
    match block:
        case "pipeline":
            body["processor"] = [processor(p) for p in body.pop("processors", None) or []]
            body.setdefault("filter", {"query": ""})
        case "lookup_processor" if "lookup_enrichment_table" in of:
            block = "reference_table_lookup_processor"
        case "array_processor":
            operation = body["operation"]
            body["operation"] = {snake(operation["type"]): without(operation, "type")}
        case "array_map_processor":
            body["processors"] = [processor(p) for p in body["processors"]]
        case "schema_processor":
            # The provider has a list of mappers for each of their types.
            types = dict.fromkeys(m["type"] for m in body["mappers"])
            body["mappers"] = {
                snake(type): [mapper(m) for m in body["mappers"] if m["type"] == type]
                for type in types
            }
    return {BLOCKS.get(block, block): body}


def mapper(of: Object) -> Object:
    """A mapper without its type, and without a fallback that is empty, as the provider reads it."""
    no_fallback = not any((of.get("fallback") or {}).values())
    return without(of, "type", *(("fallback",) if no_fallback else ()))


def prepare(pipeline: Object) -> Object:
    """The processors under the names of their blocks."""
    return edit(pipeline, "processors[]", processor)


KIND = Kind(
    resource_type="datadog_logs_custom_pipeline",
    path="/api/v1/logs/config/pipelines",
    where=lacks("is_read_only"),
    prepare=prepare,
    ignore=("is_read_only", "type"),
    url="/logs/pipelines/pipeline/edit/{id}",
)
