"""Damage to the files by which an export knows of earlier ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path


def conflict(text: str) -> str:
    lines = text.splitlines(keepends=True)
    half = len(lines) // 2
    mine, theirs = "".join(lines[half:]), "".join(lines[half:]).replace("team", "teem")
    return "".join(lines[:half]) + f"<<<<<<< HEAD\n{mine}=======\n{theirs}>>>>>>> nightly\n"


def before(text: str) -> str:
    """As the release before wrote it: it said no version, and listed only what isn't its own."""
    value = json.loads(text)
    if value.pop("version", None) is None:
        return text
    if "files" in value:
        value["files"] = {p: h for p, h in value["files"].items() if not p.startswith(".ddexport")}
    return json.dumps(value, indent=2)


DAMAGES: Mapping[str, Callable[[str], str | None]] = {
    "missing": lambda text: None,
    "empty": lambda text: "",
    "cut in half": lambda text: text[: len(text) // 2],
    "conflict": conflict,
    "from the release before": before,
    "of a newer release": lambda text: json.dumps({"version": 99, "teams": {"t": {"at": 1}}}),
    "another thing": lambda text: "[]",
}


def damage(out: Path, path: str, how: str) -> None:
    text = DAMAGES[how]((out / path).read_text())
    if text is None:
        (out / path).unlink()
    else:
        (out / path).write_text(text)
