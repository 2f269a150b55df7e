"""Attributes as the members of a request, and the members of an answer as attributes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from exporter.model.json_path import put, without_nulls

from .equality import parsed, text


class FormError(Exception):
    """An answer isn't of the form that its kind has."""


def body(
    form: Mapping[str, Any],
    types: Mapping[str, Any],
    json: Collection[str],
    values: Mapping[str, Any],
    id: str | None = None,
    type: str = "",
) -> dict[str, Any]:
    """A request's body with these values, by attribute; one that is null is sent as null."""

    def member(name: str) -> Any:
        return to_member(types[name]["type"], name in json, values[name])

    def members(of: Mapping[str, str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for attribute, at in of.items():
            if attribute in values:
                value = member(attribute)
                found = put(found, at.removesuffix("[]"), [value] if at.endswith("[]") else value)
        return found

    if "whole" in form:
        return member(form["whole"])  # type: ignore[no-any-return]
    if "identifiers" in form:
        attribute, of = form["identifiers"]
        return {"data": _identifiers(values[attribute], of)}
    if "members" in form:
        flat = members(form["members"])
        return {form["at"]: flat} if "at" in form else flat
    if form.keys() == {"meta"}:
        return {"meta": {}}
    beside = form.get("beside")
    data: dict[str, Any] = {} if beside else {"type": form.get("type") or type}
    if isinstance(name := form.get("id"), str):
        data["id"] = values[name]
    elif name and id is not None:
        data["id"] = id
    if "attributes" in form:
        inner = members(form["attributes"])
        data["attributes"] = {form["within"]: inner} if "within" in form else inner
    relationships = {
        m: {"data": _identifiers(values[a], of)}
        for a, (m, of) in form.get("relationships", {}).items()
        if a in values
    }
    whole = {"data": data | ({"relationships": relationships} if relationships else {})}
    return whole | ({"type": beside} if beside else {}) | ({"meta": {}} if "meta" in form else {})


def chosen(form: Mapping[str, Any], values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The form of a request for an object with these values. FormError: there is none."""
    if "of" not in form:
        return form
    value = values.get(form["by"])
    if value not in form["of"]:
        raise FormError(f"{form['by']} can't be {value!r}: known are {', '.join(form['of'])}")
    found: Mapping[str, Any] = form["of"][value]
    return found


def names(form: Mapping[str, Any]) -> set[str]:
    """The attributes that a request takes."""
    parts = ("members", "attributes", "relationships")
    alone = (form.get("whole"), form.get("id"), *form.get("identifiers", ())[:1])
    found = {a for part in parts for a in form.get(part, ())}
    return found | {a for a in alone if isinstance(a, str)}


def _identifiers(value: Any, of: str) -> Any:
    if isinstance(value, list):
        return [{"type": of, "id": id} for id in value]
    return None if value is None else {"type": of, "id": value}


def to_member(type: Any, is_json: bool, value: Any) -> Any:
    """An attribute's value as the API takes it."""
    match type:
        case "string" if is_json and isinstance(value, str):
            return parsed(value)
        case "number" if isinstance(value, str):
            return int(value) if value.lstrip("-").isdigit() else float(value)
        case "number" if isinstance(value, float) and value.is_integer():
            return int(value)
        case ["list" | "set", inner] if isinstance(value, list):
            return [to_member(inner, False, v) for v in value]
        case ["map", inner] if isinstance(value, dict):
            return {k: to_member(inner, False, v) for k, v in value.items()}
    return value


def to_value(type: Any, member: Any) -> Any:
    """A member of an answer as an attribute's value. FormError: it can't be."""
    if member is None:
        return None
    match type:
        case "string":
            if isinstance(member, bool):
                return str(member).lower()
            if isinstance(member, float) and member.is_integer():
                return str(int(member))
            return text(without_nulls(member)) if isinstance(member, dict | list) else str(member)
        case "number" if isinstance(member, int | float) and not isinstance(member, bool):
            return member
        case "number" if isinstance(member, str):
            try:
                return float(member)
            except ValueError as e:
                raise FormError(f"{member!r} is no number") from e
        case "bool" if isinstance(member, bool):
            return member
        case "bool" if member in ("true", "false"):
            return member == "true"
        case ["list" | "set" as mode, inner] if not isinstance(member, dict):
            values = [
                to_value(inner, v) for v in (member if isinstance(member, list) else [member])
            ]
            return sorted({*values}, key=str) if mode == "set" else values
        case ["map", inner] if isinstance(member, dict):
            return {k: to_value(inner, v) for k, v in member.items()}
    raise FormError(f"a {type if isinstance(type, str) else type[0]} is expected, not {member!r}")
