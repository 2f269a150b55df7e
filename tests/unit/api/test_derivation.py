"""No kind spells out what would be derived; of operations that are spelled out, it is said why."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.derivation import OPERATIONS, complete
from exporter.api.endpoints import endpoint, endpoints
from exporter.model.declaration import (
    DERIVED,
    ByField,
    Get,
    Kind,
    Lookup,
    Place,
    Ref,
    always,
)


def declared() -> Iterator[Kind]:
    """The kinds as their modules declare them, with their names."""
    for name in kinds():
        yield replace(importlib.import_module(f"exporter.kinds.{name}").KIND, name=name)


def without(kind: Kind, field: str, unsaid: Any = DERIVED) -> Kind:
    """The kind as it is in the catalogue if it doesn't say one field."""
    return complete(replace(kind, **{field: unsaid}), kind.name, kinds().__getitem__)


def spelled_out(kind: Kind) -> Iterator[str]:
    """The operations that the declaration names; but of what has no list, all derive from `get`."""
    for name in OPERATIONS:
        if getattr(kind, name) is not DERIVED and (name != "get" or kind.list or kind.path):
            yield name


def reason(kind: Kind, name: str) -> str:
    """Why derivation can't find what the declaration says."""
    operation = getattr(kinds()[kind.name], name)
    if operation is None:
        found = getattr(without(kind, name), name)
        return f"none: {found.__qualname__} isn't of this kind, or isn't used"
    if isinstance(operation, ByField):
        return f"by {operation.path}"
    source = kinds()[kind.name].list or kinds()[kind.name].get
    if isinstance(source, Get | ByField):
        return "nothing to derive it from"
    assert source is not None
    of, at = endpoints(operation)[0], endpoint(source)
    if of.api is not at.api:
        return f"of {of.api and of.api.__name__}"
    return f"{of.method} {of.path} beside {at.method} {at.path}"


def test_no_operation_is_spelled_out_that_the_path_tells() -> None:
    said = []
    for kind in declared():
        known = kinds()[kind.name]
        read = known.list or (known.get if kind.get is not DERIVED else None)
        if kind.path or read is None or isinstance(read, Get | ByField):
            continue
        path = endpoint(read).path
        try:
            derived = complete(
                replace(kind, path=path, list=None, get=DERIVED), kind.name, kinds().__getitem__
            )
        except LookupError:  # Of no class of the client library.
            continue
        if (derived.list, derived.get) == (known.list, known.get):
            said.append(kind.name)
    assert said == []


def test_a_path_that_the_client_lacks_is_an_error_that_names_it() -> None:
    with pytest.raises(LookupError, match="GET /api/v2/teas: the client library has 0 operations"):
        complete(Kind(path="/api/v2/teas"), "teas", kinds().__getitem__)


@pytest.mark.parametrize(
    ("request_", "path"),
    [("POST {id}/brew", "/api/v2/team/{id}/brew"), ("POST /api/v2/brew", "/api/v2/brew")],
)
def test_a_request_that_the_client_lacks_is_an_error_that_names_it(
    request_: str, path: str
) -> None:
    with pytest.raises(LookupError, match=f"POST {path}: the client library has 0 operations"):
        complete(Kind(path="/api/v2/team", create=request_), "teas", kinds().__getitem__)


def test_no_operation_is_spelled_out_that_would_be_derived() -> None:
    redundant = []
    for kind in declared():
        for name in spelled_out(kind):
            if without(kind, name) == kinds()[kind.name]:
                redundant.append(f"{kind.name}.{name}")
            print(f"{kind.name}.{name}: {reason(kind, name)}")
    assert redundant == []


def test_no_collection_is_spelled_out_that_would_be_derived() -> None:
    said = [kind for kind in declared() if kind.collection]
    derived = [replace(without(k, "collection", ""), collection=k.collection) for k in said]
    assert [k.name for k in derived if k == kinds()[k.name]] == []


def test_no_import_id_is_spelled_out_that_would_be_derived() -> None:
    said = [kind for kind in declared() if kind.import_id]
    assert [k.name for k in said if without(k, "import_id", "") == kinds()[k.name]] == []


def test_no_place_of_a_list_is_spelled_out_that_would_be_derived() -> None:
    said = [kind for kind in declared() if kind.items is not DERIVED]
    assert [k.name for k in said if without(k, "items") == kinds()[k.name]] == []


def test_no_title_is_spelled_out_that_would_be_derived() -> None:
    said = [kind for kind in declared() if kind.title]
    assert [k.name for k in said if without(k, "title", "") == kinds()[k.name]] == []


def test_no_reference_to_a_parent_is_spelled_out_that_would_be_derived() -> None:
    said = [
        f"{kind.name}: {path}"
        for kind in declared()
        for path in kind.refs
        if without(kind, "refs", {p: r for p, r in kind.refs.items() if p != path}).refs
        == kinds()[kind.name].refs
    ]
    assert said == []


def test_no_name_is_spelled_out_that_the_module_has() -> None:
    modules = (importlib.import_module(f"exporter.kinds.{name}") for name in kinds())
    assert [m.KIND.name for m in modules if m.KIND.name] == []


def test_every_operation_of_a_kind_in_the_catalogue_is_known() -> None:
    for kind in kinds().values():
        assert DERIVED not in [getattr(kind, name) for name in OPERATIONS], kind.name


def test_operations_of_teams_follow_from_their_list() -> None:
    paths = {name: endpoint(getattr(kinds()["teams"], name)) for name in OPERATIONS}
    assert {name: (e.method, e.path) for name, e in paths.items()} == {
        "get": ("GET", "/api/v2/team/{team_id}"),
        "create": ("POST", "/api/v2/team"),
        "update": ("PATCH", "/api/v2/team/{team_id}"),
        "delete": ("DELETE", "/api/v2/team/{team_id}"),
    }


def completed(name: str = "teas", **said: Any) -> Kind:
    """A kind in the catalogue that lists teams, with what it says."""
    return complete(Kind(path="/api/v2/team", **said), name, kinds().__getitem__)


def test_a_kind_says_of_all_objects_or_of_some_in_which_module_they_stand() -> None:
    assert completed().place is Place.ORG
    every = completed(guarded="it is secret")
    assert (every.place, every.why) == (Place.GUARDED, "it is secret")
    some = completed(undivided=True, adoptable={"it is old": always})
    (variant,) = some.variants
    assert (some.place, variant.place, variant.why) == (Place.ORG, Place.ADOPTABLE, "it is old")
    assert variant.when is always and variant.undivided


def test_objects_may_be_made_and_changed_below_another_path_than_that_of_their_list() -> None:
    groups = completed(collection="/api/v2/org_groups")
    paths = {name: endpoint(getattr(groups, name)) for name in OPERATIONS}
    assert {name: f"{e.method} {e.path}" for name, e in paths.items()} == {
        "get": "GET /api/v2/org_groups/{org_group_id}",
        "create": "POST /api/v2/org_groups",
        "update": "PATCH /api/v2/org_groups/{org_group_id}",
        "delete": "DELETE /api/v2/org_groups/{org_group_id}",
    }


def test_an_order_is_read_from_the_list_of_what_it_orders() -> None:
    order = complete(Kind(), "teams_order", kinds().__getitem__)
    teams = kinds()["teams"]
    assert (order.path, order.url, order.get) == (teams.path, teams.url, teams.list)
    assert order.refs == {"data[].id": Ref("teams")}
    assert [why for why, when in order.skip.items() if when({"data": []})] == ["no teams to order"]
    with pytest.raises(ValueError, match="kind teas: needs a path, a list or a get"):
        complete(Kind(), "teas", kinds().__getitem__)


def test_a_lookup_finds_the_one_object_in_the_list_of_its_data_source() -> None:
    found = completed(lookup=Lookup("datadog_teams", by=("name",), only="t.is_old")).lookup
    assert found is not None
    assert found.expression == (
        "one({ for t in {data}.teams : t.name => t.id... if t.is_old }[{key}])"
    )


def test_an_id_that_is_given_by_whoever_makes_an_object_is_its_title() -> None:
    assert (completed().title, completed(rename={"id": "key"}).title) == ("name", "id")
