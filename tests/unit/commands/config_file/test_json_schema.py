"""The JSON Schema and the reading of the file agree."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from exporter.commands import _configured
from exporter.commands.config_file.json_schema import schema
from exporter.model.errors import UsageError

SCHEMA = json.loads(schema(_configured.tables()))
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}


def valid(schema: Any, value: Any) -> bool:
    """Whether a value fits the schema, by the keywords of draft 7 that it uses."""
    for keyword, wanted in schema.items():
        match keyword:
            case "type":
                types = [wanted] if isinstance(wanted, str) else wanted
                fits = any(
                    isinstance(value, TYPES[t]) and not (t == "integer" and isinstance(value, bool))
                    for t in types
                )
            case "enum":
                fits = value in wanted
            case "minimum" | "maximum":
                fits = value >= wanted if keyword == "minimum" else value <= wanted
            case "minItems" | "minProperties":
                fits = len(value) >= wanted
            case "maxProperties":
                fits = len(value) <= wanted
            case "pattern":
                fits = bool(re.search(wanted, value))
            case "items":
                fits = all(valid(wanted, item) for item in value)
            case "properties":
                fits = all(valid(wanted[k], v) for k, v in value.items() if k in wanted)
            case "additionalProperties":
                others = set(value).difference(schema["properties"])
                fits = (
                    not others if wanted is False else all(valid(wanted, value[k]) for k in others)
                )
            case "required":
                fits = set(wanted) <= set(value)
            case "$schema" | "description" | "default":
                fits = True
            case _:
                pytest.fail(f"{keyword} isn't known here")
        if not fits:
            return False
    return True


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("", True),
        ("site = 'datadoghq.eu'", True),
        ("site = 5", False),
        ("sites = 'datadoghq.eu'", False),
        ("kind = ['monitors', 'logs_*']", True),
        ("kind = ['monitors', 5]", False),
        ("kind = 'monitors'", False),
        ("companion = false", True),
        ("companion = 'no'", False),
        ("format = 'cdktf'", True),
        ("format = 'hlc'", False),
        ("concurrency = 64", True),
        ("concurrency = 65", False),
        ("concurrency = true", False),
        ("verify.chunk = 1", True),
        ("verify.chunk = 0", False),
        ("verify.kind = []", False),
        ("verify = 5", False),
        ("[adopt]\nsite = 'datadoghq.eu'\nkeys.api_key.env = 'X'", True),
        ("keys.api_key = { env = 'DD_API_KEY' }", True),
        ("keys.api_key = { env = 'a-key' }", False),
        ("keys.api_key = { env = 'X', command = ['op'] }", False),
        ("keys.api_key = { command = ['op', 'read'] }", True),
        ("keys.api_key = { command = [] }", False),
        ("keys.api_key = { command = 'op read' }", False),
        ("keys.api_key = {}", False),
        ("keys.api_key = 'a-key'", False),
        ("keys.api = { env = 'DD_API_KEY' }", False),
        ("[keys]", True),
        ("config = 'x'", False),
        ("[stacks]\ndefault = 'rest'\n[[stacks.rules]]\ntag = 'team'", True),
        ("[[stacks.rules]]\nkinds = ['logs_*']\ntitle = 'x'\nstack = 'a'", True),
        ("[[stacks.rules]]\nkinds = 'logs_*'\nstack = 'a'", False),
        ("[[stacks.rules]]\ntags = 'team'", False),
        ("[stacks.rules]\ntag = 'team'", False),
        ("stacks.rules = []", False),
        ("stacks.default = 'rest'", False),
        ("[backend]\ntype = 's3'\nkey = '{stack}'\nencrypt = true\nmax_retries = 5", True),
        ("[backend]\ntype = 'remote'\nworkspaces = { name = '{stack}' }", True),
        ("[backend]\ntype = 's4'\nkey = '{stack}'", False),
        ("[backend]\nkey = '{stack}'", False),
        ("[backend]\ntype = 's3'\nkey = '{stack}'\nmax_retries = 0.5", False),
    ],
)
def test_what_fits_can_be_read_and_nothing_else(text: str, fits: bool, tmp_path: Path) -> None:
    assert valid(SCHEMA, tomllib.loads(text)) is fits
    (tmp_path / "ddexport.toml").write_text(text)
    try:
        _configured.find(None, tmp_path)
    except UsageError:
        assert not fits
    else:
        assert fits


def test_defaults_fit_and_everything_is_described() -> None:
    left = [SCHEMA]
    while left:
        table = left.pop()
        for key, each in table["properties"].items():
            assert each["description"], key
            if "items" in each and "properties" in each["items"]:
                left.append(each["items"])
            if "additionalProperties" in each:
                left.append(each)
            if "default" in each:
                assert valid(each, each["default"]), key
