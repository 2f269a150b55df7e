"""JSON attributes as the client library's models have them, so far as they know.

A value has to fit what a create takes or what an update does. What no model says is not looked at,
nor what several forms of one would take.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from exporter.api.endpoints import endpoints
from exporter.model import json_path
from exporter.model.declaration import ByField, Kind
from exporter.schema import openapi_types
from exporter.schema.client_decoding import fault
from exporter.schema.decoding_faults import MISSING, SEVERAL, UNKNOWN

Types = tuple[Any, ...]
WRITTEN = ("a time as in RFC 3339", "a UUID")
"""What texts are to the client alone: the API may read them in more forms."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a value. Not `sure`: orgs have some such objects all the same, with words
    newer than the models, without what these require, and in the own forms of what Datadog's
    resources can't hold (2 of 823 recorded values lack what is required, and 3 have such words)."""

    text: str
    sure: bool


class Shapes:
    """The types of the attributes of a kind, by what its requests take of them."""

    def __init__(self, kind: Kind, facts: Mapping[str, Any]) -> None:
        self.kind = kind
        self.facts = facts
        self._known: dict[str, list[Types]] | None = None

    def wrong(self, attribute: str, value: Any) -> Wrong | None:
        """What is wrong with a JSON value, as far as is known."""
        if self._known is None:
            self._known = {}
            for name, types in self._types():
                self._known.setdefault(name, []).append(types)
        faults = [fault(types, value) for types in self._known.get(attribute, ())]
        if not faults or any(f is None or f.why == SEVERAL for f in faults):
            return None
        found = faults[0]
        assert found
        at = f".{found.path}" if found.path and found.path[0] != "[" else found.path
        own = bool(self.facts.get("own")) and bool(found.path)
        sure = not own and not found.why.endswith((UNKNOWN, MISSING, *WRITTEN))
        return Wrong(f"Datadog's client of the API can't read {attribute}{at}: {found.why}.", sure)

    def _types(self) -> Iterator[tuple[str, Types]]:
        for what, operation in (("create", self.kind.create), ("update", self.kind.update)):
            form = self.facts.get(what, {})
            each = form.get("of", {"": form})
            for value, inner in each.items():
                of = operation
                if isinstance(operation, ByField):
                    of = operation.operations.get(value)
                for e in endpoints(of):
                    body = next(
                        (p.types for p in e.parameters.values() if p.location == "body"), ()
                    )
                    yield from _of(inner, body)


def _of(form: Mapping[str, Any], body: Types) -> Iterator[tuple[str, Types]]:
    """The attributes that a form has, and what a body has where they stand."""
    if "members" in form:
        held, at = form["members"], [form["at"]] if "at" in form else []
    else:
        held, at = form.get("attributes", {}), ["data", "attributes"]
        at += [form["within"]] if "within" in form else []
    within = _at(body, at)
    for name, path in held.items():
        if types := _at(within, json_path.steps(path)):
            yield name, types


def _at(types: Types, steps: list[str] | tuple[str, ...]) -> Types:
    for step in steps:
        if step == "[]":
            types = openapi_types.items(types)
        else:
            known = openapi_types.members(types).get(step)
            types = known.types if known else ()
    return types
