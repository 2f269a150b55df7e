"""What of an own form is told by the client library's models and by Datadog's resource."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from exporter.api.catalogue import kinds
from exporter.api.endpoints import endpoints, own_id
from exporter.model import json_path
from exporter.model.declaration import Kind, Place
from exporter.schema import openapi_types, provider_schema, response_attributes
from exporter.schema.openapi_types import Member
from exporter.schema.provider_schema import candidates, of_companion, snake
from exporter.schema.request_attributes import request
from exporter.schema.schema_fit import BOOKKEEPING


def holds(kind: Kind, attributes: Mapping[str, Any], facts: Mapping[str, Any]) -> bool:
    """Whether a resource of an own form holds more than Datadog's could, or can be adopted where
    that can't; and can be written from what is read: nothing that it requires is missing there but
    secrets, and it has the objects that others are related to."""
    related = {
        n for n, (_, at) in response_attributes.answer(kind).items() if at == f"relationships.{n}"
    }
    if related - attributes.keys() - read_only(kind):
        return False
    apart = {"id", *facts.get("parents", ())}
    given = {n: a for n, a in attributes.items() if n not in apart and not is_computed(a)}
    unread = {n: a for n, a in given.items() if n in facts.get("unread", ())}
    if any(a.get("required") and not a.get("sensitive") for a in unread.values()):
        return False
    read = given.keys() - unread.keys()
    of = kinds()[kind.name]
    if any(s.place is Place.UNADOPTABLE for s in (of, *of.variants)):
        return bool(read)
    return any(n in facts.get("json", ()) or not _has(of, n) for n in read)


def _has(kind: Kind, attribute: str) -> bool:
    """Whether Datadog's resource of a kind has an attribute of the API."""
    block = provider_schema.resource(kind.resource_type)
    names = candidates(kind.rename.get(attribute, attribute.removesuffix("_id")))
    known = {*block["attributes"], *block.get("block_types", {}), *kind.ignore}
    return attribute in known or any(n in known for n in names)


def ignored(
    kind: Kind,
    answer: Mapping[str, tuple[Member, str]],
    apart: Collection[str],
    attributes: Collection[str],
) -> list[str]:
    """What an own form leaves out."""
    read = (at for n, (_, at) in answer.items() if n in apart and n not in BOOKKEEPING)
    found = dict.fromkeys((*kind.ignore, *sorted(read)))
    return [
        path for path in found if snake(path) not in attributes and not _is_required(kind, path)
    ]


def _is_required(kind: Kind, path: str) -> bool:
    """Whether a request must have what stands below a member of it."""
    first, *rest = json_path.steps(path)
    for e in endpoints(kind.create):
        body = request(replace(kind, ignore=()), (e,), (), ())
        member = body.attributes.get(response_attributes.attribute(kind, first))
        for step in rest:
            types = member.types if member else ()
            member = (
                Member(openapi_types.items(types))
                if step == "[]"
                else openapi_types.members(types).get(step)
            )
        if rest and member and member.required:
            return True
    return False


def read_only(kind: Kind) -> frozenset[str]:
    """What Datadog's resource of the kind only reads, though models of requests have some of it."""
    datadogs = kinds()[kind.name].resource_type
    if of_companion(datadogs):
        return frozenset()
    attributes = provider_schema.resource(datadogs)["attributes"]
    return BOOKKEEPING | {n for n, a in attributes.items() if is_computed(a)}


def import_id(kind: Kind, parents: list[str], id: str) -> str:
    """What objects of an own form are imported by, where it isn't what Datadog's resource takes:
    their id below those that stand before it in URLs."""
    datadogs = kinds()[kind.name]
    if of_companion(datadogs.resource_type) or kind.singleton:
        return ""
    *above, last = json_path.parts(kind.import_id) or [""]
    if set(above) <= {*parents} and last in ("id", own_id(kind), *parents):
        return ""
    return id or ":".join(f"{{{n}}}" for n in (*parents, "id"))


def is_computed(attribute: Mapping[str, Any]) -> bool:
    """Whether only the provider sets an attribute."""
    return not (attribute.get("required") or attribute.get("optional"))
