"""The JSON Schema of ddexport.toml, for editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from exporter.commands.config_file.key_sources import VARIABLE, KeySource
from exporter.commands.config_file.settings import Setting, Table, choices, plain

_TEXT = {"type": "string"}
_ANY = ["string", "integer", "boolean", "array", "object"]


def schema(table: Table) -> str:
    """The schema of the file, as its text; draft 7 is what editors of TOML know."""
    document = {"$schema": "http://json-schema.org/draft-07/schema#", **_table(table)}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _table(table: Table) -> dict[str, Any]:
    properties = {key: _setting(setting) for key, setting in table.settings.items()}
    properties |= {key: _table(within) for key, within in table.tables.items()}
    properties |= {key: _array(within) for key, within in table.arrays.items()}
    others = {"description": table.others, "type": _ANY}
    made = {
        "description": table.help,
        "type": "object",
        "additionalProperties": others if table.others else False,
        "properties": properties,
    }
    return made | ({"required": list(table.needs)} if table.needs else {})


def _array(table: Table) -> dict[str, Any]:
    return {"description": table.help, "type": "array", "minItems": 1, "items": _table(table)}


def _setting(setting: Setting) -> dict[str, Any]:
    made = {"description": setting.help, **_type(setting)}
    if setting.default is not None and setting.type is not KeySource:
        made["default"] = plain(setting.default)
    return made


def _type(setting: Setting) -> dict[str, Any]:
    if known := choices(setting):
        return {"enum": known}
    if setting.type is bool:
        return {"type": "boolean"}
    if setting.type is int:
        span = {"minimum": setting.least, "maximum": setting.most}
        return {"type": "integer", **{k: v for k, v in span.items() if v is not None}}
    if setting.type is KeySource:
        return _SOURCE
    if setting.type in (str, Path):
        return _TEXT
    return {"type": "array", "items": _TEXT}


_SOURCE = {
    "type": "object",
    "additionalProperties": False,
    "minProperties": 1,
    "maxProperties": 1,
    "properties": {
        "env": {
            "description": "The environment variable that holds it.",
            "type": "string",
            "pattern": f"^{VARIABLE}$",
        },
        "command": {
            "description": "The command that prints it, run where the file stands.",
            "type": "array",
            "items": _TEXT,
            "minItems": 1,
        },
    },
}
