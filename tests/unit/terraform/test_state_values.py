"""What Terraform proposes and ignores, in blocks of a made-up schema."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from exporter.model.ir import ALL
from exporter.terraform.cty import UNKNOWN
from exporter.terraform.msgpack_values import packed, unpacked
from exporter.terraform.state_values import (
    NotPlannedError,
    is_known,
    is_permitted,
    normalised,
    proposed,
    reverted,
    without_ignored,
)

STRING = {"type": "string", "optional": True}
COMPUTED = {"type": "string", "optional": True, "computed": True}
ID = {"type": "string", "computed": True}
INNER = {"attributes": {"name": STRING, "rank": COMPUTED}, "block_types": {}}


def block(nesting_mode: str, **attributes: Any) -> dict[str, Any]:
    inner = {"nesting_mode": nesting_mode, "block": INNER}
    return {"attributes": attributes, "block_types": {"inner": inner}}


def test_a_state_is_taken_in_normal_form() -> None:
    schema = block(
        "list",
        name=STRING,
        tags={"type": ["set", "string"]},
        ratio={"type": "number"},
        labels={"type": ["map", "string"]},
        pair={"type": ["object", {"a": "string", "b": "number"}]},
    )
    state = {
        "name": "Cafe\u0301",
        "tags": ["b", "a", "b"],
        "ratio": "0.1",
        "labels": {"e\u0301": "x"},
        "pair": {"a": "y", "b": "2"},
        "inner": None,
    }
    made = normalised(schema, state)
    assert made == {
        "name": "Caf\u00e9",
        "tags": ["a", "b"],
        "ratio": Decimal("0.1"),
        "labels": {"\u00e9": "x"},
        "pair": {"a": "y", "b": 2},
        "inner": [],
    }
    assert made["ratio"] != 0.1, "the float beside it is another number"
    assert normalised(schema, unpacked(packed(made))) == made


def test_blocks_of_a_set_have_one_order_whatever_the_provider_gives() -> None:
    one, other = {"name": "a", "rank": None}, {"name": "b", "rank": "1"}
    schema = block("set")
    made = normalised(schema, {"inner": [one, other]})
    assert made == normalised(schema, {"inner": [other, one, other]})


@pytest.mark.parametrize("mode", ["map", "group"])
def test_other_blocks_are_for_terraform(mode: str) -> None:
    with pytest.raises(NotPlannedError):
        normalised(block(mode), {"inner": None})


def test_a_value_is_known_if_all_of_it_is() -> None:
    assert is_known({"a": [{"b": None}]})
    assert not is_known({"a": [{"b": UNKNOWN}]})
    assert unpacked(packed({"a": UNKNOWN})) == {"a": UNKNOWN}


def test_what_is_set_is_proposed_and_of_the_rest_what_is_computed() -> None:
    schema = block("list", id=ID, name=STRING, rank=COMPUTED)
    prior = {"id": "7", "name": "a", "rank": "1", "inner": [{"name": "x", "rank": "2"}]}
    config = {
        "id": None,
        "name": None,
        "rank": None,
        "inner": [{"name": "y", "rank": None}, {"name": "z", "rank": None}],
    }
    assert proposed(schema, prior, config) == {
        "id": "7",
        "name": None,
        "rank": "1",
        "inner": [{"name": "y", "rank": "2"}, {"name": "z", "rank": None}],
    }
    assert proposed(schema, prior, {**config, "rank": "3"})["rank"] == "3"


def test_a_single_block_is_proposed_as_it_is_set() -> None:
    schema = block("single")
    prior = {"inner": {"name": "x", "rank": "2"}}
    assert proposed(schema, prior, {"inner": None}) == {"inner": None}
    config = {"inner": {"name": "x", "rank": None}}
    assert proposed(schema, prior, config) == prior
    assert proposed(schema, {"inner": None}, config) == config


def test_blocks_of_a_set_find_the_element_that_they_may_have_become() -> None:
    schema = block("set")
    prior = {"inner": [{"name": "x", "rank": "1"}, {"name": "y", "rank": "2"}]}
    config: dict[str, Any] = {"inner": [{"name": "y", "rank": None}, {"name": "z", "rank": None}]}
    made = proposed(schema, prior, config)
    assert made == normalised(
        schema, {"inner": [{"name": "y", "rank": "2"}, {"name": "z", "rank": None}]}
    )


def test_an_attribute_of_which_a_part_was_set_is_proposed_without_it() -> None:
    """A computed attribute that isn't set keeps its value only if all of it can be computed."""

    def made(inner: dict[str, Any], held: dict[str, Any]) -> Any:
        nested = {"nesting_mode": "single", "attributes": inner}
        schema = {"attributes": {"of": {"nested_type": nested, "optional": True, "computed": True}}}
        return proposed(schema, {"of": held}, {"of": None})["of"]

    assert made({"a": STRING}, {"a": "1"}) is None
    assert made({"a": COMPUTED}, {"a": "1"}) == {"a": "1"}
    assert made({"a": COMPUTED, "b": STRING}, {"a": "1", "b": None}) == {"a": "1", "b": None}


def test_a_provider_may_hold_a_value_that_is_set_and_give_none_that_is_not() -> None:
    schema = block("list", name=STRING, rank=COMPUTED)
    config: dict[str, Any] = {"name": "a", "rank": None, "inner": []}
    assert is_permitted(schema, config, {"name": "A", "rank": "1", "inner": []})
    assert not is_permitted(schema, config, {"name": None, "rank": None, "inner": []})
    other = {**config, "name": None}
    assert not is_permitted(schema, other, {"name": "a", "rank": None, "inner": []})
    more = {"name": "a", "rank": None, "inner": [{"name": "x", "rank": None}]}
    assert not is_permitted(schema, config, more)
    assert is_permitted(schema, more, more)


MAPPED = {
    "attributes": {"id": ID, "name": STRING, "labels": {"type": ["map", "string"]}},
    "block_types": {"inner": {"nesting_mode": "list", "block": INNER}},
}


def test_what_is_ignored_is_as_the_state_has_it() -> None:
    prior = {
        "id": "7",
        "name": "a",
        "labels": {"x": "1", "y": "2"},
        "inner": [{"name": "p", "rank": "1"}],
    }
    config = {
        "id": None,
        "name": "b",
        "labels": {"x": "3", "z": "4"},
        "inner": [{"name": "q", "rank": None}],
    }

    def ignoring(*paths: str) -> dict[str, Any]:
        made = without_ignored(MAPPED, prior, config, paths)
        return {name: value for name, value in made.items() if value != config[name]}

    assert ignoring() == {}
    assert ignoring("name") == {"name": "a"}
    assert ignoring("inner[0].name") == {"inner": [{"name": "p", "rank": None}]}
    assert ignoring("inner[1].name") == {}, "neither has a second one"
    assert ignoring("inner") == {"inner": prior["inner"]}
    assert ignoring('labels["x"]') == {"labels": {"x": "1", "z": "4"}}
    assert ignoring('labels["z"]', 'labels["y"]') == {"labels": {"x": "3", "y": "2"}}
    assert ignoring(ALL) == {n: v for n, v in prior.items() if n != "id"}
    assert reverted(prior, config, [ALL]) == prior
    for unsure in (r'labels["\""]', "name[*]"):
        with pytest.raises(NotPlannedError):
            ignoring(unsure)
    assert config["name"] == "b", "what is given stays as it is"
