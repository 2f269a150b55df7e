"""Service definitions: who owns a service, and where its code, documents and dashboards are.

Services of the software catalog's own schema are of the kind software_catalog_entities.
"""

from typing import Any

from exporter.kinds._shared.go_yaml_emit import document
from exporter.model.declaration import Kind, Object, Others, OwnForm, Sent, hint

SORTED = {
    "contacts": ("type", "contact", "name"),
    "docs": ("name",),
    "links": ("name",),
    "repos": ("name",),
    "tags": (),
    "ci-pipeline-fingerprints": (),
}
"""Lists -> the members that the provider sorts them by; texts if there are none."""
DROPPED = (*SORTED, "team", "extensions", "integrations")
"""What the provider drops where it is empty."""


def as_read(value: Any) -> Any:
    """A JSON value with its numbers as Go reads them: none is an integer."""
    if isinstance(value, dict):
        return {k: as_read(v) for k, v in value.items()}
    if isinstance(value, list):
        return [as_read(v) for v in value]
    return float(value) if type(value) is int else value


def prepare(definition: Object) -> Object:
    """The definition as the text that the provider makes of it.

    ValueError: of a schema that the provider doesn't take, or doesn't read here.
    """
    schema = {k: v for k, v in definition["schema"].items() if k != "dd-team"}
    version = str(schema.get("schema-version", ""))
    origin = str((definition.get("meta") or {}).get("ingested-schema-version", ""))
    if origin.startswith("backstage.io"):
        raise ValueError("made from a Backstage file, which no operation of the API gives back")
    if not version.startswith("v") or version[1:2] in ("", "0", "1"):
        raise ValueError(f"of schema {version or 'v1'}: the provider takes those from v2 on")
    schema = {k: v for k, v in schema.items() if v not in ("", [], {}) or k not in DROPPED}
    for name, by in SORTED.items():
        if name in schema:
            schema[name] = sorted(schema[name], key=lambda of: [of.get(k, "") for k in by] or of)
    return {"service_definition": document(as_read(schema))}


def join(definition: Object, _: Others) -> Object:
    """The definition with its service's name, which the first schema has elsewhere."""
    schema = definition["schema"]
    name = schema.get("dd-service") or (schema.get("info") or {}).get("dd-service")
    return definition | {"service_name": name}


KIND = Kind(
    resource_type="datadog_service_definition_yaml",
    path="/api/v2/services/definitions",
    title="service_name",
    import_id="{service_name}",
    join=join,
    url="/software?selectedComponent=service&entity={service_name}",
    where=lambda o: not str(o.get("schema", {}).get("schema-version", "")).startswith("v3"),
    refs={"schema.team": hint("teams", key="handle")},
    prepare=prepare,
    ignore=("service_name",),
    variants=(
        OwnForm(
            resource_type="ddx_service_definition",
            id="service_name",
            sends={"service_name": Sent(), "schema": Sent(create="")},
            ignore=("meta",),
        ),
    ),
)
