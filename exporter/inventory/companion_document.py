"""The resource types of the companion provider for a reader: the table in its documentation."""

from __future__ import annotations

import importlib

from exporter.api.catalogue import kinds
from exporter.schema.companion_schema import companion
from exporter.schema.own_form import shaped


def as_markdown() -> str:
    """The resource types as a table."""
    rows = ["| type | what | arguments | import id |", "| --- | --- | --- | --- |"]
    made = companion()
    for type, facts in sorted(made["requests"].items()):
        kind = shaped(kinds()[facts["kind"]], type)
        module = importlib.import_module(f"exporter.kinds.{kind.name}")
        what = (module.__doc__ or "").split("\n\n")[0].strip().replace("\n", " ")
        fixed = {*facts.get("immutable", ()), *facts.get("parents", ())}
        arguments = []
        for name, flags in made["resource_schemas"][type]["block"]["attributes"].items():
            if flags.get("required") or flags.get("optional"):
                shown = f"**`{name}`**" if flags.get("required") else f"`{name}`"
                arguments.append(f"{shown} ⟳" if name in fixed else shown)
        rows.append(f"| `{type}` | {what} | {', '.join(arguments)} | `{kind.import_id}` |")
    rows += ["", "## Data sources", "", "| type | found by | below |", "| --- | --- | --- |"]
    for type in sorted(made["data_source_schemas"]):
        facts = made["requests"][type]
        by, below = (", ".join(f"`{n}`" for n in facts.get(w, ())) for w in ("titles", "parents"))
        rows.append(f"| `{type}` | `id`, {by} | {below} |")
    return "\n".join(rows) + "\n"
