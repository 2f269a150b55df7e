"""Reads a ddexport.toml: all that is wrong with it at once, each with its line."""

from __future__ import annotations

import os.path
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from exporter.commands.config_file import settings
from exporter.commands.config_file.key_lines import KeyPath, key_lines
from exporter.commands.config_file.key_sources import KeySource
from exporter.commands.config_file.settings import Setting, Table
from exporter.model.errors import UsageError

NAME = "ddexport.toml"
Checks = Mapping[str, Callable[[Any], object]]
"""What raises UsageError for what can't be right: by the name of a setting for its text or each of
its list's, by that of a table for all of it, and by `table.*` for a key that isn't declared."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """What a ddexport.toml holds, all of it known and of the right type.

    at: where it is; None where there is none, which holds nothing.
    """

    at: Path | None = None
    content: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[KeyPath, int] = field(default_factory=dict)

    @property
    def directory(self) -> Path:
        """Where its relative paths begin."""
        return self.at.parent if self.at else Path()

    def where(self, path: KeyPath) -> str:
        """The file and the line of a key."""
        return f"{self.at}:{self.lines[path]}" if path in self.lines else str(self.at)

    def values(self, known: Mapping[str, Setting], table: KeyPath) -> dict[str, Any]:
        """What a table of it holds of these settings, by key, each as its type has it."""
        content = self.within(table)
        return {
            key: self._value(known[key], content[key], (*table, key))
            for key in known
            if key in content
        }

    def within(self, table: KeyPath) -> Any:
        """A table of it, as it stands there; an empty one where it doesn't."""
        content: Any = self.content
        for key in table:
            content = content[key] if isinstance(key, int) else content.get(key, {})
        return content

    def table(self, of: type[T], table: KeyPath) -> T:
        """A table of it, as a dataclass."""
        return of(**self.values(settings.fields(of), table))

    def _value(self, setting: Setting, value: Any, path: KeyPath) -> Any:
        if setting.type is KeySource:
            command = tuple(value.get("command", ()))
            where = f"{self.where(path)}: {name_of(path)}"
            return KeySource(value.get("env", ""), command, where, self.directory)
        if setting.type is Path:
            return self.directory / os.path.expanduser(value)
        if settings.choices(setting):
            return setting.type(value)
        if setting.key == "object":
            return [self._object(text) for text in value]
        return value

    def _object(self, text: str) -> str:
        """An argument of --object, which may be @FILE."""
        if not text.startswith("@") or text == "@-":
            return text
        return f"@{self.directory / os.path.expanduser(text[1:])}"


def name_of(path: KeyPath) -> str:
    """How a key or a table is called, with the tables that it stands in."""
    return ".".join(key for key in path if isinstance(key, str))


def read(
    known: Table, checks: Callable[[], Checks], at: Path | None, directory: Path
) -> ConfigFile:
    """The file that is given, or else that of a directory, if there is one.

    checks: called if there is. UsageError: it can't be read, or it holds what nobody knows or can't
    be right; a line for each.
    """
    place = at or directory / NAME
    try:
        raw = place.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as e:
        if at is None and not place.is_symlink():
            return ConfigFile()
        raise UsageError(f"{place} can't be read: {e.strerror}") from e
    except OSError as e:
        raise UsageError(f"{place} can't be read: {e.strerror}") from e
    file = _parsed(place, raw)
    problems = sorted(
        (file.lines.get(path, 0), file.where(path), what)
        for path, what in _Looking(file, known, checks()).at(known, file.content, ())
    )
    if problems:
        raise _unusable(place, [f"{where}: {what}" for _, where, what in problems])
    return file


def _parsed(at: Path, raw: bytes) -> ConfigFile:
    try:
        # Editors on Windows begin a file with a mark.
        text = raw.decode("utf-8-sig")
        return ConfigFile(at, tomllib.loads(text), key_lines(text))
    except UnicodeDecodeError as e:
        line = raw[: e.start].count(b"\n") + 1
        raise _unusable(at, [f"{at}:{line}: is not UTF-8"]) from e
    except ValueError as e:
        # The place stands in the words alone, up to Python 3.13.
        found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", str(e))
        line = int(found[2]) if found else raw.count(b"\n") + (not raw.endswith(b"\n"))
        said = f"{found[1]}, column {found[3]}" if found else str(e)
        raise _unusable(at, [f"{at}:{line}: is no TOML: {said}"]) from e


def _unusable(at: Path, problems: list[str]) -> UsageError:
    count = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
    head = f"{at} has {count}; nothing was read or written"
    return UsageError("\n".join([head, *problems]))


@dataclass(frozen=True, slots=True)
class _Looking:
    """Finds what is wrong with a file: the key or the table, and what."""

    file: ConfigFile
    known: Table
    checks: Checks

    def at(self, table: Table, content: Any, at: KeyPath) -> Iterator[tuple[KeyPath, str]]:
        """What is wrong in a table, and in those below it."""
        found = [
            problem for key, value in content.items() for problem in self._of(table, value, at, key)
        ]
        found += [(at, f'{_header(at)} needs "{key}"') for key in table.needs if key not in content]
        yield from found or self._checked(name_of(at), [content], at)

    def _of(self, table: Table, value: Any, at: KeyPath, key: str) -> Iterator[tuple[KeyPath, str]]:
        path = (*at, key)
        name = name_of(path)
        if key in table.tables:
            if isinstance(value, dict):
                yield from self.at(table.tables[key], value, path)
            else:
                yield path, f'"{name}" is a table, not {settings.called(value)}: begin it [{name}]'
        elif key in table.arrays:
            if value and isinstance(value, list) and all(isinstance(v, dict) for v in value):
                for i, each in enumerate(value):
                    yield from self.at(table.arrays[key], each, (*path, i))
            else:
                yield path, f'"{name}" is a list of tables: begin each [[{name}]]'
        elif key in table.settings:
            if what := settings.wrong(table.settings[key], value):
                yield path, f'"{name}" {what}'
            elif name in self.checks:
                values = self.file.values({key: table.settings[key]}, at)[key]
                yield from self._checked(
                    name, values if isinstance(values, list) else [values], path
                )
        elif not table.others:
            yield path, _unknown(self.known, table, path)
        elif what := settings.wrong_other(value):
            yield path, f'"{name}" {what}'
        else:
            yield from self._checked(f"{name_of(at)}.*", [key], path)

    def _checked(
        self, name: str, values: list[Any], path: KeyPath
    ) -> Iterator[tuple[KeyPath, str]]:
        if name in self.checks:
            for each in values:
                try:
                    self.checks[name](each)
                except UsageError as e:
                    yield path, str(e).replace("\n", "\\n")


def _header(table: KeyPath) -> str:
    """How a table begins."""
    is_of_an_array = isinstance(table[-1], int)
    return f"[[{name_of(table)}]]" if is_of_an_array else f"[{name_of(table)}]"


def _unknown(known: Table, table: Table, path: KeyPath) -> str:
    """What is said of a key that a table doesn't have."""
    *at, last = path
    key = str(last)
    within = f" in {_header(tuple(at))}" if at else ""
    if at and key in known.settings:
        return f'unknown key "{key}"{within}: it belongs above the first table'
    home = next((name for name, each in known.tables.items() if key in each.settings), None)
    if home is not None and not at:
        return f'unknown key "{key}": it belongs to [{home}]'
    near = get_close_matches(key, [*table.settings, *table.tables, *table.arrays], 1)
    meant = f'; did you mean "{near[0]}"?' if near else ""
    return f'unknown key "{key}"{within}{meant}'
