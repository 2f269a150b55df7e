"""Which resource goes to which module, and how the roots join the modules.

A module names no object of another one: what it needs of it is a variable, which a root fills with
the other module's output, or, where the root doesn't use that module, with what it is in the
source org.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from exporter.ir import (
    Address,
    Block,
    Body,
    Compact,
    DataRef,
    Import,
    JsonText,
    Link,
    Module,
    ModuleCall,
    Number,
    Output,
    OutputRef,
    Reference,
    Root,
    Template,
    Text,
    Until,
    Value,
    Variable,
    VariableRef,
)
from exporter.kind import Place
from exporter.translate import Export

SOURCE_PLACES = (Place.ORG, Place.ADOPTABLE)
DESTINATION_PLACES = (Place.ORG, Place.UNADOPTABLE)
PLACEHOLDER = "kept-as-it-is-in-the-source-org"
"""What the source root passes for a secret: Terraform ignores the difference. No spaces: some
attributes refuse them."""


def build(export: Export) -> tuple[list[Module], list[Root]]:
    """The modules and the two roots of an export, everything in an order of its own."""
    place = {m.resource.address: m.shape.place for m in export.resources}
    modules = {p: Module(p.value) for p in Place}
    wanted: dict[Place, dict[VariableRef, Reference]] = {p: {} for p in Place}
    used: dict[Place, set[Link]] = {p: set() for p in Place}
    for made in sorted(export.resources, key=lambda m: m.resource.address):
        here, resource = made.shape.place, made.resource

        def across(link: Link, here: Place = here) -> Link:
            if not isinstance(link, Reference) or place.get(link.to, here) is here:
                return link
            name = f"{link.to.type.removeprefix('datadog_')}_{link.to.name}_{link.attribute}"
            wanted[here][VariableRef(name)] = link
            return VariableRef(name)

        links = set(_links(resource.body)) if made.linked else set()
        if any(across(link) is not link for link in links):
            resource = replace(resource, body=substitute(resource.body, across))
            links = {across(link) for link in links}
        used[here] |= links
        modules[here].files.setdefault(made.kind, []).append(resource)
    for p, module in modules.items():
        module.files = dict(sorted(module.files.items()))
        addresses = {link.to for link in used[p] if isinstance(link, DataRef)}
        module.lookups = [d for d in export.lookups if d.address in addresses]
        names = {link.name for link in used[p] if isinstance(link, VariableRef)}
        module.variables = sorted(
            [export.variables[n] for n in names if n in export.variables]
            + [_input(v.name, r) for v, r in wanted[p].items()],
            key=lambda v: v.name,
        )
        for variable, reference in wanted[p].items():
            outputs = modules[place[reference.to]].outputs
            if all(o.name != variable.name for o in outputs):
                outputs.append(Output(variable.name, reference))
    for module in modules.values():
        module.outputs.sort(key=lambda o: o.name)
    roots = [
        _root("source", SOURCE_PLACES, export, modules, wanted, place),
        _root("destination", DESTINATION_PLACES, export, modules, wanted, place),
    ]
    return list(modules.values()), roots


def _input(name: str, reference: Reference) -> Variable:
    return Variable(name, f"{reference.attribute} of {reference.to}, which another module holds")


def _root(
    name: str,
    places: tuple[Place, ...],
    export: Export,
    modules: dict[Place, Module],
    wanted: dict[Place, dict[VariableRef, Reference]],
    place: dict[Address, Place],
) -> Root:
    source = places is SOURCE_PLACES
    root = Root(name)
    for p in places:
        module = modules[p]
        if not module.files and p is not Place.ORG:
            continue
        arguments: dict[str, Value] = {}
        for variable in module.variables:
            reference = wanted[p].get(VariableRef(variable.name))
            if reference is not None:
                there = place[reference.to]
                arguments[variable.name] = (
                    OutputRef(there.value, variable.name)
                    if there in places
                    else export.literals[reference]
                )
            else:
                arguments[variable.name] = PLACEHOLDER if source else VariableRef(variable.name)
                if not source:
                    root.variables.append(variable)
        root.calls.append(ModuleCall(module.name, arguments))
        if source:
            root.imports += [
                Import(module.name, r.address, r.import_id)
                for resources in module.files.values()
                for r in resources
            ]
    root.variables.sort(key=lambda v: v.name)
    return root


def _links(body: Body) -> Iterator[Link]:
    left: list[Value | Body] = [body]
    while left:
        match left.pop():
            case Body(attributes, blocks):
                left += attributes.values()
                left += [b.body for b in blocks]
            case Reference() | DataRef() | VariableRef() | OutputRef() as link:
                yield link
            case Number(inner) | Text(inner) | JsonText(inner) | Until(inner, _):
                left.append(inner)
            case Template(parts) | Compact(parts):
                left += parts
            case list() as many:
                left += many
            case dict() as members:
                left += members.values()


def substitute(body: Body, change: Callable[[Link], Link | str]) -> Body:
    """The body with each of its links changed, or with the text that it stands for."""
    return Body(
        {k: _value(v, change) for k, v in body.attributes.items()},
        [Block(b.type, substitute(b.body, change)) for b in body.blocks],
    )


def _value(value: Value, change: Callable[[Link], Link | str]) -> Value:
    match value:
        case Reference() | DataRef() | VariableRef() | OutputRef():
            return change(value)
        case Number(inner):
            number = change(inner)
            return int(number) if isinstance(number, str) else Number(number)
        case Until(inner, meant):
            known = change(inner)
            return meant if isinstance(known, str) else Until(known, meant)
        case Text(inner):
            text = change(inner)
            return text if isinstance(text, str) else Text(text)
        case JsonText(inner):
            return JsonText(_value(inner, change))
        case Template(parts):
            return Template(tuple(p if isinstance(p, str) else change(p) for p in parts))
        case Compact(values):
            return Compact(tuple(_value(v, change) for v in values))
        case list():
            return [_value(v, change) for v in value]
        case dict():
            return {k: _value(v, change) for k, v in value.items()}
    return value
