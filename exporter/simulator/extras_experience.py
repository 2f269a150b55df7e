"""Endpoints of RUM, forms, prompts and static analysis whose objects are written in a form of their
own, or by what their request says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, get, put
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.born import OWNER, OWNER_ID
from exporter.simulator.identity import uuid
from exporter.simulator.store import flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_LINKS = "/api/v2/rum/operations/strong_links"
_CONNECTIONS = "/api/v2/product-analytics/{id}/mapping/connections"
_PROJECTS = "/api/v2/llm-obs/v1/projects"
_PROMPTS = "/api/v2/llm-obs/v1/prompts"
PROMPT = f"{_PROMPTS}/{{id}}"
FORMS = "/api/v2/forms"
_RULESETS = "/api/v2/static-analysis/{}/rulesets"
_RULES = {"custom": "custom_rule", "ai": "ai_rule"}
"""What the path of rulesets says of their rules -> the type of one."""


def _link(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A link, which its URL names by the operation and the journey."""
    shelf = org.store.shelf(links := org.routes.collections[_LINKS])
    for id, stored in shelf.items():
        obj = flat(stored.body)
        if (obj["operation_id"], obj["feature_id"]) != values:
            continue
        if call.method == "DELETE":
            del shelf[id]
            return Answer(204)
        body = put(stored.body, "data.attributes.status", get(call.body, "data.attributes.status"))
        org.store.put_single(links, (), id, body)
        return answer(body)
    return error(404, "link not found")


def _create_config(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The settings of an org, which has them once."""
    if org.store.document(call.path, ()):
        return error(409, "the organization has a RUM configuration")
    attributes = {"disabled": False, "retention_filters_enabled": True}
    attributes |= get(call.body, "data.attributes")
    body = {"data": {"id": "1", "type": "rum_config", "attributes": attributes}}
    org.store.documents[call.path] = text(body)
    return answer(body)


def _connect(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A connection, which its maker names, and which says how it joins in one member."""
    sent, connections = flat(call.body), org.routes.collections[_CONNECTIONS]
    if sent["id"] in org.store.shelf(connections, values):
        return error(409, f"connection {sent['id']} already exists")
    join = {"attribute": sent.pop("join_attribute"), "type": sent.pop("join_type")}
    now = next(org.store.clock).isoformat()
    by = {"created_at": now, "created_by": OWNER_ID}
    org.store.put_item(connections, values, {"fields": [], **by, **sent, "join": join})
    return Answer(204)


def _delete_projects(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    shelf = org.store.shelf(org.routes.collections[_PROJECTS])
    for id in every(call.body, "data.attributes.project_ids[]"):
        shelf.pop(id, None)
    return Answer(204)


def _prompt(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A prompt's latest version, which has its template: under another name if it is a chat."""
    stored = org.store.find(org.routes.collections[_PROMPTS], (), values[0])
    if stored and (known := org.store.document(call.path, ())):
        return answer(known)
    obj = flat(stored.body) if stored else {}
    if "template" not in obj:
        return error(404, {"title": "Generic Error", "detail": f"prompt {values[0]} not found"})
    where = "template" if isinstance(obj["template"], str) else "chat_template"
    version: dict[str, Any] = {m: obj[m] for m in ("config", "labels", "prompt_id") if m in obj}
    attributes = {**version, "version": "1", where: obj["template"]}
    return answer({"data": {"id": obj["id"], "type": "prompt-templates", "attributes": attributes}})


def create_form(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A form with a datastore of its own, and its first version, published if that is asked for."""
    sent, forms = flat(call.body), org.routes.collections[FORMS]
    id, store = (uuid(org.store.random, sent) for _ in range(2))
    now = next(org.store.clock).isoformat()
    who = {"created_at": now, "modified_at": now, "user_id": 1445416, "user_uuid": OWNER_ID}
    asked = {m: sent.pop(m) for m in ("data_definition", "ui_definition")}
    key = {"primary_column_name": "id", "primary_key_generation_strategy": "none"}
    flags = dict.fromkeys(("anonymous", "idp_survey", "self_service", "single_response"), False)
    attributes = {
        **{"active": True, "description": "", "datastore_config": {"datastore_id": store, **key}},
        **{"org_id": 1, **flags, **who, **sent},
        "version": {
            **{"id": "1", "version": 1, "state": "draft", "etag": None},
            **{"definition_signature": "{}", **asked, **who},
        },
    }
    if call.path.endswith("publish"):
        publication = {"id": "1", "form_id": id, "form_version": 1, "publish_seq": 1, "org_id": 1}
        publication |= who
        attributes = put({**attributes, "publication": publication}, "version.state", "frozen")
    body = {"data": {"id": id, "type": "forms", "attributes": attributes}}
    org.store.put_single(forms, (), id, body)
    return answer(body)


def _update_form(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    forms = org.routes.collections[FORMS]
    stored = org.store.find(forms, (), values[0])
    if stored is None:
        return error(404, "form not found")
    body = stored.body
    body["data"]["attributes"] |= get(call.body, "data.attributes.form_update")
    org.store.put_single(forms, (), values[0], body)
    return answer(body)


def _rules(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The rules of a ruleset: read, made by name, given another revision, deleted."""
    product = call.path.split("/")[4]
    rulesets = org.routes.collections[_RULESETS.format(product)]
    stored = org.store.find(rulesets, (), values[0])
    if stored is None:
        return error(404, "ruleset not found")
    body = stored.body
    rules = {r["name"]: r for r in body["data"]["attributes"].get("rules") or ()}
    name = values[1] if len(values) > 1 else str(get(call.body, "data.attributes.name"))
    if len(values) > 1 and name not in rules:
        return error(404, "rule not found")
    now = next(org.store.clock).isoformat()
    by = {"created_at": now, "created_by": OWNER["handle"]}
    if call.method == "DELETE":
        del rules[name]
    elif call.path.endswith("/revisions"):
        before = get(rules[name], "last_revision.version_id") or 0
        rules[name]["last_revision"] = {
            **{"checksum": "0" * 64, "version_id": before + 1, **by},
            **call.body["data"]["attributes"],
        }
    elif call.method != "GET":
        rules.setdefault(name, {"name": name, "last_revision": {}, **by})
    body["data"]["attributes"]["rules"] = list(rules.values())
    org.store.put_single(rulesets, (), values[0], body)
    if call.method == "DELETE" or call.path.endswith("/revisions"):
        return Answer(204)
    rule = {k: v for k, v in rules[name].items() if k != "id"}
    return answer({"data": {"id": name, "type": _RULES[product], "attributes": rule}})


EXTRAS = (
    ("POST", "/api/v2/rum/config", _create_config),
    *((method, f"{_LINKS}/{{id}}/{{id}}", _link) for method in ("PUT", "DELETE")),
    ("POST", _CONNECTIONS.removesuffix("s"), _connect),
    ("POST", f"{_PROJECTS}/delete", _delete_projects),
    ("GET", PROMPT, _prompt),
    ("POST", f"{FORMS}/create_and_publish", create_form),
    ("PATCH", f"{FORMS}/{{id}}", _update_form),
    *(
        (method, f"{_RULESETS.format(product)}/{{id}}/rules{rest}", _rules)
        for product, write in (("custom", "PUT"), ("ai", "POST"))
        for method, rest in (
            (write, ""),
            ("GET", "/{id}"),
            ("DELETE", "/{id}"),
            (write, "/{id}/revisions"),
        )
    ),
)
