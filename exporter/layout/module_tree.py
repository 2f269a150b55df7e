"""Which resource goes to which module, and how the roots join the modules.

A module names no object of another one: what it needs of it is a variable, which a root fills with
the other module's output. Where it doesn't use that module, the source root takes what it is in the
source org, and the destination asks for it: no id of the source org means anything there. Of what
another stack holds, the source root takes what it is, too, and the destination that one's output.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeAlias

from exporter.layout.variable_rules import rules
from exporter.model.declaration import ADOPTED, SOURCE_ONLY, Place
from exporter.model.ir import (
    ABSENT,
    ANSWERS,
    OCCURRENCES,
    Address,
    Body,
    DataRef,
    Import,
    Link,
    MapRef,
    Module,
    ModuleCall,
    Output,
    OutputRef,
    Reference,
    Resource,
    Root,
    Rule,
    Value,
    Variable,
    VariableRef,
)
from exporter.model.ir_visitor import links as links_in
from exporter.model.ir_visitor import substitute
from exporter.model.secret_members import PLACEHOLDER
from exporter.schema import provider_schema
from exporter.translate.pipeline import Export, ExportedResource
from exporter.translate.references.object_index import asked_for, counterpart

SOURCE = (Place.ORG.value, Place.ADOPTABLE.value, Place.GUARDED.value)
DESTINATION = (Place.ORG.value, Place.UNADOPTABLE.value, ADOPTED)


@dataclass(slots=True)
class Part:
    """A module, and what it needs of others: variable -> what it stands for."""

    module: Module
    inputs: dict[str, Reference] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Location:
    """The module that a resource stands in, and the stack of that."""

    stack: str
    module: str


Locations: TypeAlias = Mapping[Address, Location]
Parts: TypeAlias = Mapping[str, Part]


def output_of(name: str, reference: Reference) -> Output:
    """The output of the module that holds what a reference names."""
    spec = provider_schema.resource(reference.to.type)["attributes"][reference.attribute]
    said = f"{reference.attribute} of {reference.to}"
    return Output(name, reference, said, bool(spec.get("sensitive")))


def holder_of(
    reference: Reference, place: Locations, there: Mapping[Address, str]
) -> Location | None:
    """The module whose output a reference may be; None if only the source root uses it, or none."""
    holder = place.get(reference.to)
    if holder is None:
        return None
    if holder.module == Place.ADOPTABLE.value and reference.to in there:
        return replace(holder, module=ADOPTED)
    return None if Place(holder.module) in SOURCE_ONLY else holder


def part_of(
    at: Location,
    contents: Sequence[ExportedResource],
    export: Export,
    place: Locations,
    titles: Callable[[], Mapping[Address, str]],
) -> Part:
    """A module of a stack with its contents."""
    part = Part(Module(at.module))
    used: set[Link] = set()
    ruled: dict[str, set[Rule]] = {}
    own = {m.resource.address for m in contents}

    def across(link: Link) -> Link:
        if not isinstance(link, Reference) or link.to in own:
            return link
        variable = asked_for(link)
        part.inputs[variable] = link
        return VariableRef(variable)

    for made in contents:
        resource = made.resource
        if at.module not in SOURCE and resource.ignore_changes:
            resource = replace(resource, ignore_changes={})
        links = set(links_in(resource.body)) if made.linked else set()
        if any(across(link) is not link for link in links):
            resource = replace(resource, content=partial(_across, resource, across))
            links = {across(link) for link in links}
        used |= links
        if any(isinstance(link, VariableRef | MapRef) for link in links):
            for variable, rule in rules(resource):
                ruled.setdefault(variable, set()).add(rule)
        part.module.files.setdefault(made.kind, []).append(resource)
    part.module.files = dict(sorted(part.module.files.items()))
    found = {link for link in used if isinstance(link, DataRef)}
    addresses = {link.to for link in found}
    part.module.lookups = [d for d in export.lookups if d.address in addresses]
    part.module.found = sorted((link for link in found if link.name), key=lambda link: link.name)
    names = {link.name for link in used if isinstance(link, VariableRef)}
    variables = [
        *(export.variables[n] for n in names if n in export.variables),
        *(_input(v, r, at.stack, export, place, titles) for v, r in part.inputs.items()),
        *_maps(used),
    ]
    part.module.variables = [
        replace(v, rules=tuple(sorted(ruled.get(v.name, ()))))
        for v in sorted(variables, key=lambda v: v.name)
    ]
    return part


def _across(resource: Resource, change: Callable[[Link], Link]) -> Body:
    return substitute(resource.body, change)


MAPS = {
    ABSENT: "What no other org has -> its id; lists are without it where that isn't given",
    "accounts": "Cloud account of the source org -> the one to use here",
    ANSWERS: "What every org has, but this one none or several of -> the id of the one to use here",
    OCCURRENCES: "A recurrence of the source org that has begun -> when it next begins, for others",
    "handles": "Notification handle of the source org -> the one to use here",
    "starts": "When a recurring downtime began in the source org -> when it is to begin here",
    "tags": "Tag of the source org -> the value to use here",
}


def _maps(used: set[Link]) -> Iterator[Variable]:
    """The variables of what is parametrized, and of what a lookup may not find."""
    for name, description in MAPS.items():
        entries = {(m.key, m.here) for m in used if isinstance(m, MapRef) and m.variable == name}
        if name == ANSWERS:
            entries = {(d.answer, "") for d in used if isinstance(d, DataRef) and d.answer}
        if entries:
            yield Variable(name, description, entries=tuple(sorted(entries)))


def _input(
    name: str,
    reference: Reference,
    stack: str,
    export: Export,
    place: Locations,
    titles: Callable[[], Mapping[Address, str]],
) -> Variable:
    to, attribute = reference.to, reference.attribute
    if to in place and Place(place[to].module) not in SOURCE_ONLY:
        other = place[to].stack
        holder = "another module" if other == stack else f"stack {other}"
        return Variable(name, f"{attribute} of {to}, which {holder} holds")
    title = titles().get(to) or to.name
    literal = export.literals[reference]
    return Variable(name, counterpart(attribute, provider_schema.bare(to.type), title, literal))


def root_of(
    stack: str,
    name: str,
    used: tuple[str, ...],
    export: Export,
    parts: Parts,
    place: Locations,
    adopted: Mapping[Address, str] | None,
) -> Root:
    """A root that uses these modules. `adopted` is None for the source, which adopts everything."""
    root = Root(name)
    for part in (parts[n] for n in used):
        module = part.module
        if not module.files and module.name != Place.ORG.value:
            continue
        arguments: dict[str, Value] = {}
        for variable in module.variables:
            reference = part.inputs.get(variable.name)
            holder = holder_of(reference, place, adopted or {}) if reference else None
            if holder and holder.stack == stack and holder.module in used:
                arguments[variable.name] = OutputRef(holder.module, variable.name)
            elif holder and holder.stack != stack and adopted is not None:
                arguments[variable.name] = OutputRef("", variable.name, holder.stack)
            elif variable.name == ABSENT:
                if adopted is None:
                    arguments[ABSENT] = dict(variable.entries)
            elif variable.name == OCCURRENCES:
                if adopted is not None:
                    given = (key for key, _ in variable.entries)
                    arguments[OCCURRENCES] = {key: export.occurrences[key] for key in given}
            elif adopted is None and reference is not None:
                arguments[variable.name] = export.literals[reference]
            elif adopted is None and variable.name in export.asked:
                arguments[variable.name] = export.asked[variable.name]
            elif adopted is not None or variable.name in export.managed_secrets:
                arguments[variable.name] = VariableRef(variable.name)
                _declare(root, variable)
            elif not variable.entries:
                arguments[variable.name] = PLACEHOLDER
        root.calls.append(ModuleCall(module.name, arguments))
        for r in (r for resources in module.files.values() for r in resources):
            if adopted is None:
                root.imports.append(Import(module.name, r.address, r.import_id))
            elif r.address in adopted and place[r.address].module != Place.UNADOPTABLE.value:
                root.imports.append(Import(module.name, r.address, adopted[r.address]))
    root.variables.sort(key=lambda v: v.name)
    return root


def _declare(root: Root, variable: Variable) -> None:
    """Adds a variable to a root; what two modules say of it, such as a map's entries, is joined."""
    known = next((v for v in root.variables if v.name == variable.name), None)
    if known is None:
        root.variables.append(variable)
    elif known != variable:
        root.variables.remove(known)
        entries = tuple(sorted({*known.entries, *variable.entries}))
        rules = tuple(sorted({*known.rules, *variable.rules}))
        root.variables.append(replace(known, entries=entries, rules=rules))
