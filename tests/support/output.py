"""An output directory as tests write and read it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from exporter.state import output_directory
from exporter.state.output_directory import Changes, Content


def texts(files: Mapping[str, Content]) -> dict[str, str]:
    """The text of each file; a link stays one."""
    return {p: c if isinstance(c, str) else "".join(c) for p, c in files.items()}


def write(out: Path, files: Mapping[str, Content]) -> Changes:
    """Writes an export over the last one."""
    listed = output_directory.manifest(out)
    return output_directory.write(out, files, listed.files if listed else {})


def tree(out: Path) -> dict[str, str]:
    """Every file in the directory but our own list of them."""
    return {
        str(file.relative_to(out)): file.read_text()
        for file in sorted(out.rglob("*"))
        if file.is_file() and ".ddexport" not in file.relative_to(out).parts
    }
