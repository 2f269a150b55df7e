"""References: what names what, whole words only, and no cycle left."""

from __future__ import annotations

import random
from dataclasses import replace
from graphlib import TopologicalSorter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.api.catalogue import kinds
from exporter.model.declaration import Place
from exporter.model.ir import (
    ABSENT,
    Address,
    DataRef,
    MapRef,
    Number,
    Reference,
    Template,
    Text,
    VariableRef,
)
from exporter.model.json_path import fill
from exporter.model.record import Key
from exporter.translate.item import Item
from exporter.translate.references import resolving
from exporter.translate.references.cycles import cuts
from exporter.translate.references.object_index import Index
from exporter.translate.references.resolution import Resolution

KINDS = kinds()
SLO = "28d0740cb87e52579dbe30f2c1dae6eb"


def item(kind: str, id: str, address: str = "", **members: Any) -> Item:
    of = KINDS[kind]
    name = address or f"o{id}"
    made = Item(of, id, "", {"id": id, **members}, of)
    if address != "-":
        made.address = Address(of.resource_type, name.replace("-", "_"))
    return made


def reference(of: Item, attribute: str = "id") -> Reference:
    assert of.address
    return Reference(of.address, attribute)


def resolve(of: Item, *others: Item, unread: dict[str, str] | None = None) -> Resolution:
    index = Index([of, *others], unread or {})
    index.lookups.name(index.items.values())
    return resolving.resolve(index, of)


def composite(query: str) -> Item:
    return item("monitors", "9", type="composite", query=query)


# Text


def test_a_composite_takes_whole_ids() -> None:
    short, long = item("monitors", "12"), item("monitors", "1234")
    found = resolve(composite("12 && !1234 || 123 || 112 || x12 || 12.5"), short, long)
    assert found.obj["query"] == Template(
        (reference(short), " && !", reference(long), " || 123 || 112 || x12 || 12.5")
    )
    assert found.targets == {("monitors", "12"): True, ("monitors", "1234"): True}
    assert {value for _, value, _ in found.dangling} == {"123", "112"}


def test_ids_in_a_query_of_another_type_are_numbers() -> None:
    of = item("monitors", "9", type="metric alert", query="avg:x{*} > 12")
    found = resolve(of, item("monitors", "12"))
    assert found.obj["query"] == "avg:x{*} > 12"
    assert not found.linked


@given(st.lists(st.sampled_from(["1", "12", "123", "1234", "21", "12_3"]), min_size=1, max_size=8))
def test_each_id_of_a_query_is_that_monitor_or_stays(ids: list[str]) -> None:
    known = {i: item("monitors", i) for i in ("1", "12", "1234")}
    query = " && ".join(ids)
    found = resolve(composite(query), *known.values())
    value = found.obj["query"]
    parts = value.parts if isinstance(value, Template) else (value,)
    names: dict[Any, str] = {reference(m): i for i, m in known.items()}
    assert "".join(p if isinstance(p, str) else names[p] for p in parts) == query
    links = [p for p in parts if not isinstance(p, str)]
    assert links == [reference(known[i]) for i in ids if i in known]


def test_handles_and_links_in_one_text() -> None:
    team = item("teams", "t", "shop", handle="shop")
    hook = item("webhooks", "pager", "pager", name="pager")
    user = item("users", "u", "ada", handle="ada@example.com", email="ada@example.com")
    board = item("dashboards", "abc-def-ghi", title="B")
    of = item(
        "monitors",
        "9",
        type="metric alert",
        message="@team-shop. @webhook-pager, @ada@example.com /dashboard/abc-def-ghi/b?x "
        "@team-shop-2 @webhook-pager2 /dashboard/abc-def-ghij",
    )
    found = resolve(of, team, hook, user, board)
    assert found.obj["message"] == Template(
        (
            "@team-",
            reference(team, "handle"),
            ". @webhook-",
            reference(hook, "name"),
            ", @",
            reference(user, "email"),
            " /dashboard/",
            reference(board),
            "/b?x @team-shop-2 @webhook-pager2 /dashboard/abc-def-ghij",
        )
    )
    # A handle of a team may be a word that only looks like one; a webhook's is no chance.
    assert [value for _, value, _ in found.dangling] == ["pager2"]


def test_an_slo_alert() -> None:
    slo = item("service_level_objectives", SLO)
    of = item("monitors", "9", type="slo alert", query=f'burn_rate("{SLO}").over("7d") > 1')
    assert resolve(of, slo).obj["query"] == Template(
        ('burn_rate("', reference(slo), '").over("7d") > 1')
    )


# Whole values


def test_a_value_keeps_the_type_that_the_api_has() -> None:
    monitor = item("monitors", "12")
    test = item("synthetics_tests", "abc-def-ghi", monitor_id=34, public_id="abc-def-ghi")
    slo = item("service_level_objectives", SLO, type="monitor", monitor_ids=[12, 34, 56])
    found = resolve(slo, monitor, test)
    own = reference(test, "monitor_id")
    nothing = Number(MapRef(ABSENT, "monitors/56", ""))
    assert found.obj["monitor_ids"] == [Number(reference(monitor)), own, nothing]
    assert [(value, path) for path, value, _, _ in found.absent] == [("56", "monitor_ids[]")]

    widget = {"definition": {"alert_id": "34"}}
    board = item("dashboards", "abc-def-ghi", widgets=[widget])
    found = resolve(board, monitor, test)
    assert found.obj["widgets"] == [{"definition": {"alert_id": Text(own)}}]


def test_what_every_org_has_is_looked_up() -> None:
    role = item("roles", "r1", "-", name='Datadog "Admin" ${Role}', managed=True)
    role.title, role.skipped = "Datadog Admin Role", "managed by Datadog"
    of = item("monitors", "9", type="metric alert", restricted_roles=["r1", "gone"])
    found = resolve(of, role)
    [link, left] = found.obj["restricted_roles"]
    assert isinstance(link, DataRef)
    assert (link.to, link.key) == (Address("datadog_roles", "all"), role.obj["name"])
    assert (link.name, link.answer) == ("role_datadog_admin_role", f"roles/{link.key}")
    assert left == "gone"
    assert found.targets == {}, "a look-up is no part of a cycle"


def test_why_an_id_stays() -> None:
    of = composite("12 && 34")
    found = resolve(of, unread={"monitors": "not read to the end: 403"})
    assert [(value, why) for _, value, why in found.dangling] == [
        ("12", "monitors: not read to the end: 403"),
        ("34", "monitors: not read to the end: 403"),
    ]


def test_another_org_is_asked_for_what_is_not_exported() -> None:
    of = composite("12 && 34 && 56")
    made = [item("monitors", i, "-", name=n) for i, n in (("12", "A"), ("34", "B!"), ("56", "B"))]
    for each in made:
        each.title, each.skipped = each.obj["name"], "filtered out"
    index = Index([of, *made], {})
    found = resolving.resolve(index, of)
    names = ["monitor_a_id", "monitor_b_monitor_34_id", "monitor_b_monitor_56_id"]
    a, b, c = map(VariableRef, names)
    assert found.obj["query"] == Template((a, " && ", b, " && ", c)), "two of one name have ids"
    assert found.dangling == []
    assert found.asked[0] == ("query", "12", "filtered out", names[0])
    assert {n: literal for n, (_, literal) in index.meanings.asked.items()} == dict(
        zip(names, ("12", "34", "56"), strict=True)
    )
    assert (
        "monitor 'A', which is 12 in the source org"
        in index.meanings.asked[names[0]][0].description
    )


def test_the_monitor_of_a_test_is_not_asked_for() -> None:
    skipped = item("monitors", "12", "-")
    skipped.skipped = "made by its synthetic test"
    test = item("synthetics_tests", "abc-def-ghi", monitor_id=12)
    found = resolve(composite("12"), skipped, test)
    assert found.obj["query"] == Template((reference(test, "monitor_id"),))
    assert found.asked == []


def test_a_name_stays_though_its_object_is_not_exported() -> None:
    hook = item("webhooks", "pager", "-", name="pager")
    hook.title, hook.skipped = "pager", "filtered out"
    of = item("monitors", "9", type="metric alert", message="@webhook-pager")
    found = resolve(of, hook)
    assert found.obj["message"] == "@webhook-pager"
    assert [value for _, value, _ in found.dangling] == ["pager"]


@pytest.mark.parametrize("place", [Place.ADOPTABLE, Place.GUARDED])
def test_what_only_the_source_has_is_a_reference_for_its_module_to_settle(place: Place) -> None:
    board = item("dashboards", "abc-def-ghi", title="B", widgets=[])
    board.shape = replace(board.shape, place=place, why="it is")
    of = item("monitors", "9", type="metric alert", message="/dashboard/abc-def-ghi")
    found = resolve(of, board)
    assert found.obj["message"] == Template(("/dashboard/", reference(board)))
    assert found.targets == {board.key: True}


def test_what_only_the_source_has_gives_way() -> None:
    """A destination that adopts one of two that name each other has ids of neither."""
    slo = item("service_level_objectives", SLO, type="monitor", monitor_ids=[12])
    slo.shape = replace(slo.shape, place=Place.GUARDED, why="it is")
    assert resolve(slo, item("monitors", "12")).targets == {("monitors", "12"): True}


def test_what_is_ignored_refers_to_nothing() -> None:
    board = item("dashboards", "abc-def-ghi", widgets=[], url="/dashboard/xyz-xyz-xyz/o")
    other = item("dashboards", "xyz-xyz-xyz", widgets=[])
    assert not resolve(board, other).linked


def test_a_reference_that_is_cut_stays_with_the_reason() -> None:
    other = item("monitors", "12")
    of = composite("12 && 12")
    found = resolving.resolve(Index([of, other], {}), of, frozenset({other.key}))
    assert found.obj["query"] == "12 && 12"
    assert found.circular == {"12": "query"}


# Cycles


def key(name: str) -> Key:
    return ("monitors", name)


def edges(text: str) -> dict[Key, dict[Key, bool]]:
    """`a>b a~c`: a names b as a value, and c in text only."""
    found: dict[Key, dict[Key, bool]] = {}
    for edge in text.split():
        found.setdefault(key(edge[0]), {})[key(edge[2])] = edge[1] == "~"
    return found


@pytest.mark.parametrize(
    ("graph", "cut"),
    [
        ("", ""),
        ("a>b b>c a>c", ""),
        ("a>a", "aa"),
        ("a~b b>a", "ab"),
        ("a>b b~a", "ba"),
        ("a>b b>c c>a", "ca"),
        ("a~b b>c c>a", "ab"),
        ("a~b b~c c~a", "ca"),
        ("a>b b~a b>c c~b", "ba cb"),
        ("a>z", ""),
    ],
)
def test_text_gives_way_first(graph: str, cut: str) -> None:
    found = {f"{a}{b}" for (_, a), targets in cuts(edges(graph)).items() for _, b in targets}
    assert found == set(cut.split())


NODES = [key(c) for c in "abcdefg"]
graphs = st.dictionaries(
    st.sampled_from(NODES), st.dictionaries(st.sampled_from(NODES), st.booleans()), max_size=7
)


@given(graphs)
def test_no_cycle_is_left(graph: dict[Key, dict[Key, bool]]) -> None:
    cut = cuts(graph)
    left = {at: {t for t in to if t not in cut.get(at, ())} for at, to in graph.items()}
    TopologicalSorter(left).prepare()


@given(graphs)
def test_only_what_is_part_of_a_cycle_is_cut(graph: dict[Key, dict[Key, bool]]) -> None:
    for at, targets in cuts(graph).items():
        for to in targets:
            assert at in reachable(graph, to), f"{at} -> {to} closes no cycle"


@given(graphs, st.randoms(use_true_random=False))
def test_the_order_of_edges_decides_nothing(
    graph: dict[Key, dict[Key, bool]], chance: random.Random
) -> None:
    mixed = [(at, list(to.items())) for at, to in graph.items()]
    chance.shuffle(mixed)
    for _, to in mixed:
        chance.shuffle(to)
    assert cuts({at: dict(to) for at, to in mixed}) == cuts(graph)


def reachable(graph: dict[Key, dict[Key, bool]], start: Key) -> set[Key]:
    found, left = {start}, [start]
    while left:
        for to in graph.get(left.pop(), ()):
            if to not in found:
                found.add(to)
                left.append(to)
    return found


def test_a_long_chain_needs_no_stack() -> None:
    chain = {key(str(n)): {key(str((n + 1) % 5000)): False} for n in range(5000)}
    assert sum(map(len, cuts(chain).values())) == 1


# Format strings


def test_fill() -> None:
    assert fill("{a.b}:{c}", {"a": {"b": 1}, "c": "x"}) == "1:x"
    assert fill("no member", {}) == "no member"
    with pytest.raises(KeyError, match=r"a\.b"):
        fill("{a.b}", {"a": {"b": None}})
