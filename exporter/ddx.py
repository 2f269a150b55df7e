"""The companion provider's resources, derived from the client library's models.

What `ddexport schema` writes to providers/schemas/ddx.json, so that nothing loads models to start:
{"provider", "resource_schemas", "data_source_schemas"} as in datadog.json (see schema.py), and
"requests": type -> what the provider needs besides, with attributes by their names:

* kind: the kind's name. parents: those that stand in URLs, in that order. immutable: those that no
  update takes. unread: those that no answer has. json: those that hold what is deeper than a list
  or a map. hidden: those with JSON in which no answer has what stands at some paths.
* create, update: how a body is made, {"type": the JSON:API type, "id": true if it names the object,
  "beside": the type where it stands beside `data`, "attributes": attribute -> member, "within": the
  member that these stand in, "relationships":
  attribute -> [member, type]}; a body that is no JSON:API document has "members" instead, and "at"
  where they stand below a member; one that is a list of JSON:API identifiers has "identifiers":
  [attribute, type]; "required": the attributes that each such request must have. One of several
  updates, none of which takes a body, is chosen "by" an attribute.
* delete: how the body of a delete is made, if it takes one: it names the object, or lists in its
  only attribute what it deletes.
* named: the attribute that is the object's id as its maker chooses it. id: a format string over the
  attributes that tell objects apart, where no URL has them all.
* answer: attribute -> the member, or `relationships.NAME`, of an object after its renames.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter import answers, models, paths
from exporter.endpoints import Endpoint, endpoints, own_id
from exporter.fit import snake
from exporter.kind import ByField, Kind, Ref, kinds
from exporter.models import Member
from exporter.schema import of_companion

PROVIDER = {
    "api_key": {"optional": True, "sensitive": True, "type": "string"},
    "api_url": {"optional": True, "type": "string"},
    "app_key": {"optional": True, "sensitive": True, "type": "string"},
    "site": {"optional": True, "type": "string"},
    "timeout": {"optional": True, "type": "number"},
}


@dataclass(slots=True)
class _Body:
    """The members of a request by attribute, the one that names the object, and its form."""

    attributes: dict[str, Member] = field(default_factory=dict)
    id: Member | None = None
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
    found = {
        shape.resource_type: kind.shaped(shape.resource_type)
        for kind in kinds().values()
        for shape in (kind, *kind.variants)
        if of_companion(shape.resource_type)
    }
    return list(found.values())


def resource(kind: Kind) -> tuple[dict[str, Any], dict[str, Any]]:
    """The attributes of a kind's resource type, and how they become requests."""
    creates, updates = endpoints(kind.create), endpoints(kind.update)
    answer = answers.answer(kind)
    create, update = _request(kind, creates, answer), _request(kind, updates, answer)
    delete = _request(kind, endpoints(kind.delete), answer)
    parents = _parents(kind, create.attributes)
    if isinstance(kind.update, ByField):
        name = answers.attribute(kind, kind.update.path)
        of, _ = answer.setdefault(name, (Member((str,)), name))
        update.form, update.attributes = {"by": name}, {name: Member(of.types, True)}
    sent = {**update.attributes, **create.attributes}
    first = create.attributes if creates else update.attributes
    tops = (path for path in kind.secrets if len(paths.steps(path)) == 1)
    secrets = {answers.attribute(kind, path) for path in tops}
    unread = secrets | {n for n in sent if n not in answer and n not in parents}
    hidden, own = _hidden(kind), own_id(kind)
    template = re.sub(r"\{(\w+)", lambda match: f"{{{answers.attribute(kind, match[1])}", own)
    template = template if "{" in own else ""
    naming = set(re.findall(r"\{(\w+)", template))
    own = "" if template or own == "id" else answers.attribute(kind, own)
    unnamed = not template and own not in create.attributes
    chosen = unnamed and _is_chosen(kind, create if creates else update)
    attributes: dict[str, Any] = {
        "id": {"required" if chosen else "computed": True, "type": "string"}
    }
    for body in (create, update):
        if naming & set(body.attributes):
            needed = {*body.form.get("required", ()), *naming} & set(body.attributes)
            body.form["required"] = sorted(needed)
    json = []
    # What answers alone have is no attribute, so that the ledger says that it is lost.
    for name in sorted({*sent, *parents, *secrets} - {"id"}):
        type = models.attribute_type(sent[name].types if name in sent else (str,))
        if name in parents:
            attributes[name] = {"required": True, "type": "string"}
        else:
            required = name in naming or (name in first and (first[name].required or name == own))
            attributes[name] = {
                "required" if required else "optional": True,
                **({} if required or name in unread else {"computed": True}),
                **({"sensitive": True} if name in secrets or name in hidden else {}),
                "type": type or "string",
            }
        if type is None:
            json.append(name)
    changed = update.attributes if updates else {}
    # An update that makes what isn't there without an id in its URL goes by what it requires.
    goes_by_it = updates == creates and not any(e.variables for e in updates)
    named = {n for n, m in changed.items() if m.required} if goes_by_it else set()
    named |= {own} if own else set(re.findall(r"\{(\w+)}", template))
    facts = {
        "id": template,
        "create": create.form if creates else {},
        "update": update.form if updates else {},
        "delete": delete.form if len(delete.form.get("attributes", "1")) == 1 else {},
        "named": own if own in create.attributes and create.id else "",
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


def _hidden(kind: Kind) -> dict[str, list[str]]:
    """The secrets inside JSON: attribute -> paths in it."""
    found: dict[str, list[str]] = {}
    for path in kind.secrets:
        first, _, rest = path.partition(".")
        if rest:
            found.setdefault(answers.attribute(kind, first), []).append(rest)
    return found


def _is_chosen(kind: Kind, body: _Body) -> bool:
    """Whether whoever makes an object names it: the request must, or no answer says the id. Of what
    nobody makes, only what stands below each object of another kind is known by a name."""
    if body.id is None or (kind.create is None and kind.id == own_id(kind)):
        return False
    told = any(e.raw.settings["response_type"] for e in endpoints(kind.create))
    return body.id.required or (kind.create is not None and not told)


def _parents(kind: Kind, made_of: Collection[str]) -> list[str]:
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
        if len(e.variables) > 1 and answers.attribute(kind, v) in made_of
    ]
    return list(dict.fromkeys(answers.attribute(kind, v) for v in found if v not in fixed))


def _request(kind: Kind, of: tuple[Endpoint, ...], answer: Collection[str]) -> _Body:
    """What a create, update or delete sends; `answer` are the attributes that answers have."""
    body = _Body()
    for e in of:
        types = next((p.types for p in e.parameters.values() if p.location == "body"), ())
        if not types:
            continue
        top = {n: m for n, m in models.members(types).items() if not n.startswith("_")}
        within = top["data"].types if {"data"} <= set(top) <= {"data", "type"} else ()
        data = models.members(within)
        each = models.members(models.items(within)) if not data else {}
        if set(each) == answers.IDENTIFIER:
            name = answers.attribute(kind, "data")
            body.form |= {"identifiers": [name, models.allowed(each["type"].types)[0]]}
            body.attributes[name] = Member(([str],), True)
        elif {"attributes", "relationships"} & set(data) or set(data) == answers.IDENTIFIER:
            allowed = models.allowed(data["type"].types) if "type" in data else []
            form = body.form
            if "type" in top:
                form["beside"] = models.allowed(top["type"].types)[0]
            elif allowed or e.method == "POST":
                form["type"] = allowed[0] if allowed else _word(e.path)
            body.id = data.get("id")
            if set(data) == answers.IDENTIFIER:
                # What it makes is only known by what it names.
                body.id = Member(data["id"].types, True)
            form |= {"id": True} if body.id else {}
            if "attributes" in data:
                inner = models.members(data["attributes"].types)
                wrapper, *more = inner or ("",)
                deeper = models.members(inner[wrapper].types) if inner and not more else {}
                if deeper and snake(wrapper) not in answer:
                    form["within"], inner = wrapper, deeper
                _add(kind, body, form.setdefault("attributes", {}), inner)
            if "relationships" in data:
                _relationships(kind, body, models.members(data["relationships"].types))
        else:
            body.form |= {"at": "data"} if data else {}
            _add(kind, body, body.form.setdefault("members", {}), data or top)
    if required := sorted(n for n, m in body.attributes.items() if m.required):
        body.form["required"] = required
    return body


def _word(path: str) -> str:
    """The last word of a URL path that is no variable, which is what such objects are called."""
    return next(s for s in reversed(path.split("/")) if not s.startswith("{"))


def _add(kind: Kind, body: _Body, form: dict[str, str], members: Mapping[str, Member]) -> None:
    for name, member in members.items():
        if name in kind.ignore:
            continue
        form[snake(name)] = name
        body.attributes[snake(name)] = member


def _relationships(kind: Kind, body: _Body, members: Mapping[str, Member]) -> None:
    form = body.form.setdefault("relationships", {})
    for name, member in members.items():
        data = models.members(member.types).get("data")
        if data is None:
            continue
        item = models.members(models.items(data.types))
        allowed = models.allowed(item["type"].types) if "type" in item else []
        attribute, many = answers.related(name, data)
        refs = kind.refs.get(f"relationships.{name}.data.id")
        named = refs.kinds[0] if isinstance(refs, Ref) else name
        form[attribute] = [name, allowed[0] if allowed else named]
        body.attributes[attribute] = Member(([str],) if many else (str,), member.required)


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
