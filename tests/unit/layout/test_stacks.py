"""Stacks of an export: what each holds, and what it takes from others."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.layout.stack import Stack, in_order
from exporter.layout.stack_rules import StackRules, parsed
from exporter.layout.stack_tree import build
from exporter.layout.stacks import assign
from exporter.model.declaration import Place, Shape
from exporter.model.ir import (
    Address,
    Body,
    Output,
    OutputRef,
    Reference,
    Resource,
    Template,
    Value,
    VariableRef,
)
from exporter.model.ledger import Entry, Ledger
from exporter.translate.pipeline import Export, ExportedResource
from exporter.write import hcl

BY_TEAM = parsed({"rules": [{"tag": "team"}]})
HOOK, KEY = Address("datadog_webhook", "pager"), Address("datadog_api_key", "ci")


def monitor(name: str, team: str = "", **attributes: Value) -> tuple[Address, Body]:
    tags: Value = [f"team:{team}"] if team else []
    return Address("datadog_monitor", name), Body({"tags": tags, **attributes})


def export(*many: tuple[Address, Body], place: Place = Place.ORG) -> Export:
    resources, entries = [], []
    for address, body in many:
        shape = Shape(resource_type=address.type, place=place)
        kind = f"{address.type.removeprefix('datadog_')}s"
        resource = Resource(address, f"id of {address.name}", body)
        resources.append(ExportedResource(kind, shape, resource, linked=True))
        entries.append(Entry(kind, address.name, address.name, at=address, module="org"))
    literals = {
        Reference(a, attribute): f"{attribute} of {a.name}"
        for a, _ in many
        for attribute in ("id", "name", "key")
    }
    return Export(resources=resources, literals=literals, ledger=Ledger(entries=entries))


def split(made: Export, rules: StackRules = BY_TEAM) -> dict[str, Stack]:
    return {s.name: s for s in build(made, stacks=assign(made, rules))}


def arguments(stack: Stack, root: int) -> dict[str, Value]:
    [call] = stack.roots[root].calls
    return call.arguments


def notes(made: Export) -> dict[str, list[tuple[str, str]]]:
    return {
        e.id: [(d.what, d.done) for d in e.diagnostics]
        for e in made.ledger.entries
        if e.diagnostics
    }


def test_a_destination_takes_an_output_of_another_and_the_source_what_it_is() -> None:
    made = export(monitor("cpu", "shop", hook=Reference(HOOK, "name")), (HOOK, Body()))
    stacks = split(made)
    name = "webhook_pager_name"
    shop, shared = stacks["shop"], stacks["shared"]
    [[resource]] = shop.modules[0].files.values()
    assert resource.body.attributes["hook"] == VariableRef(name)
    assert arguments(shop, 0) == {name: "name of pager"}
    assert arguments(shop, 1) == {name: OutputRef("", name, "shared")}
    said = "name of datadog_webhook.pager"
    assert shared.modules[0].outputs == [Output(name, Reference(HOOK, "name"), said)]
    assert shared.roots[0].outputs == []
    assert shared.roots[1].outputs == [Output(name, OutputRef("org", name), said)]
    assert (shop.needs, shared.needs) == (["shared"], [])
    [variable] = shop.modules[0].variables
    assert variable.description == f"{said}, which stack shared holds"
    assert [e.module for e in made.ledger.entries] == ["shop/org", "shared/org"]


def test_an_output_that_the_provider_hides_is_hidden() -> None:
    made = export(monitor("cpu", "shop", key=Reference(KEY, "key")), (KEY, Body()))
    [output] = split(made)["shared"].roots[1].outputs
    assert output.sensitive


def test_each_stack_imports_its_own() -> None:
    stacks = split(export(monitor("cpu", "shop"), monitor("disk", "till"), monitor("net", "shop")))
    found = {n: [i.to.name for i in s.roots[0].imports] for n, s in stacks.items()}
    assert found == {"shop": ["cpu", "net"], "till": ["disk"]}
    assert not any(s.roots[1].imports for s in stacks.values())


def test_a_link_that_closes_a_circle_stays_what_it_is_and_the_ledger_says_so() -> None:
    (cpu, _), (disk, _) = monitor("cpu"), monitor("disk")
    link = ("https://app.datadoghq.com/monitors/", Reference(disk))
    back = Template(("/monitors/", Reference(cpu)))
    made = export(
        monitor("cpu", "shop", message=Template(link)),
        monitor("net", "shop", message=Template(link)),
        monitor("disk", "till", message=back),
    )
    stacks = split(made)
    assert stacks["shop"].needs == ["till"]
    assert stacks["till"].needs == []
    [[disk_now]] = stacks["till"].modules[0].files.values()
    assert disk_now.body.attributes["message"] == Template(("/monitors/", "id of cpu"))
    what = "its text names datadog_monitor.cpu of stack shop, which comes after its own"
    assert notes(made) == {"disk": [(what, "left as it is in the source org")]}


def test_what_no_rule_places_moves_to_what_it_needs() -> None:
    (cpu, _) = monitor("cpu")
    made = export(
        monitor("cpu", "shop", hook=Reference(HOOK, "name")),
        (HOOK, Body()),
        monitor("all", query=Template((Reference(cpu), " && 1"))),
    )
    stacks = split(made)
    assert [i.to.name for i in stacks["shop"].roots[0].imports] == ["all", "cpu"]
    what = "needs datadog_monitor.cpu of stack shop, which comes after stack shared"
    assert notes(made) == {"all": [(what, "stands in stack shop")]}


@given(
    st.lists(st.sampled_from(["shop", "till", "pay", ""]), min_size=2, max_size=9),
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.booleans()), max_size=20),
)
def test_any_references_end_in_stacks_in_an_order_with_nothing_lost(
    teams: list[str], edges: list[tuple[int, int, bool]]
) -> None:
    """References go from later monitors to earlier ones, as translation leaves no circle."""
    needs: dict[int, dict[str, Value]] = {n: {} for n in range(len(teams))}
    for one, other, only_text in edges:
        if one != other and max(one, other) < len(teams):
            link = Reference(Address("datadog_monitor", f"m{min(one, other)}"))
            text: Value = Template(("/monitors/", link))
            needs[max(one, other)][f"a{len(needs[max(one, other)])}"] = text if only_text else link
    made = export(*(monitor(f"m{n}", team, **needs[n]) for n, team in enumerate(teams)))
    stacks = split(made)
    assert len(in_order(stacks.values())) == len(stacks)
    imported = [i.to.name for s in stacks.values() for i in s.roots[0].imports]
    assert sorted(imported) == [f"m{n}" for n in range(len(teams))]
    cut = sum("its text names" in what for of in notes(made).values() for what, _ in of)
    assert bool(cut) == any("id of" in str(m) for m in messages(stacks))
    for stack in stacks.values():
        for call in stack.roots[1].calls:
            for name, value in call.arguments.items():
                assert isinstance(value, OutputRef)
                outputs = stacks[value.stack].roots[1].outputs if value.stack else []
                assert name in {o.name for o in outputs}


def messages(stacks: Mapping[str, Stack]) -> list[Body]:
    return [
        r.body for s in stacks.values() for m in s.modules for rs in m.files.values() for r in rs
    ]


@pytest.mark.parametrize("type", ["ddx_case_type", "datadog_monitor"])
def test_what_is_forgotten_is_so_by_its_own_provider(type: str) -> None:
    address = Address(type, "bug")
    [old, shop] = sorted(
        build(
            export(monitor("cpu", "shop")),
            history={address: ["old/org", "shop/org"]},
            stacks={monitor("cpu")[0]: "shop"},
        ),
        key=lambda s: s.name,
    )
    for stack in (old, shop):
        for root in stack.roots:
            assert root.forgets_companion is (type == "ddx_case_type")
        main = hcl.files(stack.modules, stack.roots, provider_version="", site_api_url="")
        assert ('provider "ddx" {' in str(main["source/main.tf"])) is (type == "ddx_case_type")


def test_stacks_in_the_order_to_apply_them() -> None:
    many = [Stack("a", needs=["c"]), Stack("b"), Stack("c", needs=["d"]), Stack("d")]
    assert [s.name for s in in_order(many)] == ["b", "d", "c", "a"]


def test_an_org_without_objects_has_no_stack() -> None:
    assert split(export()) == {}
