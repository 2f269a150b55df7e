"""`ddexport config`: what holds for the commands that ddexport.toml configures, and why."""

from __future__ import annotations

import json as jsonlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from exporter.commands._options import Config, Json

if TYPE_CHECKING:
    from exporter.commands.config_file.key_lines import KeyPath
    from exporter.commands.config_file.reading import ConfigFile
    from exporter.commands.config_file.settings import Setting, Table


class Held(NamedTuple):
    """A setting, its value as JSON, and where that is from."""

    setting: str
    value: Any
    source: str


def show_config(
    config: Config = None,
    out: Annotated[
        Path | None, typer.Option(help="The export's directory, if not the current one.")
    ] = None,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema", help="Print the JSON Schema of the file instead, for editors: `#:schema`."
        ),
    ] = False,
    json: Json = False,
) -> None:
    """Show what holds without options, and where each value came from.

    The value of a key is never shown, and no command that prints one is run.
    """
    from exporter.commands import _configured
    from exporter.commands.config_file import json_schema

    known = _configured.tables()
    if schema:
        print(json_schema.schema(known), end="")
        return
    file = _configured.find(config, out)
    place, source = out, "--out"
    if out is None and file.at:
        place, source = _configured.export_directory(file), file.where(("out",))
    held = list(_held(file, known, ()))
    if place is not None:
        held[[h.setting for h in held].index("out")] = Held("out", str(place), source)
    if json:
        print(jsonlib.dumps([h._asdict() for h in held], ensure_ascii=False))
        return
    rows = [("setting", "value", "from")]
    rows += [(h.setting, _text(h.value), h.source) for h in held]
    widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
    for name, value, source in rows:
        print(f"{name:{widths[0]}}  {value:{widths[1]}}  {source}")


def _text(value: Any) -> str:
    return "-" if value is None else jsonlib.dumps(value, ensure_ascii=False)


def _held(file: ConfigFile, table: Table, at: KeyPath) -> Iterator[Held]:
    """Every setting of a table and of those in it; of an array, each table as a whole."""
    from exporter.commands.config_file.reading import name_of
    from exporter.commands.config_file.settings import plain

    values = file.values(table.settings, at)
    for key, setting in table.settings.items():
        path = (*at, key)
        value, source = (values[key], file.where(path)) if key in values else _unsaid(setting)
        yield Held(name_of(path), plain(value), source)
    if table.others:
        for path in ((*at, key) for key in file.within(at) if key not in table.settings):
            yield Held(name_of(path), file.within(path), file.where(path))
    for path in ((*at, key) for key in table.arrays):
        for i, content in enumerate(file.within(path)):
            yield Held(f"{name_of(path)}.{i + 1}", content, file.where((*path, i)))
    for key, within in table.tables.items():
        yield from _held(file, within, (*at, key))


def _unsaid(setting: Setting) -> tuple[Any, str]:
    """What holds where the file doesn't say, and where it is from."""
    if setting.envvar and os.environ.get(setting.envvar):
        return os.environ[setting.envvar], f"environment, {setting.envvar}"
    return setting.default, "default"
