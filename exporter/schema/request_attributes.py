"""How the bodies of a kind's requests are made of attributes, by the client library's models.

A form is JSON, as ddx.json keeps it: see companion_schema.py.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter.api.endpoints import Endpoint, endpoints
from exporter.model.declaration import ByField, Kind, Operation, Ref
from exporter.schema import openapi_types, response_attributes
from exporter.schema.openapi_types import Member
from exporter.schema.provider_schema import snake


@dataclass(slots=True)
class Body:
    """The members of a request by attribute, the one that names the object, and its form."""

    attributes: dict[str, Member] = field(default_factory=dict)
    id: Member | None = None
    form: dict[str, Any] = field(default_factory=dict)


def requests(
    kind: Kind,
    operation: Operation | ByField | None,
    answer: Collection[str],
    apart: Collection[str],
) -> Body:
    """What an operation sends; of one of several, what any of them does."""
    if not isinstance(operation, ByField):
        return request(kind, endpoints(operation), answer, apart)
    bodies = {
        value: request(kind, endpoints(o), answer, apart)
        for value, o in operation.operations.items()
    }
    if not any(b.attributes for b in bodies.values()):
        return Body()
    forms = {value: b.form for value, b in bodies.items()}
    found = Body(form={"by": response_attributes.attribute(kind, operation.path), "of": forms})
    for name in dict.fromkeys(n for b in bodies.values() for n in b.attributes):
        members = [b.attributes[name] for b in bodies.values() if name in b.attributes]
        required = len(members) == len(bodies) and all(m.required for m in members)
        found.attributes[name] = Member(tuple(t for m in members for t in m.types), required)
    return found


def request(
    kind: Kind, of: tuple[Endpoint, ...], answer: Collection[str], apart: Collection[str]
) -> Body:
    """What a create, update or delete sends, without what stands `apart`; `answer` are the
    attributes that answers have."""
    body = Body()
    for e in of:
        types = next((p.types for p in e.parameters.values() if p.location == "body"), ())
        if not types:
            continue
        top = {n: m for n, m in openapi_types.members(types).items() if not n.startswith("_")}
        if set(top) == {"meta"}:
            body.form["meta"] = True
            continue
        within = top["data"].types if {"data"} <= set(top) <= {"data", "meta", "type"} else ()
        data = openapi_types.members(within)
        each = openapi_types.members(openapi_types.items(within)) if not data else {}
        if set(each) == response_attributes.IDENTIFIER:
            name = response_attributes.attribute(kind, "data")
            body.form |= {"identifiers": [name, openapi_types.allowed(each["type"].types)[0]]}
            body.attributes[name] = Member(([str],), True)
        elif {"attributes", "relationships"} & set(data) or set(
            data
        ) == response_attributes.IDENTIFIER:
            allowed = openapi_types.allowed(data["type"].types) if "type" in data else []
            form = body.form
            if "meta" in top and top["meta"].required:
                form["meta"] = True
            if "type" in top:
                form["beside"] = openapi_types.allowed(top["type"].types)[0]
            elif allowed or e.method == "POST":
                form["type"] = allowed[0] if allowed else _word(e.path)
            body.id = data.get("id")
            if set(data) == response_attributes.IDENTIFIER:
                # What it makes is only known by what it names.
                body.id = Member(data["id"].types, True)
            form |= {"id": True} if body.id else {}
            if "attributes" in data:
                inner = openapi_types.members(data["attributes"].types)
                wrapper, *more = inner or ("",)
                deeper = openapi_types.members(inner[wrapper].types) if inner and not more else {}
                if deeper and snake(wrapper) not in answer:
                    form["within"], inner = wrapper, deeper
                _add(kind, body, form.setdefault("attributes", {}), inner, apart)
            if "relationships" in data:
                beside = openapi_types.members(data["relationships"].types)
                _relationships(kind, body, beside, apart)
        else:
            body.form |= {"at": "data"} if data else {}
            _add(kind, body, body.form.setdefault("members", {}), data or top, apart)
    if required := sorted(n for n, m in body.attributes.items() if m.required):
        body.form["required"] = required
    return body


def _word(path: str) -> str:
    """The last word of a URL path that is no variable, which is what such objects are called."""
    return next(s for s in reversed(path.split("/")) if not s.startswith("{"))


def _add(
    kind: Kind,
    body: Body,
    form: dict[str, str],
    members: Mapping[str, Member],
    apart: Collection[str],
) -> None:
    for name, member in members.items():
        if (name in kind.ignore or snake(name) in apart) and not (apart and member.required):
            continue
        attribute = response_attributes.attribute(kind, name)
        form[attribute] = name
        body.attributes[attribute] = member


def _relationships(
    kind: Kind, body: Body, members: Mapping[str, Member], apart: Collection[str]
) -> None:
    if "relationships" in kind.ignore:
        return
    form = body.form.setdefault("relationships", {})
    for name, member in members.items():
        data = openapi_types.members(member.types).get("data")
        if data is None or f"relationships.{name}" in kind.ignore or snake(name) in apart:
            continue
        item = openapi_types.members(openapi_types.items(data.types))
        allowed = openapi_types.allowed(item["type"].types) if "type" in item else []
        attribute, many = response_attributes.related(name, data)
        refs = kind.refs.get(f"relationships.{name}.data.id")
        named = refs.kinds[0] if isinstance(refs, Ref) else name
        form[attribute] = [name, allowed[0] if allowed else named]
        body.attributes[attribute] = Member(([str],) if many else (str,), member.required)


def placed(body: Body, attribute: str, member: Member, at: str | None) -> None:
    """Puts an attribute where a declaration says that the body has it (kind.Sent)."""
    if at is None:
        return
    part = next((p for p in ("attributes", "members") if p in body.form), "members")
    held: dict[str, str] = body.form.setdefault(part, {})
    if at == "":
        body.form, body.attributes = {"whole": attribute}, {}
    elif at == "id":
        body.form["id"] = attribute
    else:
        first = at.split(".")[0].removesuffix("[]")
        for name in [n for n, m in held.items() if m == first and n != attribute]:
            del held[name], body.attributes[name]
        held[attribute] = at
    held_as = body.attributes.get(attribute, Member(member.types, True))
    body.attributes[attribute] = Member(member.types, held_as.required)
    body.form["required"] = sorted(n for n, m in body.attributes.items() if m.required)


def deleting(delete: Body, attributes: Collection[str]) -> dict[str, Any]:
    """How the body of a delete is made: of those attributes that it takes, and of lists of ids."""
    form = dict(delete.form)
    lists = {n for n, m in delete.attributes.items() if attribute_type(m) == ["list", "string"]}
    listed = lists - {*attributes}
    for part in {"attributes", "members"} & form.keys():
        known = {n: m for n, m in form[part].items() if n in listed or n in attributes}
        form[part] = {n: m for n, m in known.items() if m != "id"}
    return {k: v for k, v in form.items() if v and (k, bool(listed)) != ("id", True)}


def attribute_type(of: Member | None) -> Any:
    return (openapi_types.attribute_type(of.types) if of else None) or "string"


def is_json(of: Member) -> bool:
    return openapi_types.attribute_type(of.types) is None


def parents_of(kind: Kind, made_of: Collection[str]) -> list[str]:
    """The attributes that stand in the URLs: all variables but the one that is the object's id, and
    those that the declaration gives.

    An object that several of its members name has each of them for one.
    """
    urls = (*endpoints(kind.list), *endpoints(kind.create))
    fixed = {v for v, value in kind.query.items() if not isinstance(value, tuple)}
    found = [v for e in urls for v in e.variables]
    changes = endpoints(kind.update)
    if not kind.create and not kind.singleton:
        # Those of objects that a list gives ids are the ids: names are what a rename says.
        named = {*kind.rename, *kind.rename.values()}
        found += [v for e in changes for v in e.variables if not urls or v in named]
    found += [
        v
        for e in changes
        for v in e.variables
        if len(e.variables) > 1 and response_attributes.attribute(kind, v) in made_of
    ]
    return list(
        dict.fromkeys(response_attributes.attribute(kind, v) for v in found if v not in fixed)
    )
