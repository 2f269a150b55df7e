"""The companion provider's resources, derived from the client library's models.

What `ddexport schema` writes to providers/schemas/ddx.json, so that nothing loads models to start:
{"provider", "resource_schemas", "data_source_schemas"} as in datadog.json (see
provider_schema.py), and "requests": type -> what the provider needs besides, with attributes by
their names:

* kind: the kind's name. parents: those that stand in URLs, in that order. immutable: those that no
  update takes. unread: those that no answer has. json: those that hold what is deeper than a list
  or a map. hidden: those with JSON in which no answer has what stands at some paths.
* create, update: how a body is made, {"type": the JSON:API type, "id": true if it names the object,
  or the attribute that is sent as the name, "beside": the type where it stands beside `data`,
  "meta": true if an empty one must, "attributes": attribute -> member, "within": the member that
  these stand in, "relationships": attribute -> [member, type]}; a body that is no JSON:API document
  has "members" instead, and "at" where they stand below a member; one that is a list of JSON:API
  identifiers has "identifiers": [attribute, type]; one that is an attribute's value, "whole": it.
  A member may be a path, see OwnForm of shapes.py. "required": the attributes that each such
  request must have. One of several operations is chosen "by" an attribute: a form "of" each of its
  values, if they take a body.
* delete: how the body of a delete is made, if it takes one: of the object's attributes, and of
  lists of ids, which are no attributes.
* clear: what takes an attribute away, where null doesn't. stays: those that no update takes away.
* settings: attribute -> how the body of the request that alone sets it is made, as above; without a
  body, "to" which values requests lead.
* titles: what its data source finds an object by, besides the id.
* by_hand: what answers have, and no request takes.
* named: the attribute that is the object's id as its maker chooses it. id: a format string over the
  attributes that tell objects apart, where no URL has them all.
* joins: true if an object has what the kind's `join` adds.
* answer: attribute -> the member, or `relationships.NAME`, of an object after its renames.
* own: true of an own form (own_form.py). needed: of one, what the API requires of a new object.
  ignored: what it leaves out: what its shape ignores, but for what a request must have, and what
  Datadog's resource only reads. import: what its objects are imported by, if not as the kind says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from exporter.api.catalogue import kinds
from exporter.api.endpoints import endpoints, own_id
from exporter.model import json_path
from exporter.model.declaration import (
    DIGEST,
    SOURCE,
    ByField,
    Kind,
    OwnForm,
    Ref,
    Refs,
    Sent,
    TextRef,
)
from exporter.schema import data_sources, response_attributes
from exporter.schema.attribute_rules import cleared, typed
from exporter.schema.openapi_types import Member
from exporter.schema.own_form import own_form, shaped
from exporter.schema.own_form_facts import holds, ignored, import_id, read_only
from exporter.schema.provider_schema import TIMEOUTS, of_companion, snake
from exporter.schema.request_attributes import Body, deleting, is_json, parents_of, placed, requests
from exporter.schema.schema_fit import BOOKKEEPING

PROVIDER = {
    "api_key": {"optional": True, "sensitive": True, "type": "string"},
    "api_url": {"optional": True, "type": "string"},
    "app_key": {"optional": True, "sensitive": True, "type": "string"},
    "site": {"optional": True, "type": "string"},
    "timeout": {"optional": True, "type": "number"},
}


def companion() -> dict[str, Any]:
    """The schema of the companion provider: a resource type for each kind that declares one."""
    known = {k.resource_type: k for k in companions()}
    made = {t: resource(k) for t, k in known.items()}
    sources = {}
    for t, (attributes, facts) in made.items():
        if named := data_sources.titles(known[t], attributes, facts):
            facts["titles"] = named
            block = {"attributes": data_sources.block(named, attributes, facts)}
            sources[t] = {"block": block, "version": 0}
    return {
        "provider": {"block": {"attributes": PROVIDER}, "version": 0},
        "resource_schemas": {
            t: {
                "block": {"attributes": attributes, "block_types": _timeouts(known[t])},
                "version": 0,
            }
            for t, (attributes, _) in made.items()
        },
        "data_source_schemas": sources,
        "requests": {t: requests for t, (_, requests) in made.items()},
    }


@cache
def companions() -> tuple[Kind, ...]:
    """The kinds in each shape that is the companion provider's: the declared ones, and the own form
    of each other kind that holds its objects."""
    found = {
        shape.resource_type: shaped(kind, shape.resource_type)
        for kind in kinds().values()
        for shape in (kind, *kind.variants)
        if of_companion(shape.resource_type)
    }
    for kind in kinds().values():
        declared = any(of_companion(v.resource_type) for v in kind.variants)
        if (own := own_form(kind)) and (declared or own.resource_type not in found):
            as_own = shaped(kind, own.resource_type)
            attributes, facts = resource(as_own)
            if declared or holds(as_own, attributes, facts):
                found[own.resource_type] = replace(as_own, ignore=tuple(facts.get("ignored", ())))
    return tuple(found.values())


def resource(kind: Kind) -> tuple[dict[str, Any], dict[str, Any]]:
    """The attributes of a kind's resource type, and how they become requests."""
    creates, updates = endpoints(kind.create), endpoints(kind.update)
    apart = read_only(kind)
    answer = response_attributes.answer(replace(kind, ignore=()) if apart else kind)
    create, update, delete = (
        requests(kind, of, answer, apart) for of in (kind.create, kind.update, kind.delete)
    )
    parents = parents_of(kind, create.attributes)
    for name, at in _sends(kind).items():
        member, _ = answer.setdefault(name, (Member((str,)), name))
        placed(create, name, member, at.create)
        placed(update, name, member, at.update)
        placed(delete, name, member, at.delete)
        if at == Sent():
            parents.append(name)
    settings = {n: requests(kind, o, answer, apart) for n, o in kind.settings.items()}
    own_way = {n: b.attributes.get(n) or Member((bool,)) for n, b in settings.items()}
    members = {n: settings[n].form.get("attributes", {}).get(n, n) for n in own_way}
    answer |= {n: (m, members[n]) for n, m in own_way.items() if n not in answer}
    if isinstance(kind.update, ByField) and not update.attributes:
        name = response_attributes.attribute(kind, kind.update.path)
        of, _ = answer.setdefault(name, (Member((str,)), name))
        update.form, update.attributes = {"by": name}, {name: Member(of.types, True)}
    sent = {**update.attributes, **create.attributes, **own_way}
    # What a request takes as an object isn't read where answers have but its id.
    answer = {
        n: (member, at)
        for n, (member, at) in answer.items()
        if not (at.startswith("relationships.") and n in sent and is_json(sent[n]))
    }
    first = create.attributes if creates else update.attributes
    tops = (path for path in kind.secrets if len(json_path.steps(path)) == 1)
    secrets = {response_attributes.attribute(kind, path) for path in tops}
    unread = secrets | {n for n in sent if n not in answer and n not in parents}
    names = sorted({*sent, *parents, *secrets} - {"id"})
    json = [n for n in names if n in sent and is_json(sent[n]) and n not in parents]
    hidden, own = _hidden(kind, json), own_id(kind)
    template = re.sub(
        r"\{(\w+)", lambda match: f"{{{response_attributes.attribute(kind, match[1])}", own
    )
    template = template if "{" in own else ""
    naming = set(re.findall(r"\{(\w+)", template))
    own = "" if template or own == "id" else response_attributes.attribute(kind, own)
    above = next((p for p in parents if p == kind.rename.get("id")), "")
    unnamed = not template and own not in create.attributes and not above
    chosen = unnamed and _is_chosen(kind, create if creates else update)
    attributes: dict[str, Any] = {
        "id": {"required" if chosen else "computed": True, "type": "string"}
    }
    for body in (create, update):
        if naming & set(body.attributes):
            needed = {*body.form.get("required", ()), *naming} & set(body.attributes)
            body.form["required"] = sorted(needed)
    # What answers alone have is no attribute, so that the ledger says that it is lost, but for what
    # others refer to.
    for name in names:
        if name in parents:
            attributes[name] = {"required": True, "type": "string"}
        else:
            required = name in naming or (
                name in first and ((first[name].required and not apart) or name == own)
            )
            attributes[name] = {
                "required" if required else "optional": True,
                **({} if required or name in unread else {"computed": True}),
                **({"sensitive": True} if name in secrets or name in hidden else {}),
                "type": typed(kind, name, sent.get(name)),
            }
    # A file is told by its contents, or by where it stands; the API calls it otherwise.
    file = (DIGEST, SOURCE) if kind.binary else ()
    attributes |= {name: {"optional": True, "type": "string"} for name in file}
    for name in sorted(referred(kind) & answer.keys() - attributes.keys()):
        attributes[name] = {"computed": True, "type": typed(kind, name, answer[name][0])}
    passed = {"id", *attributes, *apart, *BOOKKEEPING, *map(snake, kind.ignore)}
    left = {at for n, (_, at) in answer.items() if n not in passed and at not in kind.ignore}
    left = set() if kind.prepare else left
    left |= {path for path in kind.initial if snake(json_path.steps(path)[0]) not in attributes}
    changed = update.attributes if updates else {}
    # An update that makes what isn't there without an id in its URL goes by what it requires.
    goes_by_it = updates == creates and not any(e.variables for e in updates)
    named = {n for n, m in changed.items() if m.required} if goes_by_it else set()
    named |= {own} if own else set(re.findall(r"\{(\w+)}", template))
    named |= {update.form["by"]} if "of" in update.form else set()
    # What a new object isn't told is only the name of one that is there.
    keys = {n for n, at in _sends(kind).items() if at.create is None}
    needed = {n for n, m in first.items() if m.required}
    clear, stays = cleared(update, needed, own_way, attributes)
    facts = {
        "id": template,
        "create": create.form if creates else {},
        "update": update.form if updates else {},
        "delete": deleting(delete, attributes),
        "settings": {
            n: b.form if b.attributes else {"by": n, "to": _leading(kind, n)}
            for n, b in settings.items()
        },
        "named": (above if create.id else "") or (own if own in create.attributes else ""),
        "answer": {n: at for n, (_, at) in sorted(answer.items()) if n in attributes and n != "id"},
        "by_hand": sorted(left),
        "clear": clear,
        "stays": stays,
        "own": bool(apart),
        "needed": sorted(needed) if apart else [],
        "ignored": ignored(kind, answer, apart, attributes) if apart else [],
        "import": import_id(kind, parents, template),
        "joins": bool(_sends(kind)),
        "parents": parents,
        "immutable": [
            *(["id"] if chosen else ()),
            *sorted(n for n in sent if n not in {*changed, *own_way} or n in named | keys),
            *file,
        ],
        "unread": sorted({*unread, *file}),
        "hidden": hidden,
        "json": json,
    }
    return attributes, {"kind": kind.name, **{k: v for k, v in facts.items() if v}}


def _leading(kind: Kind, name: str) -> list[str]:
    """The values of an attribute that requests without a body lead to."""
    operation = kind.settings[name]
    return sorted(operation.operations) if isinstance(operation, ByField) else []


def _timeouts(kind: Kind) -> dict[str, Any]:
    """The block in which a resource says how long each of its operations may take."""
    made = ["create", "read"]
    made += ["update"] if kind.update or kind.settings else []
    made += ["delete"] if kind.delete else []
    attributes = {name: {"optional": True, "type": "string"} for name in sorted(made)}
    return {TIMEOUTS: {"nesting_mode": "single", "block": {"attributes": attributes}}}


def _sends(kind: Kind) -> Mapping[str, Sent]:
    own = own_form(kinds()[kind.name])
    if isinstance(own, OwnForm) and own.resource_type == kind.resource_type:
        return own.sends
    return {}


def referred(kind: Kind) -> set[str]:
    """The attributes that references to the kind's objects take."""
    return _referred().get(kind.name, set())


@cache
def _referred() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for ref in (r for k in kinds().values() for of in k.refs.values() for r in _refs(of)):
        for name in ref.kinds:
            found.setdefault(name, set()).add(ref.attribute)
    return found


def _refs(of: Refs) -> Iterator[Ref]:
    for ref in of if isinstance(of, tuple) else (of,):
        yield from ref.refs if isinstance(ref, TextRef) else (ref,)


def _hidden(kind: Kind, json: Iterable[str]) -> dict[str, list[str]]:
    """The secrets inside JSON, which these attributes hold: attribute -> paths in it."""
    found: dict[str, list[str]] = {}
    for path in kind.secrets:
        first, *rest = json_path.steps(path)
        if first == "**":
            for name in json:
                found.setdefault(name, []).append(path)
        elif rest:
            found.setdefault(response_attributes.attribute(kind, first), []).append(".".join(rest))
    return found


def _is_chosen(kind: Kind, body: Body) -> bool:
    """Whether whoever makes an object names it: the request must, or no answer says the id. Of what
    nobody makes, only what stands below each object of another kind is known by a name."""
    if body.id is None or (kind.create is None and kind.id == own_id(kind)):
        return False
    told = any(e.raw.settings["response_type"] for e in endpoints(kind.create))
    return body.id.required or (kind.create is not None and not told)
