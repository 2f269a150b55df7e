"""JSON of anyone is read as the standard library reads it."""

from __future__ import annotations

import json

import pytest

from exporter.model.json_text import parsed


@pytest.mark.parametrize(
    "text",
    [
        "-0",
        "-0.0",
        "1e400",
        "NaN",
        "[-Infinity]",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        '{"a": 123456789012345678901234567890}',
        "0.12345678901234567890",
        "9007199254740993.0",
        '"\\ud83d"',
        '"\\ud83d\\ude00 \u2028 \\u0000"',
        '{"a": 1, "b": 2, "a": 3}',
        " [] \n",
    ],
)
def test_any_json_is_read_as_by_the_standard_library(text: str) -> None:
    value = parsed(text)
    assert repr(value) == repr(json.loads(text))


@pytest.mark.parametrize("text", ["", "\ufeff{}", "[1,]", '{"a": "\t"}', "{", "<html>"])
def test_what_is_none_is_refused_in_its_words(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as of_ours:
        parsed(text)
    with pytest.raises(json.JSONDecodeError) as of_theirs:
        json.loads(text)
    assert str(of_ours.value) == str(of_theirs.value)
