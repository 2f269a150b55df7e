"""Links to what a user has put beside the files that a destination has links to."""

from __future__ import annotations

import os
from collections.abc import Container, Mapping
from pathlib import Path

from exporter.state.output_directory import Content, Link


def directories(files: Mapping[str, Content]) -> dict[str, str]:
    """The directories of links -> the one whose files they lead to, from there."""
    return {
        os.path.split(path)[0]: os.path.split(text)[0]
        for path, text in files.items()
        if isinstance(text, Link)
    }


def links(out: Path, linked: Mapping[str, str], ours: Container[str]) -> dict[str, Link]:
    """The links that a user's files need there.

    linked: what `directories` found. ours: the paths of files that are no user's.
    """
    return {
        f"{at}/{file.name}": Link(f"{to}/{file.name}")
        for at, to in linked.items()
        for file in sorted((out / at / to).resolve().glob("*.tf"))
        if file.relative_to(out.resolve()).as_posix() not in ours
    }
