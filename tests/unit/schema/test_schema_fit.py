"""Objects fitted to the provider's schema: names, types, what is left over, what is missing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.api.catalogue import kinds
from exporter.model.ir import (
    Address,
    Body,
    Compact,
    DataRef,
    JsonText,
    Number,
    Reference,
    Template,
    Text,
)
from exporter.schema import provider_schema
from exporter.schema.attribute_values import coerce, ordered, plain_text, rank, sort_key
from exporter.schema.provider_schema import candidates, snake
from exporter.schema.schema_fit import LeftAlone, Unread, fit, related

LINK = Reference(Address("datadog_role", "r"))


def block(**members: Any) -> dict[str, Any]:
    """A block: an attribute by its type, optional unless its name ends in an exclamation mark."""
    attributes: dict[str, Any] = {}
    blocks: dict[str, Any] = {}
    for name, of in members.items():
        if isinstance(of, Mapping):
            blocks[name] = of
        else:
            attributes[name.rstrip("_")] = {
                "required" if name.endswith("_") else "optional": True,
                "type": of,
            }
    return {"attributes": attributes, "block_types": blocks}


def nested(mode: str, inner: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"nesting_mode": mode, "block": inner, **more}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("subtestPublicId", "subtest_public_id"),
        ("isDNSName", "is_dns_name"),
        ("x-amz-id", "x_amz_id"),
        ("snake_case", "snake_case"),
        ("p95Latency", "p95_latency"),
    ],
)
def test_snake(name: str, expected: str) -> None:
    assert snake(name) == expected


def test_candidates() -> None:
    assert list(candidates("queries")) == ["queries", "query", "queri", "querie", "queriess"]
    assert "tag" in candidates("tags")
    assert "tags" in candidates("tag")


@pytest.mark.parametrize(
    ("value", "of", "expected"),
    [
        (1, "string", "1"),
        (1.0, "string", "1"),
        (0.5, "string", "0.5"),
        (True, "string", "true"),
        ("x", "string", "x"),
        ({"b": 1, "a": [2]}, "string", JsonText({"a": [2], "b": 1})),
        ("12", "number", 12),
        ("1.5", "number", 1.5),
        (2.0, "number", 2),
        (0.1, "number", 0.1),
        ("true", "bool", True),
        ("false", "bool", False),
        (False, "bool", False),
        (["b", 1], ["list", "string"], ["b", "1"]),
        (["b", "a"], ["set", "string"], ["a", "b"]),
        ("one", ["list", "string"], ["one"]),
        ([None, 1], ["list", "string"], [None, "1"]),
        ({"b": 1, "a": "x"}, ["map", "string"], {"a": "x", "b": "1"}),
        ({"a": 1}, ["object", {"b": "string", "a": "string"}], {"a": "1", "b": None}),
        (LINK, "string", LINK),
        (Number(LINK), "number", LINK),
        (Text(LINK), "string", LINK),
        (Template(("a", LINK)), "string", Template(("a", LINK))),
    ],
)
def test_coerce(value: Any, of: Any, expected: Any) -> None:
    found = coerce(value, of)
    assert found == expected
    assert type(found) is type(expected)


def test_a_list_with_what_an_org_may_lack_is_compacted() -> None:
    may = DataRef(Address("datadog_logs_pipelines", "all"), "one([])", optional=True)
    must = DataRef(Address("datadog_role", "r"), "data.datadog_role.r.id")
    assert coerce(["a", may], ["list", "string"]) == Compact(("a", may))
    assert coerce(["a", must], ["list", "string"]) == ["a", must]


def test_names_are_found_in_another_number() -> None:
    of = block(tags=["list", "string"], processor=nested("list", block(name="string")))
    fitted = fit(of, {"tag": ["x"], "processors": [{"name": "a"}, {"name": "b"}]})
    assert fitted.body.attributes == {"tags": ["x"]}
    assert [b.type for b in fitted.body.blocks] == ["processor", "processor"]
    assert (fitted.leftover, fitted.missing) == ([], [])


def test_what_finds_no_place_is_left_over() -> None:
    of = block(a="string", inner=nested("list", block(b="string")))
    found = fit(of, {"a": "x", "odd": 1, "inner": [{"b": "y", "odd": 2}, 5], "created_at": "now"})
    assert found.leftover == ["odd", "inner.odd", "inner"]
    assert fit(of, {"id": "1", "odd": None}).leftover == []


def test_what_is_required_and_not_there_is_missing() -> None:
    of = block(a_="string", inner=nested("list", block(b_="string")))
    assert fit(of, {"inner": [{"b": None}]}).missing == ["inner.b", "a"]
    assert fit(of, {"a": "", "inner": [{"b": "x"}]}).missing == []


def test_what_only_the_provider_sets_is_not_written() -> None:
    of = {"attributes": {"a": {"computed": True, "type": "string"}}}
    found = fit(of, {"a": "x"})
    assert (found.body.attributes, found.leftover) == ({}, [])


def test_empty_members_are_left_out_as_each_sdk_does() -> None:
    newer = block(a="string", b=["list", "string"])
    older = {
        "attributes": {**newer["attributes"], "id": {"optional": True, "type": "string"}},
        "block_types": {},
    }
    assert provider_schema.has_legacy_types(older)
    assert not provider_schema.has_legacy_types(newer)
    assert fit(older, {"a": "", "b": []}).body.attributes == {}
    assert fit(newer, {"a": "", "b": []}).body.attributes == {"a": "", "b": []}


def test_blocks_that_are_a_set_are_sorted_and_lists_are_not() -> None:
    inner = block(name="string")
    objects = {"l": [{"name": "b"}, {"name": "a"}], "s": [{"name": "b"}, {"name": "a"}]}
    of = block(l=nested("list", inner), s=nested("set", inner))
    names = [(b.type, b.body.attributes["name"]) for b in fit(of, objects).body.blocks]
    assert names == [("l", "b"), ("l", "a"), ("s", "a"), ("s", "b")]


def test_attributes_stand_in_the_order_that_a_reader_looks_for_them() -> None:
    of = block(zone="string", alpha="string", name="string", type="string", message="string")
    found = fit(of, dict.fromkeys(("alpha", "type", "zone", "message", "name"), "x"))
    assert list(found.body.attributes) == ["name", "type", "message", "alpha", "zone"]


def test_relationships_become_members() -> None:
    of = block(team_id="string", role=["set", "string"])
    obj = {
        "name": "n",
        "relationships": {
            "team": {"data": {"type": "team", "id": "t"}},
            "roles": {"data": [{"id": "b"}, {"id": "a"}]},
            "created_by": {"data": {"id": "u"}},
            "unknown": {"data": {"id": "x"}},
            "links": {"links": {}},
        },
    }
    assert related(obj, of) == {
        "name": "n",
        "team_id": "t",
        "role": ["b", "a"],
        "relationships.unknown": "x",
    }


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


@given(json_values)
def test_json_keeps_its_value_when_it_is_put_in_order(value: Any) -> None:
    assert ordered(value) == value
    assert json.dumps(ordered(ordered(value))) == json.dumps(ordered(value))


@given(st.lists(json_values, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_a_set_is_the_same_however_it_came(values: list[Any], chance: Any) -> None:
    mixed = list(values)
    chance.shuffle(mixed)
    assert [json.dumps(v, sort_keys=True) for v in sorted(mixed, key=sort_key)] == [
        json.dumps(v, sort_keys=True) for v in sorted(values, key=sort_key)
    ]


@given(st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_plain_text_is_the_number(value: Any) -> None:
    text = plain_text(value)
    assert json.loads(text) == value
    assert not text.endswith(".0")


@given(st.text(min_size=1), st.text(min_size=1))
def test_rank_orders_all_names(one: str, other: str) -> None:
    assert (rank(one) == rank(other)) == (one == other)


@pytest.mark.parametrize(
    "kind", [k for k in kinds().values() if k.resource_type], ids=lambda k: k.name
)
def test_an_object_without_members_is_missing_what_is_required(kind: Any) -> None:
    of = provider_schema.resource(kind.resource_type)
    fitted = fit(of, {})
    assert fitted.body == Body()
    required = [n for n, a in of.get("attributes", {}).items() if a.get("required")]
    least = [n for n, b in of.get("block_types", {}).items() if b.get("min_items")]
    assert fitted.missing == [*required, *least]


def test_what_is_left_alone_is_found_by_its_path() -> None:
    leaf = block(a="string", b="string")
    inner = block(a="string", set=nested("set", leaf), list=nested("list", leaf))
    of = block(name="string", one=nested("single", leaf), many=nested("list", inner))
    fitted = fit(
        of,
        {
            "name": LeftAlone("x"),
            "one": {"a": LeftAlone(None)},
            "many": [
                {"a": "y", "set": [{"a": LeftAlone("z")}]},
                {"a": Unread(None, left_alone=True), "list": LeftAlone([{"a": LeftAlone("z")}])},
            ],
            "nowhere": LeftAlone(None),
        },
    )
    assert list(dict.fromkeys(fitted.left_alone)) == [
        "name",
        "one.a",
        "many[0].set",
        "many[1].a",
        "many[1].list",
    ]
    assert fitted.body.attributes == {"name": "x"}
    assert fitted.leftover == []
