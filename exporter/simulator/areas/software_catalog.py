"""The software catalogue, scorecards, and rules of static analysis.

Entities of the catalogue are found by what their makers wrote, not by their ids.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import yaml

from exporter.model.json_path import drop, get, put
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, Response, reply, resource
from exporter.simulator.engine.ids import HANDLE, hex32, named
from exporter.simulator.engine.store import Store

_ENTITIES, _KINDS = "/api/v2/catalog/entity", "/api/v2/catalog/kind"
_DEFINITIONS = "/api/v2/services/definitions"
_RAW, _INTEGRATIONS = "/api/v2/services/raw_definitions", "/api/v2/idp/entity_integrations"


def _encoded(written: Any) -> str:
    return base64.b64encode(yaml.safe_dump(written, allow_unicode=True).encode()).decode()


def _entity(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """An entity by its own text."""
    return yaml.safe_load(base64.b64decode(raw.get("rawSchema", ""))) or {}


def _reference(written: Mapping[str, Any]) -> str:
    """`service:default/checkout`: what names an entity."""
    metadata = written.get("metadata") or {}
    return f"{written.get('kind')}:{metadata.get('namespace', 'default')}/{metadata.get('name')}"


def _at(path: str) -> Callable[[Mapping[str, Any], str], bool]:
    return lambda raw, wanted: str(get(_entity(raw), path)) == wanted


def _summaries(items: Sequence[Any]) -> Mapping[str, Any]:
    """What the list of entities says of each beside its text."""
    return {"data": [_summary(i["id"], _entity(i["attributes"])) for i in items]}


def _summary(id: str, written: Mapping[str, Any]) -> Any:
    metadata = written.get("metadata") or {}
    same = ("description", "displayName", "name", "owner", "tags")
    return {
        "id": id,
        "type": "entity",
        "attributes": {
            "apiVersion": written.get("apiVersion"),
            "kind": written.get("kind"),
            "namespace": metadata.get("namespace", "default"),
            **{k: metadata[k] for k in same if k in metadata},
        },
        "relationships": {"rawSchema": {"data": {"id": id, "type": "rawSchema"}}},
        "meta": {"ingestionSource": "api"},
    }


def _of_reference(store: Store, reference: str) -> list[str]:
    """The ids of the entities that a reference names."""
    return [o["id"] for o in store.objects(_ENTITIES) if _reference(_entity(o)) == reference]


def _write_entity(store: Store, request: Request) -> Response:
    """An entity, new or in place of the one with its reference; kept as its maker wrote it."""
    body = request.body
    if not isinstance(body, dict) or not get(body, "metadata.name"):
        raise HttpError(400, "input_validation_error(Field 'metadata.name' is invalid)")
    id = next(iter(_of_reference(store, _reference(body))), None) or store.uuid()
    item = {"id": id, "type": "rawSchema", "attributes": {"rawSchema": _encoded(body)}}
    store.put_item(_ENTITIES, item)
    schema = {"id": id, "type": "schema", "attributes": {"schema": body}}
    return reply({"data": [{"id": id, "type": "entity"}], "included": [schema]}, 202)


def _delete_entity(store: Store, request: Request) -> None:
    gone = _of_reference(store, "/".join(request.values))
    if not gone:
        raise HttpError(404, "Entity not found")
    for id in gone:
        del store.shelf(_ENTITIES)[id]


def _write_kind(store: Store, request: Request) -> Any:
    """A kind of the catalogue, new or in place of the one of its name, which is its id."""
    name = request.body.get("kind") if isinstance(request.body, dict) else None
    if not name:
        raise HttpError(400, "input_validation_error(Field 'kind' is invalid)")
    attributes = {"name": name, "displayName": name.replace("-", " ").title()}
    attributes |= {k: v for k, v in request.body.items() if k != "kind" and v is not None}
    item = {"id": name, "type": "kind", "attributes": attributes}
    store.put_item(_KINDS, item)
    return {"data": [item]}


def _write_definition(store: Store, request: Request) -> Any:
    """A service definition, new or in place of the one of its service, which v1 has in `info`. One
    of Backstage's is kept as Datadog's own, and as it was sent beside that."""
    schema, version = request.body, request.body.get("schema-version")
    if str(get(schema, "apiVersion")).startswith("backstage.io/"):
        schema, version = _from_backstage(schema), schema["apiVersion"]
        held = {"raw-content": _encoded(request.body)}
        known = {"data": {"type": "raw-service-definition", "attributes": held}}
        store.put_document(f"{_RAW}/{schema.get('dd-service')}", known)
    if not (get(schema, "dd-service") or get(schema, "info.dd-service")):
        raise HttpError(400, "dd-service is missing")
    meta = {"ingested-schema-version": version, "ingestion-source": "api"}
    made = {
        "id": hex32(store.random, {}),
        "type": "service-definition",
        "attributes": {"schema": schema, "meta": meta},
    }
    store.put_item(_DEFINITIONS, made)
    return {"data": [made]}


def _from_backstage(sent: Mapping[str, Any]) -> dict[str, Any]:
    """A service definition made of a component of Backstage, as recorded: its annotations,
    namespace and system become tags."""
    metadata, spec = sent.get("metadata") or {}, sent.get("spec") or {}
    tags = [f"{k}:{v}" for k, v in (metadata.get("annotations") or {}).items()]
    tags += [f"namespace:{metadata['namespace']}"] if metadata.get("namespace") else []
    tags += [f"system:{spec['system']}"] if spec.get("system") else []
    links = [
        {"name": link.get("title"), "type": "other", "url": link.get("url")}
        for link in metadata.get("links") or ()
    ]
    made: dict[str, Any] = {
        "schema-version": "v2.1",
        "dd-service": metadata.get("name"),
        "team": spec.get("owner"),
        "description": metadata.get("description"),
        "lifecycle": spec.get("lifecycle"),
        "links": links,
        "tags": sorted([*tags, *(metadata.get("tags") or ())]),
        "integrations": {},
    }
    return {k: v for k, v in made.items() if v is not None}


def _raw(store: Store, request: Request) -> Any:
    """A definition of Backstage's as it was sent."""
    if (known := store.document(request.path)) is None:
        raise HttpError(404, "Not Found")
    return known


def _configure(store: Store, request: Request) -> Any:
    """What the catalogue takes from an integration: made, or written again."""
    name = request.values[0]
    id = get(store.get(_INTEGRATIONS, name), "data.id") or store.uuid()
    attributes = {**request.attributes, "integration_id": name, "org_id": 1}
    return store.put(_INTEGRATIONS, name, resource("entity_integration_configs", id, attributes))


def _ruleset_rules(store: Store, request: Request) -> Any:
    """The rules of a ruleset of static analysis: read, made by name, given another revision,
    deleted."""
    id, *names = request.values
    body = store.need(request.of, id)
    rules = {r["name"]: r for r in body["data"]["attributes"].get("rules") or ()}
    name = names[0] if names else str(request.attributes.get("name"))
    if names and name not in rules:
        raise HttpError(404, "rule not found")
    by = {"created_at": store.now(), "created_by": HANDLE}
    revised = request.path.endswith("/revisions")
    if request.method == "DELETE":
        del rules[name]
    elif revised:
        before = get(rules[name], "last_revision.version_id") or 0
        revision = {"checksum": "0" * 64, "version_id": before + 1, **by, **request.attributes}
        rules[name]["last_revision"] = revision
    elif request.method != "GET":
        rules.setdefault(name, {"name": name, "last_revision": {}, **by})
    body["data"]["attributes"]["rules"] = list(rules.values())
    store.put(request.of, id, body)
    if request.method == "DELETE" or revised:
        return None
    type = "custom_rule" if "/custom/" in request.of else "ai_rule"
    return resource(type, name, {k: v for k, v in rules[name].items() if k != "id"})


def _rulesets(product: str, write: str, **more: Any) -> Entry:
    return Entry(
        f"/api/v2/static-analysis/{product}/rulesets",
        make_id=named,
        missing="ruleset not found",
        handlers={
            f"{write} /{{id}}/rules": _ruleset_rules,
            "GET,DELETE /{id}/rules/{id}": _ruleset_rules,
            f"{write} /{{id}}/rules/{{id}}/revisions": _ruleset_rules,
        },
        **more,
    )


def _campaign(body: Any, store: Store, request: Request) -> Any:
    """A scorecard campaign as responses have it: nothing says which rules it is about."""
    owner = get(body, "data.attributes.owner_id")
    body = drop(drop(body, "data.attributes.owner_id"), "data.attributes.rule_ids")
    return put(body, "data.attributes.owner", owner) if owner else body


AREA = (
    Entry(
        _ENTITIES,
        filters={
            "filter[ref]": lambda raw, wanted: _reference(_entity(raw)) == wanted,
            "filter[kind]": _at("kind"),
            "filter[name]": _at("metadata.name"),
            "filter[owner]": _at("metadata.owner"),
        },
        beside=_summaries,
        total="meta.count",
        handlers={"POST": _write_entity, "DELETE /{id}/{name}": _delete_entity},
    ),
    Entry(_KINDS, handlers={"POST": _write_kind}),
    Entry(
        _DEFINITIONS,
        key=("schema.dd-service", "schema.info.dd-service"),
        missing="service definition not found",
        handlers={"POST": _write_definition},
    ),
    Entry(_RAW, handlers={"GET /{id}": _raw}),
    Entry(_INTEGRATIONS, handlers={"PUT /{id}": _configure}),
    _rulesets(
        "custom",
        "PUT",
        create_defaults={
            "created_by": HANDLE,
            "description": "",
            "rules": [],
            "short_description": "",
        },
    ),
    _rulesets("ai", "POST", created=201, create_defaults={"created_by": HANDLE, "rules": []}),
    Entry(
        "/api/v2/scorecard/rules",
        created=201,
        model_defaults="owner",
        create_defaults=lambda _, sent: {
            "category": sent.get("scorecard_name"),
            "custom": True,
            "enabled": True,
            "level": 3,
        },
    ),
    Entry(
        "/api/v2/scorecard/campaigns",
        created=201,
        request=_campaign,
        create_defaults={"status": "not_started"},
        total="meta.total",
    ),
)
