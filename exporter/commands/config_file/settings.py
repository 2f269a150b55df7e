"""What may stand in ddexport.toml: tables of settings, each with its type.

A setting is an option of a command, or a field of a dataclass; how that is annotated is its type.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from typer.models import ArgumentInfo, OptionInfo
from typer.utils import get_params_from_function

from exporter.commands.config_file.key_sources import KeySource, wrong_source


@dataclass(frozen=True, slots=True)
class Setting:
    """A key, and what it takes.

    type: bool, int, str, Path, an Enum of texts, list[str] or KeySource. option: how the command
    line has it, "" where it hasn't. envvar: where it comes from if nothing is said.
    """

    key: str
    type: Any
    help: str
    default: Any = None
    option: str = ""
    envvar: str = ""
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file, or the file itself: by key its settings, and the tables and arrays of
    tables in it.

    needs: the keys that it can't be without. others: what keys are that aren't declared, each a
    value of any type that JSON has; "" if there are none.
    """

    help: str
    settings: Mapping[str, Setting]
    tables: Mapping[str, Table] = field(default_factory=dict)
    arrays: Mapping[str, Table] = field(default_factory=dict)
    needs: Sequence[str] = ()
    others: str = ""

    def at(self, path: Sequence[str]) -> Table:
        """A table below this one."""
        return self.tables[path[0]].at(path[1:]) if path else self


def options(command: Callable[..., Any]) -> dict[str, Setting]:
    """The settings that a command's options are, but for --config. The key of `--exclude-kind` is
    exclude_kind."""
    found = {}
    for name, parameter in get_params_from_function(command).items():
        info = parameter.default
        if info is parameter.empty or isinstance(info, ArgumentInfo):
            continue
        if not isinstance(info, OptionInfo):
            info = OptionInfo(default=info)
        written = (info.param_decls or (f"--{name.replace('_', '-')}",))[0].partition("/")[0]
        key = written.removeprefix("--").replace("-", "_")
        if key == "config":
            continue
        of = _without_none(parameter.annotation)
        found[key] = Setting(
            key,
            of,
            " ".join((info.help or "").split()),
            _default(of, info.default),
            written,
            str(info.envvar or ""),
            info.min if info.min is None else int(info.min),
            info.max if info.max is None else int(info.max),
        )
    return found


def fields(table: type) -> dict[str, Setting]:
    """The settings that a dataclass's fields are, all with defaults: a field's help is the text
    that it is annotated with."""
    hints = get_type_hints(table, include_extras=True)
    found = {}
    for each in dataclasses.fields(table):
        hint = hints[each.name]
        annotation, help = get_args(hint) if get_origin(hint) is Annotated else (hint, "")
        of = _without_none(annotation)
        found[each.name] = Setting(each.name, of, help, _default(of, each.default))
    return found


def _default(of: Any, given: Any) -> Any:
    """A default; that of a list is empty. Without one, None."""
    if of == list[str] and not given:
        return []
    return None if given in (..., dataclasses.MISSING) else given


def _without_none(annotation: Any) -> Any:
    if annotation == tuple[str, ...]:
        return list[str]
    if get_origin(annotation) in (Union, types.UnionType):
        return next(of for of in get_args(annotation) if of is not type(None))
    return annotation


def choices(setting: Setting) -> list[str]:
    """The texts that a setting takes, if it takes no others."""
    of = setting.type
    return [c.value for c in of] if isinstance(of, type) and issubclass(of, Enum) else []


def wrong(setting: Setting, value: Any) -> str:
    """What is wrong with the form of a value, "" if nothing is."""
    if setting.type is KeySource:
        return wrong_source(value)
    if setting.type == list[str]:
        return _wrong_list(value)
    if setting.type is bool:
        return "" if isinstance(value, bool) else f"takes true or false, not {called(value)}"
    if setting.type is int:
        return _wrong_number(setting, value)
    if not isinstance(value, str):
        return f"takes a string, not {called(value)}"
    if "\0" in value:
        return "holds a zero byte"
    known = choices(setting)
    if known and value not in known:
        near = get_close_matches(value, known, 1)
        meant = f'; did you mean "{near[0]}"?' if near else ""
        return f"takes {_either(known)}, not {json.dumps(value)}{meant}"
    return ""


def wrong_other(value: Any) -> str:
    """What is wrong with the value of a key that isn't declared, "" if nothing is."""
    match value:
        case dict() | list():
            inner = value.values() if isinstance(value, dict) else value
            return next(filter(None, map(wrong_other, inner)), "")
        case str():
            return "holds a zero byte" if "\0" in value else ""
        case bool() | int():
            return ""
    return f"takes a string, an integer, true or false, not {called(value)}"


def _wrong_list(value: Any) -> str:
    if isinstance(value, str):
        return 'takes a list of strings, not a string: put it into brackets, ["…"]'
    if not isinstance(value, list):
        return f"takes a list of strings, not {called(value)}"
    odd = next((item for item in value if not isinstance(item, str)), None)
    if odd is not None:
        return f"takes a list of strings: {called(odd)} is among them"
    return "holds a zero byte" if any("\0" in item for item in value) else ""


def _wrong_number(setting: Setting, value: Any) -> str:
    if not isinstance(value, int) or isinstance(value, bool):
        return f"takes an integer, not {called(value)}"
    least, most = setting.least, setting.most
    if (least is not None and value < least) or (most is not None and value > most):
        span = f"{least} to {most}" if most is not None else f"{least} or more"
        return f"takes {span}, not {value}"
    return ""


def _either(texts: list[str]) -> str:
    *others, last = (f'"{text}"' for text in texts)
    return f"{', '.join(others)} or {last}" if others else last


def called(value: Any) -> str:
    """What a value of TOML is called: the value itself might be a key that is in a wrong place."""
    match value:
        case bool():
            return "true or false"
        case int():
            return "an integer"
        case float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case dict():
            return "a table"
    return "a date or time"


def arguments(setting: Setting, value: Any) -> list[str]:
    """A value, as it would be given on the command line."""
    match value:
        case True:
            return [setting.option]
        case False:
            return [f"--no-{setting.option.removeprefix('--')}"]
        case list():
            return [f"{setting.option}={item}" for item in value]
        case Enum():
            return [f"{setting.option}={value.value}"]
    return [f"{setting.option}={value}"]


def plain(value: Any) -> Any:
    """A value as JSON; of a key, where it comes from."""
    match value:
        case KeySource():
            return value.plain()
        case Enum():
            return value.value
        case Path():
            return str(value)
    return value
