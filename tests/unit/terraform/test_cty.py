"""Values of a configuration as Terraform converts them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from exporter.model.ir import (
    Address,
    Block,
    Body,
    Compact,
    DataRef,
    JsonText,
    Number,
    Template,
    VariableRef,
)
from exporter.terraform.cty import UNKNOWN, of_body, of_value

LOOKUP = DataRef(Address("datadog_role", "admin"), "{data}.id")


def value(type: Any, given: Any) -> Any:
    return of_value(type, given, lambda link: "7" if isinstance(link, VariableRef) else None)


@pytest.mark.parametrize(
    ("type", "given", "made"),
    [
        ("string", "Cafe\u0301", "Caf\u00e9"),
        ("string", "cut \ud83d", "cut \ufffd"),
        ("string", True, "true"),
        ("string", 5.0, "5"),
        ("string", 1e-7, "0.0000001"),
        ("string", Template(("a", VariableRef("x"))), "a7"),
        ("string", Template(("a", LOOKUP)), UNKNOWN),
        ("string", ["a"], UNKNOWN),
        ("number", "5", 5),
        ("number", 0.5, 0.5),
        ("number", 0.1, Decimal("0.1")),
        ("number", "five", UNKNOWN),
        ("number", Number(VariableRef("x")), 7),
        ("bool", "true", True),
        ("bool", "yes", UNKNOWN),
        (["list", "string"], ["b", 1, "b"], ["b", "1", "b"]),
        (["set", "string"], ["b", "a", "b"], ["a", "b"]),
        (["list", "string"], Compact(("a", "", VariableRef("x"))), ["a", "7"]),
        (["list", "string"], Compact(("a", LOOKUP)), UNKNOWN),
        (["map", "string"], {"a": 1}, {"a": "1"}),
        (["object", {"a": "string", "b": "bool"}], {"a": "x"}, {"a": "x", "b": None}),
    ],
)
def test_a_value_is_converted(type: Any, given: Any, made: Any) -> None:
    found = value(type, given)
    if isinstance(given, Compact) and made is UNKNOWN:
        assert UNKNOWN in found
    else:
        assert found == made


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"b": 1, "a": [True, None]}, '{"a":[true,null],"b":1}'),
        ({"a": "<&>\u2028"}, r'{"a":"\u003c\u0026\u003e\u2028"}'),
        ({"a": "é\n\x7f"}, '{"a":"é\\n\x7f"}'),
        ([1.0, 1.5, 1e-7, 1e22], "[1,1.5,0.0000001,10000000000000000000000]"),
        ({"a": Compact(("", "x", None))}, '{"a":["x"]}'),
        ({"a": Number(VariableRef("x"))}, '{"a":7}'),
    ],
)
def test_json_text_is_what_jsonencode_writes(given: Any, text: str) -> None:
    assert value("string", JsonText(given)) == text


def test_a_set_has_each_of_its_blocks_once_and_a_single_one_is_not_given_twice() -> None:
    inner = {"attributes": {"name": {"type": "string"}}}
    nested = {n: {"nesting_mode": n, "block": inner} for n in ("set", "list", "single")}
    schema = {"attributes": {}, "block_types": nested}

    def made(*blocks: tuple[str, str]) -> Any:
        body = Body({}, [Block(type, Body({"name": name})) for type, name in blocks])
        return of_body(schema, body, lambda link: None)

    assert made(("set", "b"), ("set", "a"), ("set", "b"), ("list", "x"), ("list", "x")) == {
        "set": [{"name": "a"}, {"name": "b"}],
        "list": [{"name": "x"}, {"name": "x"}],
        "single": None,
    }
    assert made(("single", "a"))["single"] == {"name": "a"}
    assert made(("single", "a"), ("single", "b"))["single"] is UNKNOWN
