"""Endpoints of the catalogue of services, metrics, suites of tests and the org itself that no
kind's operations cover."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import yaml

from exporter.model.json_path import every, get, put
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.catalog import from_backstage, reference
from exporter.simulator.identity import hex32, uuid
from exporter.simulator.store import Stored, flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

ENTITIES = "/api/v2/catalog/entity"
METADATA = "/api/v1/metrics/{id}"
_DEFINITIONS = "/api/v2/services/definitions"
_RAW = "/api/v2/services/raw_definitions"
_CONFIGS = "/api/v2/org_configs"
_ORGS = "/api/v1/org"
_SUITES = "/api/v2/synthetics/suites"


def _shelf(org: Org, path: str) -> Any:
    return org.store.shelf(org.routes.collections[path])


def _write_entity(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """An entity, new or in place of the one with its reference; kept as its maker wrote it."""
    if not isinstance(call.body, dict) or not get(call.body, "metadata.name"):
        return error(400, "input_validation_error(Field 'metadata.name' is invalid)")
    raw = base64.b64encode(yaml.safe_dump(call.body, allow_unicode=True).encode()).decode()
    item = {"type": "rawSchema", "attributes": {"rawSchema": raw}}
    ref = reference({"rawSchema": raw})
    found = (i for i, s in _shelf(org, ENTITIES).items() if _is(s.body, ref))
    id = next(found, None) or uuid(org.store.random, {})
    org.store.put_item(org.routes.collections[ENTITIES], (), {"id": id, **item})
    schema = {"id": id, "type": "schema", "attributes": {"schema": call.body}}
    return answer({"data": [{"id": id, "type": "entity"}], "included": [schema]}, 202)


def _is(stored: Any, ref: str) -> bool:
    return reference(stored["data"]["attributes"]) == ref


def _delete_entity(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    shelf = _shelf(org, ENTITIES)
    gone = [i for i, s in shelf.items() if _is(s.body, "/".join(values))]
    for id in gone:
        del shelf[id]
    return Answer(204) if gone else error(404, "Entity not found")


def _write_definition(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A service definition, new or in place of the one of its service, which v1 has in `info`. One
    of Backstage's is kept as Datadog's own, and as it was sent beside that."""
    if str(get(call.body, "apiVersion")).startswith("backstage.io/"):
        schema = from_backstage(call.body)
        raw = yaml.safe_dump(call.body, allow_unicode=True).encode()
        held = {"raw-content": base64.b64encode(raw).decode()}
        known = {"data": {"type": "raw-service-definition", "attributes": held}}
        org.store.documents[f"{_RAW}/{schema.get('dd-service')}"] = text(known)
        version = call.body["apiVersion"]
        call = replace(call, body={**schema, "schema-version": version})
    else:
        schema = call.body
    if not (get(call.body, "dd-service") or get(call.body, "info.dd-service")):
        return error(400, "dd-service is missing")
    meta = {"ingested-schema-version": call.body.get("schema-version"), "ingestion-source": "api"}
    made = {
        "id": hex32(org.store.random, {}),
        "type": "service-definition",
        "attributes": {"schema": schema, "meta": meta},
    }
    org.store.put_item(org.routes.collections[_DEFINITIONS], (), made)
    return answer({"data": [made]})


def _metadata(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """What is said of a metric: nothing yet, until someone does."""
    path = METADATA.format(id=values[0])
    metrics = _shelf(org, "/api/v2/metrics")
    known = org.store.document(path, ())
    if call.method == "GET" and known is None and values[0] not in metrics:
        return error(404, "metric_name not found")
    members = ("description", "short_name", "type", "unit", "per_unit", "statsd_interval")
    held = {**dict.fromkeys((*members, "integration")), **(known or {})}
    if values[0] in metrics and not held["type"]:
        held["type"] = get(flat(metrics[values[0]].body), "metric_type")
    if call.method == "PUT":
        held |= call.body or {}
        org.store.documents[path] = text(held)
        if values[0] not in metrics:
            # It is listed, but may yet get a tag configuration, which a clash would refuse.
            plain = text({"type": "metrics", "id": values[0]})
            metrics[f"metrics/{values[0]}"] = Stored(plain, plain)
    return answer(held)


def _org(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """One org, in an envelope of its own."""
    orgs = org.routes.collections[_ORGS]
    stored = org.store.find(orgs, (), values[0])
    if stored is None:
        return error(404, "Organization not found")
    body = stored.body
    if call.method == "PUT":
        sent = call.body or {}
        settings = {**(body.get("settings") or {}), **(sent.get("settings") or {})}
        body = {**body, **sent, "settings": settings}
        org.store.put_single(orgs, (), values[0], body)
    return answer({"org": body})


def _contacts(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A setting that every org has, even one that was told of none."""
    configs = org.routes.collections[_CONFIGS]
    stored = org.store.find(configs, (), "security_contacts")
    attributes: dict[str, Any] = {
        "name": "security_contacts",
        "description": "Whom to tell of security matters",
        "value": [],
        "value_type": "security_contacts_list",
        "modified_at": None,
    }
    data = {"type": "org_configs", "id": "security_contacts", "attributes": attributes}
    body = stored.body if stored else {"data": data}
    if call.method == "PATCH":
        body = put(body, "data.attributes.value", get(call.body, "data.attributes.value"))
        body = put(body, "data.attributes.modified_at", next(org.store.clock).isoformat())
        org.store.put_single(configs, (), "security_contacts", body)
    return answer(body)


def _delete_suites(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    shelf, gone = _shelf(org, f"{_SUITES}/search"), []
    for id in every(call.body, "data.attributes.public_ids[]"):
        if shelf.pop(id, None):
            gone.append({"id": id, "type": "suites", "attributes": {"public_id": id}})
    return answer({"data": gone}) if gone else error(404, "Synthetics suite not found")


def _raw(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A definition of Backstage's as it was sent."""
    known = org.store.document(call.path, ())
    return error(404, "Not Found") if known is None else answer(known)


EXTRAS: tuple[tuple[str, str, Callable[[Org, tuple[str, ...], Call], Answer]], ...] = (
    ("POST", ENTITIES, _write_entity),
    ("DELETE", f"{ENTITIES}/{{id}}/{{name}}", _delete_entity),
    ("POST", _DEFINITIONS, _write_definition),
    ("GET", f"{_RAW}/{{id}}", _raw),
    ("GET", METADATA, _metadata),
    ("PUT", METADATA, _metadata),
    ("PUT", f"{_ORGS}/{{id}}", _org),
    ("GET", f"{_CONFIGS}/security_contacts", _contacts),
    ("PATCH", f"{_CONFIGS}/security_contacts", _contacts),
    ("POST", f"{_SUITES}/bulk-delete", _delete_suites),
)


def one_org(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The answer to a GET of an org."""
    return _org(org, values, call)
