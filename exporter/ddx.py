"""The companion provider's resources, derived from the client library's models.

What `ddexport schema` writes to providers/schemas/ddx.json, so that nothing loads models to start:
{"provider", "resource_schemas", "data_source_schemas"} as in datadog.json (see schema.py), and
"requests": type -> what the provider needs besides, with attributes by their names:

* kind: the kind's name. parents: those that stand in URLs, in that order. immutable: those that no
  update takes. unread: those that no answer has. json: those that hold what is deeper than a list
  or a map.
  hidden: those with JSON in which no answer has what stands at some paths.
* create, update: how a body is made, {"type": the JSON:API type, "id": true if it names the object,
  "beside": the type where it stands beside `data`,
  "attributes": attribute -> member, "relationships": attribute -> [member, type]}; a body that is
  no JSON:API document has "members" instead, and "at" where they stand below a member;
  "required": the attributes that each such request must have.
* id: a format string over the attributes that tell objects apart, where no answer tells the id.
* answer: attribute -> the member, or `relationships.NAME`, of an object after its renames.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from datadog_api_client.model_utils import ModelComposed, ModelNormal, ModelSimple

from exporter import paths
from exporter.endpoints import Endpoint, endpoints
from exporter.fit import BOOKKEEPING, snake
from exporter.kind import Kind, Ref, kinds
from exporter.schema import of_companion

PROVIDER = {
    "api_key": {"optional": True, "sensitive": True, "type": "string"},
    "api_url": {"optional": True, "type": "string"},
    "app_key": {"optional": True, "sensitive": True, "type": "string"},
    "site": {"optional": True, "type": "string"},
    "timeout": {"optional": True, "type": "number"},
}
PLAIN = {bool: "bool", int: "number", float: "number"} | dict.fromkeys(
    (str, date, datetime, UUID), "string"
)


@dataclass(frozen=True, slots=True)
class _Member:
    """A member of a model: the client's types for it, and whether it must be there."""

    types: tuple[Any, ...]
    required: bool = False


@dataclass(slots=True)
class _Body:
    """The members of a request by attribute, the one that names the object, and its form."""

    attributes: dict[str, _Member] = field(default_factory=dict)
    id: _Member | None = None
    form: dict[str, Any] = field(default_factory=dict)


def companion() -> dict[str, Any]:
    """The schema of the companion provider: a resource type for each kind that declares one."""
    made = {k.resource_type: resource(k) for k in companions()}
    return {
        "provider": {"block": {"attributes": PROVIDER}, "version": 0},
        "resource_schemas": {
            t: {"block": {"attributes": attributes}, "version": 0}
            for t, (attributes, _) in made.items()
        },
        "data_source_schemas": {},
        "requests": {t: requests for t, (_, requests) in made.items()},
    }


def companions() -> list[Kind]:
    """The kinds in each shape that is the companion provider's."""
    return [
        kind.shaped(shape.resource_type)
        for kind in kinds().values()
        for shape in (kind, *kind.variants)
        if of_companion(shape.resource_type)
    ]


def resource(kind: Kind) -> tuple[dict[str, Any], dict[str, Any]]:
    """The attributes of a kind's resource type, and how they become requests."""
    creates, updates = endpoints(kind.create), endpoints(kind.update)
    create, update = _request(kind, creates), _request(kind, updates)
    answer, parents = _answer(kind), _parents(kind)
    sent = {**update.attributes, **create.attributes}
    first = create.attributes if creates else update.attributes
    secrets = {_name(kind, path) for path in kind.secrets if len(paths.steps(path)) == 1}
    unread = secrets | {n for n in sent if n not in answer and n not in parents}
    hidden = _hidden(kind)
    chosen = create.id is not None and create.id.required
    attributes: dict[str, Any] = {
        "id": {"required" if chosen else "computed": True, "type": "string"}
    }
    template = re.sub(r"\{(\w+)", lambda m: f"{{{_name(kind, m[1])}", kind.id)
    naming = set(re.findall(r"\{(\w+)", template))
    whole = set(re.findall(r"\{(\w+)}", template))
    for body in (create, update):
        if naming & set(body.attributes):
            needed = {*body.form.get("required", ()), *naming} & set(body.attributes)
            body.form["required"] = sorted(needed)
    json = []
    for name in sorted({*sent, *answer, *parents, *secrets} - {"id"}):
        member = sent.get(name) or (answer[name][0] if name in answer else _Member((str,)))
        type = _type(member.types)
        if name in parents:
            attributes[name] = {"required": True, "type": "string"}
        elif name in sent or name in secrets:
            required = name in naming or (name in first and first[name].required)
            attributes[name] = {
                "required" if required else "optional": True,
                **({} if required or name in unread else {"computed": True}),
                **({"sensitive": True} if name in unread or name in hidden else {}),
                "type": type or "string",
            }
        elif type and name not in BOOKKEEPING:
            attributes[name] = {"computed": True, "type": type}
        if name in attributes and type is None:
            json.append(name)
    changed = update.attributes if updates else {}
    # An update that makes what isn't there has no id in its URL: it goes by what it requires.
    makes = updates == creates and not any(e.variables for e in updates)
    named = whole | ({n for n, m in changed.items() if m.required} if makes else set())
    if kind.id != "id" and not naming:
        named.add(_name(kind, kind.id))
    facts = {
        "id": template if naming else "",
        "create": create.form if creates else {},
        "update": update.form if updates else {},
        "answer": {n: at for n, (_, at) in sorted(answer.items()) if n in attributes and n != "id"},
        "parents": parents,
        "immutable": [
            *(["id"] if chosen else ()),
            *sorted(n for n in sent if n not in changed or n in named),
        ],
        "unread": sorted(unread),
        "hidden": hidden,
        "json": json,
    }
    return attributes, {"kind": kind.name, **{k: v for k, v in facts.items() if v}}


def _name(kind: Kind, member: str) -> str:
    return snake(kind.rename.get(member, member))


def _hidden(kind: Kind) -> dict[str, list[str]]:
    """The secrets inside JSON: attribute -> paths in it."""
    found: dict[str, list[str]] = {}
    for path in kind.secrets:
        first, _, rest = path.partition(".")
        if rest:
            found.setdefault(_name(kind, first), []).append(rest)
    return found


def _parents(kind: Kind) -> list[str]:
    """The attributes that stand in the URLs: all variables but the one that is the object's id."""
    urls = (*endpoints(kind.list), *endpoints(kind.create))
    if not urls and not kind.singleton:
        urls = endpoints(kind.update)
    return list(dict.fromkeys(_name(kind, v) for e in urls for v in e.variables))


def _request(kind: Kind, of: tuple[Endpoint, ...]) -> _Body:
    """What a create or update sends."""
    body = _Body()
    for e in of:
        types = next((p.types for p in e.parameters.values() if p.location == "body"), ())
        top = _members(types)
        data = _members(top["data"].types) if {"data"} <= set(top) <= {"data", "type"} else {}
        if {"attributes", "relationships"} & set(data) or set(data) == {"id", "type"}:
            allowed = _allowed(data["type"].types) if "type" in data else []
            form = body.form
            form |= {"beside": _allowed(top["type"].types)[0]} if "type" in top else {}
            form |= {"type": allowed[0]} if allowed else {}
            body.id = data.get("id")
            form |= {"id": True} if body.id else {}
            if "attributes" in data:
                inner = _members(data["attributes"].types)
                _add(kind, body, form.setdefault("attributes", {}), inner)
            if "relationships" in data:
                _relationships(kind, body, _members(data["relationships"].types))
        else:
            body.form |= {"at": "data"} if data else {}
            _add(kind, body, body.form.setdefault("members", {}), data or top)
    if required := sorted(n for n, m in body.attributes.items() if m.required):
        body.form["required"] = required
    return body


def _add(kind: Kind, body: _Body, form: dict[str, str], members: Mapping[str, _Member]) -> None:
    for name, member in members.items():
        if name in kind.ignore:
            continue
        form[snake(name)] = name
        body.attributes[snake(name)] = member


def _relationships(kind: Kind, body: _Body, members: Mapping[str, _Member]) -> None:
    form = body.form.setdefault("relationships", {})
    for name, member in members.items():
        data = _members(member.types).get("data")
        if data is None:
            continue
        many = any(isinstance(t, list) for t in data.types)
        item = _members(tuple(t[0] if isinstance(t, list) else t for t in data.types))
        allowed = _allowed(item["type"].types) if "type" in item else []
        attribute, _ = _related(name, data)
        refs = kind.refs.get(f"relationships.{name}.data.id")
        named = refs.kinds[0] if isinstance(refs, Ref) else name
        form[attribute] = [name, allowed[0] if allowed else named]
        body.attributes[attribute] = _Member(([str],) if many else (str,), member.required)


def _answer(kind: Kind) -> dict[str, tuple[_Member, str]]:
    """What the kind's requests answer with: attribute -> its member, and where that stands in an
    object after its renames."""
    members: dict[str, _Member] = {}
    relationships: dict[str, _Member] = {}
    lists = endpoints(kind.list)
    parts = (e for part in kind.parts for e in endpoints(part))
    for e in (*endpoints(kind.get), *lists, *endpoints(kind.create), *parts):
        if not (e.raw and e.raw.settings["response_type"]):
            continue
        inside, beside = _object(kind, e.raw.settings["response_type"], e in lists)
        members |= {n: m for n, m in inside.items() if n not in members}
        relationships |= {n: m for n, m in beside.items() if n not in relationships}
    for old, new in kind.rename.items():
        first, *rest = paths.steps(old)
        into = paths.steps(new)
        moved = members.pop(first, None) if not rest else None
        if first == "relationships" and rest:
            relationships.pop(rest[0], None)
            moved = _Member((str,))
        members[into[0]] = moved if moved and len(into) == 1 else _Member(())
    ignored = {*kind.ignore, *(f"relationships.{n}" for n in BOOKKEEPING)}
    found = {snake(n): (m, n) for n, m in members.items() if n not in ignored}
    for name, member in relationships.items():
        if f"relationships.{snake(name)}" not in ignored and f"relationships.{name}" not in ignored:
            attribute, many = _related(name, member)
            of = _Member(([str],) if many else (str,))
            found.setdefault(attribute, (of, f"relationships.{name}"))
    return found


def _object(
    kind: Kind, types: tuple[Any, ...], listed: bool
) -> tuple[dict[str, _Member], dict[str, _Member]]:
    """The members of an answer's object out of its envelope, and its relationships."""
    if listed:
        for step in paths.steps(kind.items):
            held = _members(types).get(step)
            types = held.types if held else ()
    top = _members(_items(types))
    if not listed and "data" in top:
        top = _members(_items(top["data"].types))
    if not ("attributes" in top and "type" in top):
        return top, {}
    beside = _members(top["relationships"].types) if "relationships" in top else {}
    data = {n: _members(m.types).get("data") for n, m in beside.items()}
    return _members(top["attributes"].types), {n: m for n, m in data.items() if m}


def _related(name: str, data: _Member) -> tuple[str, bool]:
    """The attribute of a relationship, and whether it is to many."""
    many = any(isinstance(t, list) for t in data.types)
    return (snake(name) if many else f"{snake(name)}_id"), many


def _items(types: tuple[Any, ...]) -> tuple[Any, ...]:
    """The types of a list's items; a type that is no list is its own."""
    lists = (t.openapi_types["value"] if _is_simple(t) else (t,) for t in types)
    return tuple(t[0] if isinstance(t, list) else t for of in lists for t in of)


def _is_simple(of: Any) -> bool:
    return isinstance(of, type) and issubclass(of, ModelSimple)


def _members(types: tuple[Any, ...]) -> dict[str, _Member]:
    """The members of a type that is an object; of several forms, those of all of them."""
    forms = [_form(t) for t in types if isinstance(t, type)]
    forms = [f for f in forms if f]
    found: dict[str, _Member] = {}
    for form in forms:
        for name, member in form.items():
            required = all(name in f and f[name].required for f in forms)
            known = found[name].types if name in found else ()
            types = (*known, *(t for t in member.types if t not in known))
            found[name] = _Member(types, required)
    return found


def _form(model: Any) -> dict[str, _Member]:
    if issubclass(model, ModelComposed):
        return _members(tuple(model._composed_schemas.get("oneOf") or ()))
    if not issubclass(model, ModelNormal):
        return {}
    given = inspect.signature(model.__init__).parameters
    return {
        model.attribute_map[n]: _Member(t, n in given and given[n].default is inspect._empty)
        for n, t in dict(model.openapi_types or {}).items()
    }


def _allowed(types: tuple[Any, ...]) -> list[str]:
    """The values that an enum has."""
    found = (getattr(t, "allowed_values", None) for t in types if isinstance(t, type))
    return sorted(next((f for f in found if isinstance(f, set | frozenset)), ()), key=str)


def _type(types: tuple[Any, ...]) -> Any:
    """The type of an attribute for a member; None for what is deeper than a list or map."""
    found = [_one_type(t) for t in types if t is not type(None)]
    return found[0] if found and all(f == found[0] for f in found) else None


def _one_type(of: Any) -> Any:
    match of:
        case [inner]:
            plain = _type(inner if isinstance(inner, tuple) else (inner,))
            return ["list", plain] if isinstance(plain, str) else None
        case dict():
            plain = _type(next(iter(of.values())))
            return ["map", plain] if isinstance(plain, str) else None
    if of in PLAIN:
        return PLAIN[of]
    if _is_simple(of):
        return _type(of.openapi_types["value"])
    if isinstance(of, type) and issubclass(of, ModelComposed):
        return _type(tuple(of._composed_schemas.get("oneOf") or ()))
    return None


def as_markdown() -> str:
    """The resource types as a table."""
    rows = ["| type | what | arguments | import id |", "| --- | --- | --- | --- |"]
    made = companion()
    for type, facts in sorted(made["requests"].items()):
        kind = kinds()[facts["kind"]].shaped(type)
        module = importlib.import_module(f"exporter.kinds.{kind.name}")
        what = (module.__doc__ or "").split("\n\n")[0].strip().replace("\n", " ")
        fixed = {*facts.get("immutable", ()), *facts.get("parents", ())}
        arguments = []
        for name, flags in made["resource_schemas"][type]["block"]["attributes"].items():
            if flags.get("required") or flags.get("optional"):
                shown = f"**`{name}`**" if flags.get("required") else f"`{name}`"
                arguments.append(f"{shown} ⟳" if name in fixed else shown)
        rows.append(f"| `{type}` | {what} | {', '.join(arguments)} | `{kind.import_id}` |")
    return "\n".join(rows) + "\n"
