"""What people build and run: workflows, apps, datastores, forms, gates, tables, governance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, reply, resource
from exporter.simulator.engine.ids import HANDLE, USER, USER_ID, USER_NUMBER
from exporter.simulator.engine.paging import contains, equals
from exporter.simulator.engine.store import Store

_CREDENTIALS = (
    "access_token",
    "api_key",
    "api_password",
    "api_token",
    "app_key",
    "client_secret",
    "global_api_key",
    "password",
    "private_key",
    "sdk_key",
    "tokens[]",
)
_STORES, _ITEMS = "/api/v2/actions-datastores", "/api/v2/actions-datastores/{id}/items"
_APPS, _FORMS = "/api/v2/app-builder/apps", "/api/v2/forms"
_TABLES, _REGISTRATIONS = "/api/v2/reference-tables/tables", "/api/v2/actions/app_key_registrations"


def _connection_defaults(id: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A connection. To take a role in AWS, Datadog names itself and a word to be known by."""
    made = {"acting_user_can_resolve": True, "external_secrets_manager": None, "is_favorite": False}
    if sent.get("integration", {}).get("type") != "AWS":
        return made
    known = {"external_id": str(id).replace("-", ""), "principal_id": "464622532012"}
    return {**made, "integration": {"credentials": known}}


def _write_items(store: Store, request: Request) -> Any:
    """Rows of a datastore by the column that it is keyed by: added, changed, taken away."""
    column = flat(store.need(_STORES, request.values[0]))["primary_column_name"]
    held = {get(o, f"value.{column}"): o for o in store.objects(_ITEMS, request.values)}
    asked = request.attributes
    rows = asked.get("values") or [
        {column: asked.get("item_key"), **(get(asked, "item_changes.ops_set") or {})}
    ]
    made = []
    for row in rows:
        old = held.get(row[column])
        if request.method == "POST" and old and asked.get("conflict_mode") == "fail_on_conflict":
            raise HttpError(409, f"item {row[column]} already exists")
        if request.method != "POST" and old is None:
            raise HttpError(404, "item not found")
        id = old["id"] if old else store.uuid()
        if request.method == "DELETE":
            del store.shelf(_ITEMS, request.values)[id]
        else:
            value = {**(old["value"] if old else {}), **row}
            attributes = {"store_id": request.values[0], "value": value}
            body = resource("items", id, {"primary_column_name": column, **attributes})
            store.put(_ITEMS, id, body, request.values)
        made.append({"id": id, "type": "items"})
    return {"data": made if request.method == "POST" else made[0]}


def _deploy(store: Store, request: Request) -> Any:
    """Publishes an app, or takes it back: what says so stands beside the app."""
    app = store.need(_APPS, request.values[0])
    version = store.uuid() if request.method == "POST" else "00000000-0000-0000-0000-000000000000"
    deployment = resource("deployment", store.uuid(), {"app_version_id": version})
    store.put(_APPS, request.values[0], {**app, "included": [deployment["data"]]})
    return deployment


def _register(store: Store, request: Request) -> Any:
    body = {"data": {"id": request.values[0], "type": "app_key_registration"}}
    return store.put(_REGISTRATIONS, request.values[0], body)


def _create_form(store: Store, request: Request) -> Any:
    """A form with a datastore of its own, and its first version, published if that is asked for."""
    sent = flat(request.body)
    id, datastore, now = store.uuid(), store.uuid(), store.now()
    who = {"created_at": now, "modified_at": now, "user_id": USER_NUMBER, "user_uuid": USER_ID}
    definitions = {m: sent.pop(m) for m in ("data_definition", "ui_definition")}
    attributes: dict[str, Any] = {
        "active": True,
        "description": "",
        "datastore_config": {
            "datastore_id": datastore,
            "primary_column_name": "id",
            "primary_key_generation_strategy": "none",
        },
        "org_id": 1,
        **dict.fromkeys(("anonymous", "idp_survey", "self_service", "single_response"), False),
        **who,
        **sent,
        "version": {
            "id": "1",
            "version": 1,
            "state": "draft",
            "etag": None,
            "definition_signature": "{}",
            **definitions,
            **who,
        },
    }
    if request.path.endswith("publish"):
        publication = {"id": "1", "form_id": id, "form_version": 1, "publish_seq": 1, "org_id": 1}
        attributes["publication"] = {**publication, **who}
        attributes["version"]["state"] = "frozen"
    return store.put(_FORMS, id, resource("forms", id, attributes))


def _update_form(store: Store, request: Request) -> Any:
    body = store.need(_FORMS, request.values[0])
    body["data"]["attributes"] |= request.attributes["form_update"]
    return store.put(_FORMS, request.values[0], body)


def _rows(store: Store, request: Request) -> Any:
    """Rows of a reference table, by the value of the column that it is keyed by: read, written or
    deleted. A table filled from a file of a cloud has none here."""
    store.need(_TABLES, request.values[0])
    known = store.document(request.path)
    rows: dict[str, Any] = {r["id"]: r for r in every(known, "data[]")}
    if request.method == "GET":
        asked = request.repeated.get("row_id", ())
        found = [rows[i] for i in asked if i in rows]
        absent = [i for i in asked if i not in rows]
        meta = {"requested_count": len(asked), "found_count": len(found), "not_found": absent}
        return reply({"data": found, "meta": meta}, 200 if found else 404)
    sent = get(request.body, "data") or ()
    for one in sent:
        rows.pop(one["id"], None)
        if request.method == "POST":
            rows[one["id"]] = {k: one[k] for k in ("id", "type", "attributes") if k in one}
    store.put_document(request.path, {"data": list(rows.values())})
    return {"data": [{"id": one["id"], "type": "row"} for one in sent]}


def _notifications(store: Store, request: Request) -> Any:
    """Who hears of a control: every control has settings, without anyone if nobody set them."""
    attributes = request.attributes or {"event_settings": []}
    body = resource("control_notification_settings", request.values[0], attributes)
    if request.method == "PUT":
        store.put_document(request.path, body)
    return store.document(request.path) or body


_WHO = {"id": USER_ID, "name": USER["name"], "handle": HANDLE}


def _gate_rules(store: Store, request: Request) -> Any:
    """The rules of a gate: read as a list, written one by one."""
    gate, *one = request.values
    path = f"{request.of}/{gate}/rules"
    listed = store.document(path) or resource("list_deployment_rules", gate, {"rules": []})
    rules = {r["id"]: r for r in get(listed, "data.attributes.rules") or ()}
    if request.method == "GET" and not one:
        return listed
    id = one[0] if one else store.uuid()
    if one and id not in rules:
        raise HttpError(404, "deployment rule not found")
    now = store.now()
    new = {"id": id, "gate_id": gate, "dry_run": False, "created_at": now, "created_by": _WHO}
    changed = {"updated_at": now, "updated_by": _WHO}
    rule = {**rules.get(id, new), **changed, **request.attributes}
    if request.method == "DELETE":
        del rules[id]
    elif request.method != "GET":
        rules[id] = rule
    store.put_document(path, put(listed, "data.attributes.rules", list(rules.values())))
    return None if request.method == "DELETE" else resource("deployment_rule", id, rule)


AREA = (
    Entry(
        "/api/v2/workflows",
        created=201,
        hidden=("webhookSecret",),
        creator_relationships=("creator", "owner"),
        model_defaults="description tags",
        create_defaults={"published": True},
    ),
    Entry(
        "/api/v2/actions/connections",
        created=201,
        blank=tuple(f"integration.credentials.{member}" for member in _CREDENTIALS),
        create_defaults=_connection_defaults,
    ),
    Entry(
        "/api/v2/actions/execution-policies",
        created=201,
        total="meta.page.total",
        model_defaults="created_by targets updated_by",
        create_defaults={"scope": {}, "version": 1},
    ),
    Entry(_REGISTRATIONS, handlers={"PUT /{id}": _register}),
    Entry(
        _STORES,
        missing="datastore not found",
        model_defaults="creator_user_id creator_user_uuid description",
        create_defaults={"org_id": 1, "primary_key_generation_strategy": "none"},
    ),
    Entry(
        _ITEMS,
        filters={"item_key": contains("value")},
        handlers={"POST /bulk": _write_items, "PATCH,DELETE": _write_items},
    ),
    Entry(
        _APPS,
        missing="app not found",
        model_defaults="favorite tags",
        create_defaults={"selfService": False},
        handlers={"POST,DELETE /{id}/deployment": _deploy},
    ),
    Entry(
        _FORMS,
        missing="form not found",
        handlers={
            "POST": _create_form,
            "POST /create_and_publish": _create_form,
            "PATCH /{id}": _update_form,
        },
    ),
    Entry(
        _TABLES,
        created=201,
        filters={"filter[table_name][exact]": equals("table_name")},
        model_defaults="created_by description last_updated_by row_count tags",
        create_defaults={
            "file_metadata": {"error_row_count": 0, "error_message": ""},
            "status": "INITIALIZED",
        },
        handlers={"GET,POST,DELETE /{id}/rows": _rows},
    ),
    Entry(
        "/api/v2/governance/control",
        handlers={"GET,PUT /{id}/notification_settings": _notifications},
    ),
    Entry(
        "/api/v2/governance/tag_rules",
        model_defaults="created_by modified_by deleted_at negated required",
        create_defaults={"enabled": True, "version": 1},
    ),
    Entry(
        "/api/v2/deployment_gates",
        model_defaults="created_by dry_run updated_by",
        create_defaults={"identifier": "default"},
        document=True,
        handlers={
            "GET,POST /{id}/rules": _gate_rules,
            "GET,PUT,DELETE /{id}/rules/{id}": _gate_rules,
        },
    ),
)
