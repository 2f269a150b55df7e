"""Software catalog entities, as their makers wrote them: services, APIs, queues, systems and so on.

Services of the older definitions' schema are of the kind service_definitions, though they stand in
this list too; APIs are also those of openapi_apis.
"""

import base64

from exporter.kinds._shared.go_yaml_emit import document
from exporter.kinds._shared.go_yaml_parse import parse
from exporter.model.declaration import Kind, Object, Others, hint, holds, lacks

ORDER = ("apiVersion", "kind", "metadata", "spec", "integrations", "extensions", "datadog")
"""The members that the provider knows, in its order."""


def join(raw: Object, _: Others) -> Object:
    """The entity out of its YAML, and the reference that it is imported by."""
    entity = parse(base64.b64decode(raw["rawSchema"]).decode())
    metadata = entity.get("metadata") or {}
    namespace = metadata.get("namespace", "default")
    ref = f"{entity.get('kind')}:{namespace}/{metadata.get('name')}"
    return {"id": raw.get("id"), "schema": entity, "ref": ref}


def prepare(raw: Object) -> Object:
    """The entity as the text that the provider makes of it."""
    entity = {k: v for k, v in raw["schema"].items() if v or k not in ORDER[3:]}
    unknown = {f"schema.{k}": entity.pop(k) for k in list(entity) if k not in ORDER}
    return {"entity": document(entity, ORDER)} | unknown


KIND = Kind(
    resource_type="datadog_software_catalog",
    path="/api/v2/catalog/entity",
    items="included",
    query={"include": "raw_schema"},
    title=("schema.kind", "schema.metadata.name"),
    import_id="{ref}",
    url="/software?entity={ref}",
    where=holds("rawSchema"),
    join=join,
    skip={
        "a service definition": lambda o: "schema-version" in o["schema"],
        "of a schema that the provider doesn't take": lacks("schema.apiVersion"),
    },
    refs={"schema.metadata.owner": hint("teams", key="handle")},
    prepare=prepare,
    ignore=("ref",),
)
