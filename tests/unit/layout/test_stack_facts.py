"""What bodies say of where their resources belong."""

from __future__ import annotations

from exporter.layout.stack_facts import read, references
from exporter.model.declaration import Place, Shape
from exporter.model.ir import (
    Address,
    Block,
    Body,
    Compact,
    JsonText,
    Number,
    Reference,
    Resource,
    Template,
    Value,
)
from exporter.model.ledger import Entry, Ledger
from exporter.translate.pipeline import Export, ExportedResource

TEAM, OTHER = Address("datadog_team", "shop"), Address("datadog_team", "till")
BOARD = Address("datadog_dashboard_json", "shop")
MONITOR = Address("datadog_monitor", "cpu")
POLICY = Address("datadog_restriction_policy", "shop")
PARENTS = {"restriction_policies": ("dashboards",), "team_links": ("teams",)}


def made(
    kind: str, address: Address, body: Body, id: str = "", place: Place = Place.ORG
) -> ExportedResource:
    shape = Shape(resource_type=address.type, place=place)
    return ExportedResource(kind, shape, Resource(address, id, body), linked=True)


def export(*resources: ExportedResource) -> Export:
    entries = [Entry("teams", t.name, t.name, at=t) for t in (TEAM, OTHER)]
    literals = {Reference(BOARD): "abc", Reference(TEAM): "t1", Reference(OTHER): "t2"}
    return Export(resources=[*resources], literals=literals, ledger=Ledger(entries=entries))


def in_text(*parts: str | Reference) -> dict[Reference, bool]:
    return references(Body({"message": Template(parts)}))


def test_a_reference_in_a_link_or_a_handle_is_only_text() -> None:
    board, hook = Reference(BOARD), Reference(Address("datadog_webhook", "pager"), "name")
    assert in_text("see https://app.datadoghq.com/dashboard/", board, "?a=1") == {board: True}
    assert in_text("page @webhook-", hook, "!") == {hook: True}
    assert in_text("see /dashboard/ and ", board) == {board: False}
    assert in_text(board, " && ", Reference(MONITOR)) == {board: False, Reference(MONITOR): False}
    assert in_text("dashboard:", board) == {board: False}


def test_what_stands_in_a_text_and_elsewhere_is_no_mere_link() -> None:
    board = Reference(BOARD)
    link = Template(("/dashboard/", board))
    others: tuple[Value, ...] = (
        board,
        [board],
        {"a": Number(board)},
        JsonText({"b": board}),
        Compact((board,)),
    )
    for other in others:
        assert references(Body({"a": link, "b": other})) == {board: False}
        assert references(Body({"b": other}, [Block("c", Body({"a": link}))])) == {board: False}
    assert references(Body({"a": JsonText([link])})) == {board: True}


def test_tags_that_are_asked_for() -> None:
    tags: Value = ["env:prod", "team:shop", Template(("team:", Reference(TEAM)))]
    found = read(
        export(
            made("monitors", MONITOR, Body({"tags": tags})),
            made("dashboards", BOARD, Body({"dashboard": JsonText({"tags": ["team:till"]})})),
        ),
        {},
        {"team"},
    )
    assert found.tags == {MONITOR: ("team:shop", "team:t1"), BOARD: ("team:till",)}


def policy(*principals: Value, relation: str = "editor") -> ExportedResource:
    bindings = Body({"principals": [*principals], "relation": relation})
    body = Body({"resource_id": Template(("dashboard:", Reference(BOARD)))})
    body.blocks.append(Block("bindings", bindings))
    return made("restriction_policies", POLICY, body, "dashboard:abc")


def test_a_policy_stands_below_what_it_is_of_and_says_who_edits_that() -> None:
    board = made("dashboards", BOARD, Body())
    shop, till = (Template(("team:", Reference(t))) for t in (TEAM, OTHER))
    found = read(export(board, policy(shop)), PARENTS, ())
    assert found.above == {POLICY: BOARD}
    assert found.teams == {BOARD: "shop"}
    assert found.needs == {POLICY: {BOARD: False}}, "no team is exported"
    assert read(export(board, policy(shop, till)), PARENTS, ()).teams == {}
    assert read(export(board, policy(shop, relation="viewer")), PARENTS, ()).teams == {}


def test_of_several_parents_the_one_in_its_id_counts() -> None:
    link = Address("datadog_team_link", "a")
    body = Body(
        {"url": Template(("/on-call/teams/", Reference(OTHER))), "team_id": Reference(TEAM)}
    )
    teams = [made("teams", t, Body()) for t in (TEAM, OTHER)]
    found = read(export(*teams, made("team_links", link, body, "t1:9")), PARENTS, ())
    assert found.above == {link: TEAM}
    assert found.needs == {link: {TEAM: False, OTHER: True}}


def test_what_no_destination_gets_needs_nothing_there() -> None:
    body = Body({"id": Reference(TEAM)})
    team = made("teams", TEAM, Body())
    assert read(export(team, made("a", MONITOR, body, place=Place.GUARDED)), {}, ()).needs == {}
    guarded = made("teams", TEAM, Body(), place=Place.GUARDED)
    assert read(export(guarded, made("a", MONITOR, body)), {}, ()).needs == {}
    alike = made("teams", TEAM, Body(), place=Place.ADOPTABLE)
    assert read(export(alike, made("a", MONITOR, body)), {}, ()).needs == {MONITOR: {TEAM: False}}
