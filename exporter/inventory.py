"""The catalogue as a document: what is exported, how it is read, what is special."""

from __future__ import annotations

import importlib
import json
from typing import Any

from exporter.endpoints import endpoint
from exporter.kind import ByField, Get, Kind, Operation, Place, TextRef, kinds


def rows() -> list[dict[str, Any]]:
    """A row for each kind: its name, what it is, its resource types, and so on; all of it text."""
    return [_row(kind) for _, kind in sorted(kinds().items())]


def _row(kind: Kind) -> dict[str, Any]:
    doc = importlib.import_module(f"exporter.kinds.{kind.name}").__doc__ or ""
    shapes = [kind, *kind.variants]
    return {
        "kind": kind.name,
        "what": " ".join(doc.split()),
        "resource_types": list(dict.fromkeys(s.resource_type for s in shapes if s.resource_type)),
        "reads": _reads(kind),
        "imported_by": kind.import_id if kind.resource_type else "",
        "references": sorted(kind.refs),
        "refers_to": _targets(kind),
        "secrets": sorted(kind.secrets),
        "left_out": sorted(kind.skip),
        "remarks": _remarks(kind),
    }


def _reads(kind: Kind) -> list[str]:
    found: list[str] = []
    for operation in (kind.list, kind.get if kind.summary or not kind.list else None, *kind.parts):
        if isinstance(operation, ByField):
            found += [_path(o) for o in operation.operations.values()]
        elif operation is not None:
            found.append(_path(operation))
    return list(dict.fromkeys(found))


def _targets(kind: Kind) -> list[str]:
    """The kinds whose objects it may name."""
    found: set[str] = set()
    for refs in kind.refs.values():
        for ref in refs if isinstance(refs, tuple) else (refs,):
            for one in ref.refs if isinstance(ref, TextRef) else (ref,):
                found.update(one.kinds)
    return sorted(found)


def _path(operation: Operation | Get) -> str:
    return f"GET {endpoint(operation).path}"


def _remarks(kind: Kind) -> list[str]:
    found = []
    if kind.parents:
        found.append(f"one request for each of {', '.join(kind.parents)}")
    if kind.mention:
        found.append("no list: found by its mention in other objects")
    if kind.summary:
        found.append("one request for each object: its list leaves members out")
    if kind.parts:
        found.append("one more request for each object: its list leaves what is in it out")
    if kind.lookup:
        found.append(f"looked up by data source {kind.lookup.data_type}")
    for shape in (kind, *kind.variants):
        if shape.place is not Place.ORG:
            found.append(f"{shape.resource_type} stands in {shape.place.value}/: {shape.why}")
    return found


def as_json() -> str:
    """The rows as JSON."""
    return json.dumps(rows(), indent=2, ensure_ascii=False) + "\n"


def as_markdown() -> str:
    """The rows as a document: totals, a table of all kinds, a section each."""
    found = rows()
    types = {t for row in found for t in row["resource_types"]}
    exported = sum(bool(row["resource_types"]) for row in found)
    parts = [
        "# The kinds that ddexport exports",
        f"{len(found)} kinds: {exported} exported, as {len(types)} resource types of Datadog's "
        f"provider, {len(found) - exported} only looked up. "
        f"{sum(bool(row['secrets']) for row in found)} may hold secrets.",
        "Written by `make docs` from `ddexport inventory`; a test fails when it is out of date. "
        "Paths are those of the object as the API returns it: `a[]` is each element, `**` any "
        "depth.",
        "\n".join(
            (
                "| kind | what | as |",
                "| --- | --- | --- |",
                *(
                    f"| [{row['kind']}](#{row['kind']}) | {row['what'].split('. ')[0]} | "
                    f"{_code(row['resource_types']) or 'looked up only'} |"
                    for row in found
                ),
            )
        ),
    ]
    for row in found:
        parts += [f"## {row['kind']}", row["what"], "\n".join(_facts(row))]
    return "\n\n".join(parts) + "\n"


def _facts(row: dict[str, Any]) -> list[str]:
    lines = {
        "as": _code(row["resource_types"]),
        "read with": _code(row["reads"]),
        "imported by": _code([row["imported_by"]] if row["imported_by"] else []),
        "refers to": ", ".join(row["refers_to"]),
        "secrets": _code(row["secrets"]),
        "left out": "; ".join(row["left_out"]),
        "note": "; ".join(row["remarks"]),
    }
    return [f"- {name}: {text}" for name, text in lines.items() if text]


def _code(texts: list[str]) -> str:
    return ", ".join(f"`{t}`" for t in texts)
