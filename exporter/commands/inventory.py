"""`ddexport inventory`: every kind, and what becomes of it."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Annotated

import typer

from exporter.commands._options import Json


def show_inventory(
    kind: Annotated[
        list[str] | None,
        typer.Option(help="Only this kind, or those a glob matches: logs_*. May be repeated."),
    ] = None,
    state: Annotated[
        list[str] | None,
        typer.Option(help="Only kinds in such a state: 'not yet', 'exported*'. May be repeated."),
    ] = None,
    json: Json = False,
) -> None:
    """List every kind, and what becomes of it: exported, or why not.

    Of one kind (`--kind teams`), all that is known of it: operations, references, secrets. Paths
    are those of the object as the API returns it: `a[]` is each element, `**` any depth.
    """
    from exporter import inventory
    from exporter.model.errors import UsageError

    rows = [
        row
        for row in inventory.rows()
        if _matches(row.kind, kind) and _matches(row.state.value, state)
    ]
    if not rows:
        raise UsageError("no such kind or state; `ddexport inventory` lists them all")
    print(inventory.as_json(rows) if json else inventory.as_text(rows), end="")


def _matches(text: str, globs: list[str] | None) -> bool:
    return not globs or any(fnmatchcase(text, g) for g in globs)
