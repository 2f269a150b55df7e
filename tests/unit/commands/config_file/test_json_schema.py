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
                odd = isinstance(value, bool) and wanted == "integer"
                fits = isinstance(value, TYPES[wanted]) and not odd
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
                fits = not set(value).difference(schema["properties"])
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
            if "additionalProperties" in each:
                left.append(each)
            if "default" in each:
                assert valid(each, each["default"]), key
