"""Observability Pipelines: sources, processors and destinations that run in the org's own network.

A component's `type` is the name of its block. The tables below hold what differs beyond that.
"""

from collections.abc import Callable, Iterator, Mapping

from datadog_api_client.v2.api.observability_pipelines_api import ObservabilityPipelinesApi

from exporter.model.declaration import Kind, Object, Ref, TextRef
from exporter.schema import provider_schema

RESOURCE_TYPE = "datadog_observability_pipeline"
BLOCKS = {"google_chronicle": "google_secops"}
"""Types whose block has another name."""
BESIDE = ("id", "inputs", "enabled", "include", "display_name")
"""Members of a component that stand beside the block of its type."""


def add_key_prefix(of: Object) -> Object:
    """The provider requires a prefix, if an empty one."""
    return {"key_prefix": ""} | of


def without_empty(name: str) -> Callable[[Object], Object]:
    """A component without an empty list that the provider reads as none."""
    return lambda of: {k: v for k, v in of.items() if k != name or v}


def framed(of: Object) -> Object:
    """How a socket's stream is cut into events."""
    framing = dict(of["framing"])
    delimiter = framing.pop("delimiter", None)
    by_character = {"character_delimited": {"delimiter": delimiter}} if delimiter else {}
    return of | {"framing": framing | by_character}


def clickhouse(of: Object) -> Object:
    """Compression may be the name of its algorithm alone; there is one way to log in."""
    found = dict(of)
    if isinstance(of.get("compression"), str):
        found["compression"] = {"algorithm": of["compression"]}
    if of.get("auth") is not None:
        found["auth"] = {"strategy": "basic"} | of["auth"]
    return found


def http_server(of: Object) -> Object:
    """Where a token is looked for: a place that Datadog names, or a header."""
    tokens = [
        t | {"path_to_token": {"location": t["path_to_token"]}}
        if isinstance(t.get("path_to_token"), str)
        else t
        for t in of.get("valid_tokens") or ()
    ]
    return of | {"valid_tokens": tokens}


def custom_processor(of: Object) -> Object:
    """The provider requires what is false where the API leaves it out."""
    return of | {"remaps": [{"enabled": False} | r for r in of.get("remaps") or ()]}


def enrichment_table(of: Object) -> Object:
    """What a file's column is compared with: a path, or a lookup. ValueError if of metrics."""
    if "target" not in of:
        raise ValueError("the provider knows no processor that enriches metrics from a table")
    if not of.get("file"):
        return of | {"reference_table": _columns(of.get("reference_table"))}
    keys = [
        k | {"field": {"string_path": k["field"]}} if isinstance(k.get("field"), str) else k
        for k in of["file"].get("key") or ()
    ]
    return of | {"file": of["file"] | {"key": keys}}


def _columns(table: Object | None) -> Object | None:
    return table and {k: v for k, v in table.items() if v != []}


def parse_grok(of: Object) -> Object:
    """The two sorts of rules, those for a field and those for a query."""
    rules = of.get("rules") or ()
    by_field, by_query = ([r for r in rules if name in r] for name in ("source", "include"))
    return of | {
        "field": of.get("field") or "message",
        "rules": by_field,
        "include_rules": by_query,
    }


def ocsf_mapper(of: Object) -> Object:
    """Mappings by the name of Datadog's, or as the org wrote them."""
    mappings = []
    for mapping in of.get("mappings") or ():
        rest, to = {k: v for k, v in mapping.items() if k != "mapping"}, mapping["mapping"]
        if isinstance(to, dict):
            to = to | {"metadata": {"profiles": []} | (to.get("metadata") or {})}
            to |= {"mapping": [only_text(m) for m in to.get("mapping") or ()]}
        mappings.append(
            rest | {"custom_mapping" if isinstance(to, dict) else "library_mapping": to}
        )
    return of | {"mappings": mappings}


def only_text(mapping: Object) -> Object:
    """A mapping of a field. The provider takes text only: other values get names it doesn't know,
    and so are reported."""
    found = {}
    for name, value in mapping.items():
        many = value if name == "sources" and isinstance(value, list) else [value]
        if name == "lookup" and value:
            table = [only_text(row) for row in value.get("table") or ()]
            found[name] = only_text(value | {"table": table})
        elif name == "table" or all(v is None or isinstance(v, str) for v in many):
            found[name] = value
        else:
            found[f"{name} (not text)"] = value
    return found


def sensitive_data_scanner(of: Object) -> Object:
    """Each rule's pattern, scope and action as the block of its type."""
    rules = []
    for rule in of.get("rules") or ():
        found = {k: v for k, v in rule.items() if v is not None}
        for member, tag in (("pattern", "type"), ("on_match", "action"), ("scope", "target")):
            union = found.get(member) or {}
            if union.get(tag) == "all":
                found[member] = {"all": True}
            elif tag in union:
                options = {} if union[tag] == "hash" else union.get("options") or {}
                found[member] = {union[tag]: options}
        rules.append(found)
    return of | {"rules": rules}


SHAPES: Mapping[tuple[str, str], Callable[[Object], Object]] = {
    ("source", "http_server"): http_server,
    ("source", "socket"): framed,
    ("destination", "amazon_s3"): add_key_prefix,
    ("destination", "clickhouse"): clickhouse,
    ("destination", "socket"): framed,
    ("destination", "splunk_hec"): without_empty("indexed_fields"),
    ("processor", "custom_processor"): custom_processor,
    ("processor", "enrichment_table"): enrichment_table,
    ("processor", "ocsf_mapper"): ocsf_mapper,
    ("processor", "parse_grok"): parse_grok,
    ("processor", "sample"): without_empty("group_by"),
    ("processor", "sensitive_data_scanner"): sensitive_data_scanner,
    ("processor", "throttle"): without_empty("group_by"),
}
"""(block, type) -> what of the component differs from the API."""


def component(block: str, of: Object) -> Object:
    """A component as the block of its type. ValueError if the provider has none."""
    of_type = BLOCKS.get(of["type"], of["type"])
    if of_type not in known(block):
        raise ValueError(f"the provider knows no {block} of type {of['type']}")
    beside = {k: v for k, v in of.items() if k in BESIDE}
    body = {k: v for k, v in of.items() if k not in (*BESIDE, "type")}
    body = SHAPES.get((block, of["type"]), dict)(body)
    if buffer := body.get("buffer"):
        rest = {k: v for k, v in buffer.items() if k != "type"}
        body["buffer"] = {buffer.get("type", "memory"): {"when_full": "block"} | rest}
    # The API lets some processors leave their query out; the provider reads it as an empty one.
    return ({"include": ""} if block == "processor" else {}) | beside | {of_type: body}


def known(block: str) -> Mapping[str, object]:
    """The types of components that the provider has blocks for."""
    config = provider_schema.resource(RESOURCE_TYPE)["block_types"]["config"]["block"][
        "block_types"
    ]
    if block == "processor":
        config = config["processor_group"]["block"]["block_types"]
    types: Mapping[str, object] = config[block]["block"]["block_types"]
    return types


def prepare(pipeline: Object) -> Object:
    """The pipeline with its components as blocks. `processors` is an older name of the groups."""
    config = dict(pipeline["config"])
    groups = config.get("processor_groups") or []
    if groups or not config.get("processors"):
        config.pop("processors", None)
    config["sources"] = [component("source", s) for s in config.get("sources") or ()]
    config["destinations"] = [component("destination", d) for d in config.get("destinations") or ()]
    config["processor_groups"] = [
        g | {"processors": [component("processor", p) for p in g.get("processors") or ()]}
        for g in groups
    ]
    return pipeline | {"config": config}


def unset(pipeline: Object) -> tuple[str, ...]:
    """Settings with defaults in the provider that a buffer or a grok processor lacks."""
    return tuple(_unset(pipeline["config"]))


def _unset(config: Object) -> Iterator[str]:
    for i, of in enumerate(config.get("destinations") or ()):
        buffer = of.get("buffer") or {"when_full": "block"}
        if buffer.get("when_full") is None:
            name, kind = BLOCKS.get(of["type"], of["type"]), buffer.get("type", "memory")
            yield f"config[0].destination[{i}].{name}[0].buffer[0].{kind}[0].when_full"
    for i, group in enumerate(config.get("processor_groups") or ()):
        for j, of in enumerate(group.get("processors") or ()):
            if of["type"] == "parse_grok" and not of.get("field"):
                yield f"config[0].processor_group[{i}].processor[{j}].parse_grok[0].field"


KIND = Kind(
    name="observability_pipelines",
    resource_type=RESOURCE_TYPE,
    list=ObservabilityPipelinesApi.list_pipelines,
    get=ObservabilityPipelinesApi.get_pipeline,
    create=ObservabilityPipelinesApi.create_pipeline,
    update=ObservabilityPipelinesApi.update_pipeline,
    delete=ObservabilityPipelinesApi.delete_pipeline,
    refs={
        "config.processor_groups[].processors[].reference_table.table_id": Ref("reference_tables"),
        "config.processor_groups[].processors[].rules[].pattern.options.id": TextRef(
            "^(?P<id>.+)$", Ref("sensitive_data_scanner_standard_patterns"), hint=True
        ),
    },
    prepare=prepare,
    ignore_changes=unset,
    url="/observability-pipelines/{id}/view",
)
