"""Observability Pipelines: sources, processors and destinations that run in the org's own network.

A component's `type` is the name of its block. The tables below hold what differs beyond that.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.tagged_unions import nested, tagged
from exporter.model.declaration import Kind, Object, Ref, TextRef
from exporter.model.json_path import drop, edit, move, steps, without
from exporter.schema import provider_schema
from exporter.schema.schema_fit import LeftAlone

RESOURCE_TYPE = "datadog_observability_pipeline"
BLOCKS = {"google_chronicle": "google_secops"}
"""Types whose block has another name."""
BESIDE = ("id", "inputs", "enabled", "include", "display_name")
"""Members of a component that stand beside the block of its type."""
Edit: TypeAlias = Callable[[Object], Any]


def with_members(path: str, **members: Any) -> Edit:
    """Adds to the objects at a path what they lack: the provider requires it."""
    return lambda of: edit(of, path, lambda inner: members | inner)


def in_member(path: str, name: str) -> Edit:
    """Makes each text at a path an object with the text as a member: it may be either."""
    return lambda of: edit(of, path, lambda v: {name: v} if isinstance(v, str) else v)


framed = partial(move, old="framing.delimiter", new="framing.character_delimited.delimiter")


def parse_grok(of: Object) -> Object:
    """The two sorts of rules, those for a field and those for a query."""
    rules = of.get("rules") or ()
    by_field, by_query = ([r for r in rules if name in r] for name in ("source", "include"))
    return of | {
        "field": of.get("field") or LeftAlone("message"),
        "rules": by_field,
        "include_rules": by_query,
    }


def ocsf_mapping(of: Object) -> Object:
    """A mapping by the name of one of Datadog's, or as the org wrote it."""
    mapping, rest = of["mapping"], without(of, "mapping")
    if not isinstance(mapping, dict):
        return rest | {"library_mapping": mapping}
    metadata = {"profiles": []} | (mapping.get("metadata") or {})
    fields = [only_text(m) for m in mapping.get("mapping") or ()]
    return rest | {"custom_mapping": mapping | {"metadata": metadata, "mapping": fields}}


def only_text(mapping: Object) -> Object:
    """A mapping of a field. The provider takes text only: other values get names it doesn't know,
    and so are reported."""
    found: Object = {}
    for name, value in mapping.items():
        if name == "lookup" and value:
            found[name] = only_text(value)
        elif name == "table":
            found[name] = [only_text(row) for row in value or ()]
        else:
            each = value if name == "sources" and isinstance(value, list) else [value]
            is_text = all(v is None or isinstance(v, str) for v in each)
            found[name if is_text else f"{name} (not text)"] = value
    return found


def scanning_rule(of: Object) -> Object:
    """A rule of a scanner, its pattern, scope and action as the blocks of their types."""
    rule = dict(of)
    for member, tag in (("pattern", "type"), ("on_match", "action"), ("scope", "target")):
        union = rule.get(member) or {}
        if union.get(tag) == "all":
            rule[member] = {"all": True}
        elif tag in union:
            options = {} if union[tag] == "hash" else union.get("options") or {}
            rule[member] = {union[tag]: options}
    return rule


EDITS: Mapping[tuple[str, str], tuple[Edit, ...]] = {
    ("source", "http_server"): (in_member("valid_tokens[].path_to_token", "location"),),
    ("source", "socket"): (framed,),
    ("destination", "amazon_s3"): (with_members("", key_prefix=""),),
    ("destination", "clickhouse"): (
        in_member("compression", "algorithm"),
        with_members("auth", strategy="basic"),
    ),
    ("destination", "socket"): (framed,),
    ("destination", "splunk_hec"): (without_empty("indexed_fields"),),
    ("processor", "custom_processor"): (with_members("remaps[]", enabled=False),),
    ("processor", "enrichment_table"): (
        in_member("file.key[].field", "string_path"),
        partial(edit, path="reference_table", change=without_empty("columns", "app_key_key")),
    ),
    ("processor", "ocsf_mapper"): (partial(edit, path="mappings[]", change=ocsf_mapping),),
    ("processor", "parse_grok"): (parse_grok,),
    ("processor", "sample"): (without_empty("group_by"),),
    ("processor", "sensitive_data_scanner"): (partial(edit, path="rules[]", change=scanning_rule),),
    ("processor", "throttle"): (without_empty("group_by"),),
}
"""(block, type) -> what of the component differs from the API."""


COMPONENTS = {
    "source": "config.sources[]",
    "destination": "config.destinations[]",
    "processor": "config.processor_groups[].processors[]",
}
"""block -> the path of its components in a pipeline; in the schema, each step is singular."""


def component(of: Object, block: str) -> Object:
    """A component as the block of its type. ValueError if the provider has none."""
    body = {k: v for k, v in of.items() if k not in BESIDE}
    for change in EDITS.get((block, of["type"]), ()):
        body = change(body)
    if buffer := body.get("buffer"):
        rest = {k: v for k, v in buffer.items() if k != "type" and v is not None}
        body["buffer"] = {buffer.get("type", "memory"): {"when_full": LeftAlone("block")} | rest}
    path = (step.removesuffix("s") for step in steps(COMPONENTS[block]) if step != "[]")
    schema = nested(provider_schema.resource(RESOURCE_TYPE), *path)
    # The API lets some processors leave their query out; the provider reads it as an empty one.
    beside = {"include": ""} if block == "processor" else {}
    beside |= {k: v for k, v in of.items() if k in BESIDE}
    return beside | tagged(body, schema, names=BLOCKS, what=block)


def prepare(pipeline: Object) -> Object:
    """The pipeline with its components as blocks. `processors` is an older name of the groups."""
    if pipeline["config"].get("processor_groups"):
        pipeline = drop(pipeline, "config.processors")
    for block, path in COMPONENTS.items():
        pipeline = edit(pipeline, path, partial(component, block=block))
    return pipeline


KIND = Kind(
    resource_type=RESOURCE_TYPE,
    path="/api/v2/obs-pipelines/pipelines",
    refs={
        "config.processor_groups[].processors[].reference_table.table_id": Ref("reference_tables"),
        "config.processor_groups[].processors[].rules[].pattern.options.id": TextRef(
            "^(?P<id>.+)$", Ref("sensitive_data_scanner_standard_patterns"), hint=True
        ),
    },
    prepare=prepare,
    url="/observability-pipelines/{id}/view",
)
