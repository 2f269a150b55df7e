"""The modules and roots of an export: what a module needs of another one, a root hands it."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.model.declaration import Place, Shape
from exporter.model.ir import (
    Address,
    Block,
    Body,
    Compact,
    DataRef,
    DataSource,
    JsonText,
    Link,
    Module,
    Number,
    Output,
    OutputRef,
    Reference,
    Resource,
    Root,
    Template,
    Text,
    Value,
    Variable,
    VariableRef,
)
from exporter.model.ir_visitor import substitute
from exporter.model.secret_members import PLACEHOLDER
from exporter.translate.pipeline import Export, ExportedResource
from tests.support.exports import whole

TEAM = Address("datadog_team", "shop")
RULE = Address("datadog_security_monitoring_rule", "guessing")
DEFAULT = Address("datadog_security_monitoring_default_rule", "root")
ROLE = Address("datadog_role", "admin")


def made(address: Address, place: Place = Place.ORG, **attributes: Value) -> ExportedResource:
    shape = Shape(resource_type=address.type, place=place)
    resource = Resource(address, f"id of {address.name}", Body(dict(attributes)))
    return ExportedResource(
        address.type.removeprefix("datadog_") + "s", shape, resource, linked=True
    )


def stacks(
    *resources: ExportedResource,
    lookups: tuple[DataSource, ...] = (),
    variables: tuple[Variable, ...] = (),
    literals: dict[Reference, str] | None = None,
    asked: dict[str, str] | None = None,
    adopted: dict[Address, str] | None = None,
) -> tuple[dict[str, Module], dict[str, Root]]:
    export = Export(
        resources=list(resources),
        lookups=list(lookups),
        variables={v.name: v for v in variables},
        literals=literals or {},
        asked=asked or {},
    )
    modules, roots = whole(export, adopted)
    return {m.name: m for m in modules}, {r.name: r for r in roots}


def arguments(root: Root) -> dict[str, dict[str, Value]]:
    return {c.module: c.arguments for c in root.calls}


def body(module: Module) -> dict[str, Value]:
    [[resource]] = module.files.values()
    return resource.body.attributes


def test_one_module() -> None:
    modules, roots = stacks(made(TEAM, name="shop"))
    assert body(modules["org"]) == {"name": "shop"}
    for root in roots.values():
        assert arguments(root) == {"org": {}}
        assert root.variables == []
    assert [(i.module, i.to, i.id) for i in roots["source"].imports] == [
        ("org", TEAM, "id of shop")
    ]
    assert roots["destination"].imports == []


def test_a_module_takes_from_another_through_the_root() -> None:
    handle = Reference(TEAM, "handle")
    rule = made(RULE, Place.UNADOPTABLE, message=Template(("@team-", handle)), other=handle)
    modules, roots = stacks(made(TEAM), rule)
    name = "team_shop_handle"
    assert body(modules["unadoptable"]) == {
        "message": Template(("@team-", VariableRef(name))),
        "other": VariableRef(name),
    }
    assert [v.name for v in modules["unadoptable"].variables] == [name]
    assert modules["org"].outputs == [Output(name, handle, "handle of datadog_team.shop")]
    assert arguments(roots["destination"]) == {
        "org": {},
        "unadoptable": {name: OutputRef("org", name)},
    }
    assert arguments(roots["source"]) == {"org": {}}, "it can't be adopted"
    assert roots["source"].imports == [roots["source"].imports[0]]


def test_a_root_without_the_other_module_takes_what_it_is_in_the_source_org() -> None:
    reference = Reference(RULE)
    modules, roots = stacks(
        made(RULE, Place.UNADOPTABLE),
        made(TEAM, rule=reference),
        literals={reference: "abc-def-ghi"},
    )
    name = "security_monitoring_rule_guessing_id"
    assert body(modules["org"]) == {"rule": VariableRef(name)}
    assert arguments(roots["source"]) == {"org": {name: "abc-def-ghi"}}
    assert arguments(roots["destination"])["org"] == {name: OutputRef("unadoptable", name)}


@pytest.mark.parametrize("place", [Place.ADOPTABLE, Place.GUARDED])
def test_a_destination_is_asked_for_what_only_the_source_has(place: Place) -> None:
    reference = Reference(DEFAULT)
    modules, roots = stacks(
        made(DEFAULT, place), made(TEAM, rule=reference), literals={reference: "abc-def-ghi"}
    )
    name = "security_monitoring_default_rule_root_id"
    assert arguments(roots["source"])["org"] == {name: "abc-def-ghi"}
    assert arguments(roots["destination"]) == {"org": {name: VariableRef(name)}}
    [variable] = roots["destination"].variables
    assert variable.name == name
    assert not variable.sensitive
    assert "'root', which is abc-def-ghi in the source org" in variable.description
    assert [m.outputs for m in modules.values() if m.outputs] == []


def test_a_destination_takes_it_where_it_has_it() -> None:
    reference, other = Reference(DEFAULT), Address(DEFAULT.type, "other")
    modules, roots = stacks(
        made(DEFAULT, Place.ADOPTABLE, rule=Reference(other)),
        made(other, Place.ADOPTABLE),
        made(TEAM, rule=reference),
        literals={reference: "abc-def-ghi", Reference(other): "jkl"},
        adopted={DEFAULT: "xyz"},
    )
    name, lacking = (f"security_monitoring_default_rule_{n}_id" for n in ("root", "other"))
    assert arguments(roots["source"])["org"] == {name: "abc-def-ghi"}
    assert arguments(roots["destination"]) == {
        "org": {name: OutputRef("adopted", name)},
        "adopted": {lacking: VariableRef(lacking)},
    }
    assert modules["adopted"].outputs == [Output(name, reference, f"id of {DEFAULT}")]
    assert modules["adoptable"].outputs == []


def test_a_destination_is_asked_for_what_is_in_no_module() -> None:
    variable = Variable("case_project_shop_id", "id of case_project 'Shop'")
    modules, roots = stacks(
        made(TEAM, project=VariableRef(variable.name)),
        variables=(variable,),
        asked={variable.name: "p1"},
    )
    assert modules["org"].variables == [variable]
    assert arguments(roots["source"]) == {"org": {variable.name: "p1"}}
    assert arguments(roots["destination"]) == {"org": {variable.name: VariableRef(variable.name)}}
    assert roots["destination"].variables == [variable]


def test_two_that_need_the_same_share_an_output() -> None:
    handle = Reference(TEAM, "handle")
    modules, _ = stacks(
        made(TEAM),
        made(RULE, Place.UNADOPTABLE, a=handle),
        made(DEFAULT, Place.ADOPTABLE, a=handle),
    )
    assert modules["org"].outputs == [
        Output("team_shop_handle", handle, "handle of datadog_team.shop")
    ]


def test_a_reference_within_a_module_stays() -> None:
    other = Address("datadog_security_monitoring_rule", "other")
    modules, _ = stacks(
        made(RULE, Place.UNADOPTABLE, rule=Reference(other)), made(other, Place.UNADOPTABLE)
    )
    [resources] = modules["unadoptable"].files.values()
    assert [r.body.attributes.get("rule") for r in resources] == [Reference(other), None]
    assert modules["unadoptable"].variables == []


def test_secrets() -> None:
    secret = Variable("team_token", "a token", sensitive=True)
    modules, roots = stacks(made(TEAM, token=VariableRef("team_token")), variables=(secret,))
    assert modules["org"].variables == [secret]
    assert arguments(roots["source"]) == {"org": {"team_token": PLACEHOLDER}}
    assert roots["source"].variables == []
    assert arguments(roots["destination"]) == {"org": {"team_token": VariableRef("team_token")}}
    assert roots["destination"].variables == [secret]


def test_a_module_has_the_lookups_that_it_uses() -> None:
    role = DataSource(ROLE, Body({"filter": "Admin"}))
    link = DataRef(ROLE, f"data.{ROLE}.id")
    modules, _ = stacks(made(TEAM), made(RULE, Place.UNADOPTABLE, roles=[link]), lookups=(role,))
    assert modules["org"].lookups == []
    assert modules["unadoptable"].lookups == [role]


def test_empty_modules_are_not_called() -> None:
    _, roots = stacks(made(RULE, Place.UNADOPTABLE))
    assert list(arguments(roots["destination"])) == ["org", "unadoptable"]
    assert list(arguments(roots["source"])) == ["org"]
    assert roots["source"].imports == []


def test_the_order_of_resources_decides_nothing() -> None:
    handle = Reference(TEAM, "handle")
    several = [
        made(TEAM),
        made(Address("datadog_team", "a")),
        made(RULE, Place.UNADOPTABLE, a=handle),
        made(DEFAULT, Place.ADOPTABLE, a=handle, b=Reference(TEAM)),
    ]
    (one, _), (other, _) = stacks(*several), stacks(*reversed(several))
    for module in (*one.values(), *other.values()):
        for resource in (r for rs in module.files.values() for r in rs):
            resource.content = resource.body
    assert one == other
    assert stacks(*several)[1] == stacks(*reversed(several))[1]


LINK = Reference(TEAM)
NEW = VariableRef("new")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (LINK, NEW),
        (Number(LINK), Number(NEW)),
        (Text(LINK), Text(NEW)),
        (Template(("a", LINK)), Template(("a", NEW))),
        (Compact((LINK, "a")), Compact((NEW, "a"))),
        (JsonText({"a": [LINK, 1]}), JsonText({"a": [NEW, 1]})),
        ([LINK, None, {"x": LINK}], [NEW, None, {"x": NEW}]),
        ("text", "text"),
        (5, 5),
    ],
)
def test_every_link_is_substituted(value: Any, expected: Any) -> None:
    def change(link: Link) -> Link:
        return NEW

    inner = Body({"v": value}, [Block("b", Body({"w": value}))])
    assert substitute(inner, change) == Body({"v": expected}, [Block("b", Body({"w": expected}))])
