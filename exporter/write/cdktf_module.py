"""A kind of a module as a Python class: what its methods are called, and what they return."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from exporter.model.ir import (
    ANSWERS,
    Address,
    Body,
    Compact,
    DataRef,
    DataSource,
    Link,
    MapRef,
    Module,
    OutputRef,
    Reference,
    Resource,
    Value,
    VariableRef,
)
from exporter.model.spool import Spool
from exporter.state.output_directory import Content, Pieces
from exporter.write import hcl, hcl_values
from exporter.write.file_split import grouped, python_file
from exporter.write.hcl_values import comment
from exporter.write.python_values import WIDTH, Call, Writer, call, plain, quote
from exporter.write.text_spool import TextSpool, written

LOOKUPS = "lookups"
RESERVED = {
    *("keeps", "resource", "lookup", "org", "adoptable", "adopted", "guarded", "unadoptable"),
    *("node", "fqn", "cdktf_stack", "friendly_unique_id", "add_override", "with_", "to_string"),
    *("override_logical_id", "reset_override_logical_id", "is_construct", "is_terraform_element"),
    *("to_terraform", "to_hcl_terraform", "to_metadata"),
    *keyword.kwlist,
}
"""What a method of a kind can't be called: a kind or CDKTF has it for itself."""
_ATTRIBUTE = re.compile(r"\{data\}\.(\w+)\Z")

Element: TypeAlias = Resource | DataSource | DataRef
_DECORATORS: Mapping[type[Element], str] = {
    Resource: "resource",
    DataSource: "lookup",
    DataRef: "found",
}
"""What stands over the method of each."""

Paths = dict[Address, tuple[str, str]]
"""Where the resources of a module are: address -> kind, method. A lookup is `data.TYPE.NAME`, what
it finds `local.NAME`."""


def paths(module: Module) -> Paths:
    """The kind and the method of each resource, of each lookup as `data.TYPE.NAME`, and of what it
    finds as `local.NAME`."""
    found: Paths = {}
    for kind, resources in module.files.items():
        taken = set(RESERVED)
        for r in resources:
            found[r.address] = (kind, _free(r.address, r.address.name, taken))
    taken = set(RESERVED)
    for lookup in module.lookups:
        of = lookup.address
        short = of.type.removeprefix("datadog_") if of.name == "all" else of.name
        found[Address(f"data.{of.type}", of.name)] = (LOOKUPS, _free(of, short, taken))
    for value in module.found:
        of = Address("local", value.name)
        found[of] = (LOOKUPS, _free(of, value.name, taken))
    return found


def _free(address: Address, name: str, taken: set[str]) -> str:
    """A name for a method, as like the resource's as can be."""
    name = re.sub(r"\W", "_", name)
    if name in taken:
        name = f"{name}_{address.type.removeprefix('datadog_')}"
    while name in taken:
        name += "_"
    taken.add(name)
    return name


_Method: TypeAlias = "tuple[str, type[Element], frozenset[str]]"
"""Its name, what it is for, and the functions that it calls."""


def kind_files(
    module: Module,
    kind: str,
    elements: Sequence[Element],
    paths: Paths,
    place: Callable[[Iterable[tuple[str, int]]], list[str]],
    spool: Spool[str],
) -> dict[str, Content]:
    """The files of a kind of a module, or of its lookups and of what they find, by their names.

    The kind is a class in its own file, and takes in the methods of the others when it is imported:
    the text of a method, and what refers to it, is the same in whichever file it stands.
    """
    used: set[str] = set()

    def link(value: Link) -> str | Call:
        match value:
            case Reference():
                own, method = paths[value.to]
                path = f"self.{method}" if own == kind else f"self.{module.name}.{own}.{method}"
                return attribute(path, value.attribute)
            case DataRef():
                return _looked_up(value, module.name, paths)
            case VariableRef():
                return f"self.{module.name}.variables.{value.name}"
            case MapRef():
                used.add("override")
                texts = f"self.{module.name}.variables.{value.variable}"
                return Call("override", (texts, quote(value.key), quote(value.text)))
            case OutputRef():
                raise ValueError(f"{value} in a module")

    writer = Writer(link, used)

    def make(element: Element) -> tuple[str, _Method]:
        used.clear()
        name = _method_name(element, paths)
        if isinstance(element, DataRef):
            text = _found(element, name, module.name, used)
        else:
            text = _method(element, name, module.name, kind, writer)
        return text, (name, type(element), frozenset(used))

    texts, methods = written(make, elements, spool)
    sizes = zip(methods, texts.sizes, strict=True)
    letters = place((name, size + 1) for (name, *_), size in sizes)
    files = grouped(letters, range(len(methods)))
    parts = sorted(at for at in files if at)
    base = "Parted" if parts else "Kind"
    found: dict[str, Content] = {}
    for at in ("", *parts):
        held = files.get(at, [])
        decorators = {_DECORATORS[methods[n][1]] for n in held}
        arguments = ["Arguments"] if decorators - {"found"} else []
        called = {name for n in held for name in methods[n][2]}
        found[python_file(kind, at)] = _file(
            texts,
            held,
            module=module.name,
            kind=kind,
            base=base,
            part=at,
            parts=_tuple(parts),
            imported=[*arguments, base, *sorted(decorators)],
            used=sorted(called, key=lambda name: (name.islower(), name)),
        )
    return found


def _file(texts: TextSpool, of: Sequence[int], **values: Any) -> Pieces:
    """A file that has these of the methods; it is made when it is written."""
    return Pieces(lambda: [render("kind.py", methods=[texts[n] for n in of], **values)])


def _tuple(texts: Sequence[str]) -> str:
    """A tuple of plain texts as the value of a member, "" if there are none."""
    line = f'("{"".join(texts)}",)'
    if len(texts) == 1 and len(f"    parts = {line}") <= WIDTH:
        return line
    return "".join(["(\n", *(f'        "{text}",\n' for text in texts), "    )"]) if texts else ""


def _method_name(element: Element, paths: Paths) -> str:
    match element:
        case Resource():
            return paths[element.address][1]
        case DataSource():
            return paths[Address(f"data.{element.address.type}", element.address.name)][1]
        case DataRef():
            return paths[Address("local", element.name)][1]


def attribute(path: str, attribute: str) -> str:
    """The code for an attribute of a resource, whose own code is given."""
    if attribute.isidentifier() and attribute not in ("attribute", *keyword.kwlist):
        return f"{path}.{attribute}"
    return f"{path}.attribute({plain(attribute)})"


def _looked_up(value: DataRef, module: str, paths: Paths) -> str:
    """What a lookup found: by the name that it has, or as an attribute."""
    if value.name:
        kind, method = paths[Address("local", value.name)]
        return f"self.{module}.{kind}.{method}"
    found = _ATTRIBUTE.match(value.expression)
    if found is None:
        return _expression(value)
    kind, method = paths[Address(f"data.{value.to.type}", value.to.name)]
    return attribute(f"self.{module}.{kind}.{method}", found[1])


def _expression(value: DataRef) -> str:
    return plain(f"${{{hcl_values.found(value)}}}")


def _found(value: DataRef, method: str, module: str, used: set[str]) -> str:
    """The method of what a lookup finds."""
    used.add("either")
    named = "" if method == value.name else plain(value.name)
    arguments = [f"self.{module}.variables.{ANSWERS}", quote(value.answer), _expression(value)]
    given = f"return {call('either', arguments, 8, 7)}"
    return f"    @found({named})\n    {_definition(method, 'str')}        {given}\n"


def _definition(method: str, returns: str) -> str:
    """The line of a method, or its lines where it is too long."""
    line = f"def {method}(self) -> {returns}:\n"
    if 4 + len(line) - 1 <= WIDTH:
        return line
    return f"def {method}(\n        self,\n    ) -> {returns}:\n"


def _method(
    element: Resource | DataSource, method: str, module: str, kind: str, writer: Writer
) -> str:
    address = element.address
    arguments = [plain(address.type)]
    lines: list[str] = []
    if isinstance(element, Resource):
        lines += map(comment, element.comments)
    if method != address.name:
        arguments.append(plain(address.name))
    if isinstance(element, Resource) and element.ignore_changes:
        ignored: dict[str, Value] = dict(sorted(element.ignore_changes.items()))
        arguments.append(f"ignore_changes={writer.code(ignored, 8, len('ignore_changes=,'))}")
        lines.append(comment(hcl.TAKE_CHARGE.format(kind)))
    lines.append(f"{call(f'@{_DECORATORS[type(element)]}', arguments, 4, 0)}\n")
    lines.append(_definition(method, "Arguments"))
    if isinstance(element, DataSource) and element.unless:
        writer.used.add("unless")
        ids = [f"self.{module}.variables.{ANSWERS}", quote(element.unless)]
        lines.append(f"    count = {call('unless', ids, 8, 8)}\n")
        lines.append(f'    return {{"count": count}} | {writer.code(_body(element.body), 8, 24)}\n')
    else:
        lines.append(f"    return {writer.code(_body(element.body), 8, 7)}\n")
    return "".join(f"    {line}" for line in lines)


def _body(body: Body) -> dict[str, Value]:
    """The arguments with the blocks among them: type -> a list of what stands in each."""
    members = dict(body.attributes)
    dynamic: dict[str, Value] = {}
    for block in body.blocks:
        inner: Value = _body(block.body)
        if block.given:
            inner = {"for_each": Compact((block.given,)), "content": [inner]}
        blocks = (dynamic if block.given else members).setdefault(block.type, [])
        assert isinstance(blocks, list)
        blocks.append(inner)
    return members | ({"dynamic": dynamic} if dynamic else {})


def render(name: str, **values: Any) -> str:
    """A template of the app, filled in."""
    return hcl.render(f"cdktf/{name}", camel=camel, **values)


def camel(name: str) -> str:
    """A class for a name in snake case."""
    return "".join(part.capitalize() for part in name.split("_"))
