"""Circles of stacks: broken where it costs least, with nothing lost."""

from __future__ import annotations

from graphlib import TopologicalSorter

from hypothesis import given
from hypothesis import strategies as st

from exporter.layout.stack_graph import Arrangement, Needs, arranged

TEXT, HARD = True, False


def of(stacks: dict[str, str], **needs: dict[str, bool]) -> Arrangement[str]:
    return arranged(stacks, needs)


def test_what_runs_one_way_stays() -> None:
    stacks = {"monitor": "shop", "board": "shop", "hook": "shared"}
    found = of(stacks, monitor={"hook": HARD, "board": TEXT}, board={"hook": HARD})
    assert found == Arrangement(stacks)


def test_links_in_texts_give_way_where_there_are_fewest() -> None:
    stacks = {"a1": "a", "a2": "a", "b1": "b"}
    found = of(stacks, a1={"b1": TEXT}, a2={"b1": TEXT}, b1={"a1": TEXT})
    assert found.cut == {"b1": ["a1"]}
    assert found.stacks == stacks


def test_a_text_gives_way_to_what_an_object_cannot_do_without() -> None:
    found = of({"a1": "a", "a2": "a", "b1": "b"}, a1={"b1": TEXT}, a2={"b1": TEXT}, b1={"a1": HARD})
    assert found.cut == {"a1": ["b1"], "a2": ["b1"]}
    assert not found.moved


def test_an_object_moves_to_the_stack_of_what_it_needs_and_takes_along_what_needs_it() -> None:
    stacks = {"order": "shared", "hook": "shared", "policy": "shared", "pipe": "shop", "m": "shop"}
    stacks |= {f"m{n}": "shop" for n in range(3)}
    needs = {f"m{n}": {"hook": HARD} for n in range(3)}
    found = of(stacks, order={"pipe": HARD}, policy={"order": HARD}, **needs)
    assert found.moved == {"order": "pipe", "policy": "order"}
    assert found.stacks == stacks | {"order": "shop", "policy": "shop"}
    assert not found.cut


def test_a_stack_beside_a_circle_is_not_torn() -> None:
    """`c` needs the circle of a and b: nothing of it moves, however much there is in that."""
    stacks = {"a1": "a", "b1": "b", "b2": "b", "c1": "c"}
    found = of(stacks, a1={"b1": HARD}, b2={"a1": HARD}, c1={"a1": HARD})
    assert found.stacks["c1"] == "c"
    assert len(found.moved) == 1


GRAPH = st.integers(1, 12).flatmap(
    lambda n: st.tuples(
        st.dictionaries(st.integers(0, n), st.sampled_from("abcde"), min_size=1),
        st.lists(st.tuples(st.integers(0, n), st.integers(0, n), st.booleans())),
    )
)


@given(GRAPH)
def test_any_references_end_in_stacks_without_circles_and_nothing_is_lost(
    graph: tuple[dict[int, str], list[tuple[int, int, bool]]],
) -> None:
    stacks, edges = graph
    needs: dict[int, dict[int, bool]] = {}
    for user, needed, only_text in edges:
        if user in stacks and needed in stacks:
            of = needs.setdefault(user, {})
            of[needed] = of.get(needed, True) and only_text
    found = arranged(stacks, needs)
    assert found.stacks.keys() == stacks.keys()
    assert {n for n in stacks if found.stacks[n] != stacks[n]} == found.moved.keys()
    left = left_after(found, needs)
    graph_of_stacks: dict[str, set[str]] = {}
    for user, needed in left:
        if found.stacks[user] != found.stacks[needed]:
            graph_of_stacks.setdefault(found.stacks[user], set()).add(found.stacks[needed])
    tuple(TopologicalSorter(graph_of_stacks).static_order())  # It raises where there is a circle.
    every = {(u, n) for u, of in needs.items() for n in of}
    assert all(needs[u][n] for u, n in every - left), "only texts are cut"
    assert arranged(stacks, dict(reversed(needs.items()))).stacks == found.stacks


def left_after(found: Arrangement[int], needs: Needs[int]) -> set[tuple[int, int]]:
    return {(u, n) for u, of in needs.items() for n in of if n not in found.cut.get(u, ())}
