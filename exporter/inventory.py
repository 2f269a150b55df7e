"""The catalogue as a table: what is exported, how it is read, what is special."""

from __future__ import annotations

import importlib
import json
from typing import Any

from exporter.endpoints import endpoint
from exporter.kind import ByField, Get, Kind, Operation, Place, kinds


def rows() -> list[dict[str, Any]]:
    """A row for each kind: name, what it is, resource types, operations, secrets, remarks."""
    return [_row(kind) for _, kind in sorted(kinds().items())]


def _row(kind: Kind) -> dict[str, Any]:
    doc = importlib.import_module(f"exporter.kinds.{kind.name}").__doc__ or ""
    shapes = [kind, *kind.variants]
    return {
        "kind": kind.name,
        "what": " ".join(doc.split()),
        "resource_types": list(dict.fromkeys(s.resource_type for s in shapes if s.resource_type)),
        "reads": _reads(kind),
        "references": sorted(kind.refs),
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
    """The rows as a document."""
    lines = [
        "# The kinds that ddexport exports",
        "",
        "Made by `ddexport inventory > docs/api-inventory.md`; a test says when it is not current.",
        "",
        "| kind | resource types | read with | secrets | remarks |",
        "| --- | --- | --- | --- | --- |",
    ]
    for row in rows():
        lines.append(
            "| "
            + " | ".join(
                (
                    f"**{row['kind']}**: {row['what']}",
                    "<br>".join(f"`{t}`" for t in row["resource_types"]) or "looked up only",
                    "<br>".join(f"`{r}`" for r in row["reads"]),
                    "<br>".join(f"`{s}`" for s in row["secrets"]),
                    "<br>".join(
                        [*row["remarks"], *(f"left out if {reason}" for reason in row["left_out"])]
                    ),
                )
            )
            + " |"
        )
    return "\n".join(lines) + "\n"
