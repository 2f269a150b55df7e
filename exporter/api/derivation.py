"""What of a kind follows from what it says: operations, import id, parent, shapes.

Datadog's URLs are regular: of objects that `GET /api/v2/team` lists, `POST` (or `PUT`) of the same
path makes one, and `GET`, `PATCH` (or `PUT`) and `DELETE` of `/api/v2/team/{team_id}` read, change
and remove one; where no URL has the id, those of the list do, and the body says which one. What has
no list is changed and made where it is read, and an order below that; no order is made. A
declaration names the rest: requests of other paths or another class of the client; and None where
an operation of such a path means something else or isn't used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from exporter.api.endpoints import (
    classes_with,
    endpoint,
    operation_at,
    operations_by_request,
    without_last_name,
)
from exporter.model import json_path
from exporter.model.declaration import (
    DERIVED,
    ByField,
    Get,
    Kind,
    Lookup,
    Operation,
    Place,
    Ref,
    Refs,
    Shape,
    Variant,
    lacks,
)

OPERATIONS = ("get", "create", "update", "delete")
"""The fields of a kind that may be derived."""

_SEARCH = re.compile(r"/(?:search|list)$")
"""What the path of a list may have after that of its objects."""


def complete(kind: Kind, name: str, declared: Callable[[str], Kind]) -> Kind:
    """The kind with its name and what else it doesn't say; None for an operation if none follows.
    declared: the kind of a name as it is declared. ValueError: nothing says where it is read."""
    if not kind.path and kind.list is None and kind.get in (None, DERIVED):
        kind = _order(kind, name, declared)
    kind = _read(_with_operations(kind))
    return replace(
        kind,
        name=name,
        items=_items(kind) if kind.items is DERIVED else kind.items,
        title=kind.title or tuple(json_path.parts(kind.id)) or _title(kind),
        import_id=kind.import_id or _import_id(kind),
        refs={**_parent(kind, declared), **kind.refs},
        lookup=kind.lookup and _lookup(kind.lookup),
        uneditable=_uneditable(kind, name),
        **_placed(kind),
        **_operations(kind, is_order=name.endswith("_order")),
    )


def _order(kind: Kind, name: str, declared: Callable[[str], Kind]) -> Kind:
    """The order of another kind's objects, where their list tells it."""
    of, is_order, _ = name.rpartition("_order")
    if not is_order:
        raise ValueError(f"kind {name}: needs a path, a list or a get")
    return replace(
        kind,
        path=declared(of).path,
        url=kind.url or declared(of).url,
        singleton=kind.singleton or "order",
        skip={f"no {of.rpartition('_')[2]} to order": lacks("data"), **kind.skip},
        refs={"data[].id": Ref(of), **kind.refs},
    )


def _with_operations(kind: Kind) -> Kind:
    """The kind with the client's operations in the place of the requests that it names."""

    def named(operation: Any) -> Any:
        if isinstance(operation, ByField):
            return replace(operation, operations=each_named(operation.operations))
        if not isinstance(operation, str):
            return operation
        method, path = operation.split()
        return operation_at(method, _below(kind.path, path))

    def each_named(operations: Mapping[str, Any]) -> dict[str, Any]:
        return {name: named(operation) for name, operation in operations.items()}

    said = each_named({name: getattr(kind, name) for name in ("list", *OPERATIONS)})
    parts = tuple(map(named, kind.parts))
    return replace(kind, **said, parts=parts, settings=each_named(kind.settings))


def _below(base: str, path: str) -> str:
    """The path of a URL that a declaration names: below its own if it doesn't begin with `/`."""
    return path if path.startswith("/") else f"{base}/{path}"


def _read(kind: Kind) -> Kind:
    """The kind with the operation that reads its path."""
    if not kind.path:
        return kind
    operation = operation_at("GET", kind.path)
    if kind.singleton or kind.path.endswith("}"):
        return replace(kind, get=operation)
    return replace(kind, list=operation)


def _lookup(lookup: Lookup) -> Lookup:
    """The lookup with the expression that finds an object in the list of its data source."""
    if lookup.expression:
        return lookup
    listed = lookup.data_type.removeprefix("datadog_")
    one = listed[0]
    only = f" if {lookup.only}" if lookup.only else ""
    each = f"for {one} in {{data}}.{listed} : {one}.{lookup.by[0]} => {one}.id...{only}"
    return replace(lookup, expression=f"one({{ {each} }}[{{key}}])")


def _uneditable(kind: Kind, name: str) -> Mapping[str, str]:
    """Why an edit of any attribute fails or destroys something, beside what the kind says."""
    if kind.remakes:
        why = (
            f"the provider doesn't know the id of what it changes, and makes {kind.remakes} anew: "
            "edit it in the app and export again, or heed what the plan destroys"
        )
    elif name.endswith("_order") and "name" in kind.default:
        why = (
            "the provider fails on another order as long as Terraform leaves its name alone: "
            f"export with --manage {name} first"
        )
    else:
        return kind.uneditable
    return {"": why, **kind.uneditable}


def _placed(kind: Kind) -> dict[str, Any]:
    """The module of all objects of the kind, and those of some as variants of its own shape."""
    found: dict[str, Any] = {"variants": kind.variants}
    for place in Place:
        said = getattr(kind, place.value, "")
        if isinstance(said, str):
            found |= {"place": place, "why": said} if said else {}
            continue
        shape = {f.name: getattr(kind, f.name) for f in fields(Shape)}
        for why, when in said.items():
            variant = Variant(when=when, **shape | {"place": place, "why": why})
            found["variants"] = (*found["variants"], variant)
    return found


def _parent(kind: Kind, declared: Callable[[str], Kind]) -> dict[str, Refs]:
    """What names the only parent of an object: the variable of the list's URL that comes last, or
    the object's id where it is read by that of the parent."""
    if not kind.resource_type or len(kind.parents) != 1:
        return {}
    if not all(declared(parent).resource_type for parent in kind.parents):
        return {}
    within = endpoint(kind.list).variables if kind.list else (kind.id,)
    return {path: Ref(*kind.parents) for path in within[-1:]}


def _items(kind: Kind) -> str:
    """Where an answer of the list holds the objects: its only member, "" if it is a list itself."""
    if kind.list is None or isinstance(kind.list, Get):
        return "data"
    model, *_ = endpoint(kind.list).raw.settings["response_type"]
    members = [*getattr(model, "attribute_map", ())]
    return "data" if len(members) > 1 else "".join(members)


def _title(kind: Kind) -> str:
    """The id where whoever makes an object gives it, so that it is an attribute, and where it is
    the parent's; else the name."""
    is_given = kind.id in kind.rename or (kind.parents and not kind.list)
    return kind.id if is_given else "name"


def _import_id(kind: Kind) -> str:
    """The id below the objects that the list is asked for, as Datadog's provider joins them."""
    if kind.singleton:
        return kind.singleton
    if "{" in kind.id:
        return kind.id
    above = endpoint(kind.list).variables if kind.list else ()
    return ":".join(f"{{{path}}}" for path in (*above, kind.id))


def _operations(kind: Kind, *, is_order: bool) -> dict[str, Any]:
    """The operations that the kind doesn't name, by field."""
    said = {n: o for n in OPERATIONS if (o := getattr(kind, n)) is not DERIVED}
    unsaid = [n for n in OPERATIONS if n not in said]
    found: dict[str, Any] = dict.fromkeys(unsaid)
    source = kind.list or said.get("get")
    known: dict[tuple[str, str], tuple[Operation, ...]] = {}
    if kind.collection:
        path = _below(kind.path, kind.collection)
        for api in classes_with(path):
            known |= operations_by_request(api)
    elif unsaid and source and not isinstance(source, Get | ByField):
        path = endpoint(source).path
        known |= operations_by_request(endpoint(source).api)
    else:
        return found
    for name, requests in _requests(path, listed=kind.list is not None).items():
        if name in unsaid and not (is_order and name == "create"):
            operations = next((known[r] for r in requests if r in known), ())
            others = (source, *said.values(), *found.values())
            if len(operations) == 1 and operations[0] not in others:
                found[name] = operations[0]
    return found


def _requests(path: str, *, listed: bool) -> Mapping[str, list[tuple[str, str]]]:
    """The requests, best first, that each operation may be: of what is listed or read at a path.
    The operations come in the order in which they take a request that several may be."""
    if listed:
        path = _SEARCH.sub("", path)
        collection, item = without_last_name(path), f"{path}/{{}}"
        return {
            "get": [("GET", item)],
            "create": [("POST", collection), ("PUT", collection)],
            "update": [(method, at) for at in (item, collection) for method in ("PATCH", "PUT")],
            "delete": [("DELETE", item), ("DELETE", collection)],
        }
    item = without_last_name(path)
    collection = without_last_name(path.rpartition("/")[0]) if path.endswith("}") else ""
    return {
        "get": [("GET", item)],
        "update": [
            *((method, item) for method in ("PATCH", "PUT")),
            *(("POST", f"{item}{end}") for end in ("/reorder", "/order", "")),
        ],
        "create": [("POST", collection), ("POST", item)],
        "delete": [("DELETE", item)],
    }
