"""A kind of a module as a Python class: what its methods are called, and what they return."""

from __future__ import annotations

import keyword
import re
from collections.abc import Sequence
from typing import Any

from exporter.backends import hcl
from exporter.backends.cdktf_text import WIDTH, Call, Writer, call, plain, quote
from exporter.backends.hcl_text import comment
from exporter.ir import (
    Address,
    Body,
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

LOOKUPS = "lookups"
RESERVED = {
    *("resource", "lookup", "org", "adoptable", "adopted", "guarded", "unadoptable"),
    *("node", "fqn", "cdktf_stack", "friendly_unique_id", "add_override", "with_", "to_string"),
    *("override_logical_id", "reset_override_logical_id", "is_construct", "is_terraform_element"),
    *("to_terraform", "to_hcl_terraform", "to_metadata"),
    *keyword.kwlist,
}
"""What a method of a kind can't be called: a kind or CDKTF has it for itself."""
_LOOKED_UP = re.compile(r"""(?P<name>\w+)(?:\["(?P<key>[\w.-]+)"\])?\Z""")

Paths = dict[Address, tuple[str, str]]
"""Where the resources of a module are: address -> kind, method. A lookup is `data.TYPE.NAME`."""


def paths(module: Module) -> Paths:
    """The kind and the method of each resource, and of each lookup as `data.TYPE.NAME`."""
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


def kind_file(
    module: Module, kind: str, elements: Sequence[Resource | DataSource], paths: Paths
) -> str:
    """The file of a kind of a module, or of its lookups."""
    used: set[str] = set()

    def link(value: Link) -> str | Call:
        match value:
            case Reference():
                own, method = paths[value.to]
                path = f"self.{method}" if own == kind else f"self.{module.name}.{own}.{method}"
                return attribute(path, value.attribute)
            case DataRef():
                return _looked_up(value, module.name, paths, used)
            case VariableRef():
                return f"self.{module.name}.variables.{value.name}"
            case MapRef():
                used.add("override")
                texts = f"self.{module.name}.variables.{value.variable}"
                return Call("override", (texts, quote(value.key), quote(value.text)))
            case OutputRef():
                raise ValueError(f"{value} in a module")

    writer = Writer(link, used)
    methods = [_method(e, paths, writer) for e in elements]
    return render(
        "kind.py",
        module=module.name,
        kind=kind,
        decorator="lookup" if kind == LOOKUPS else "resource",
        methods=methods,
        used=sorted(used, key=lambda name: (name.islower(), name)),
    )


def attribute(path: str, attribute: str) -> str:
    """The code for an attribute of a resource, whose own code is given."""
    if attribute.isidentifier() and attribute not in ("attribute", *keyword.kwlist):
        return f"{path}.{attribute}"
    return f"{path}.attribute({plain(attribute)})"


def _looked_up(value: DataRef, module: str, paths: Paths, used: set[str]) -> str | Call:
    """What a lookup found: an attribute, a member of one, else Terraform's expression as it is."""
    prefix = f"data.{value.to.type}.{value.to.name}."
    found = _LOOKED_UP.match(value.expression.removeprefix(prefix))
    if found is None or not value.expression.startswith(prefix):
        return plain(f"${{{value.expression}}}")
    kind, method = paths[Address(f"data.{value.to.type}", value.to.name)]
    found_at = attribute(f"self.{module}.{kind}.{method}", found["name"])
    if found["key"] is None:
        return found_at
    used.add("item")
    return Call("item", (found_at, quote(found["key"])))


def _method(element: Resource | DataSource, paths: Paths, writer: Writer) -> str:
    address = element.address
    arguments = [plain(address.type)]
    lines: list[str] = []
    if isinstance(element, Resource):
        method = paths[address][1]
        lines += map(comment, element.comments)
    else:
        method = paths[Address(f"data.{address.type}", address.name)][1]
    if method != address.name:
        arguments.append(plain(address.name))
    decorator = "lookup" if isinstance(element, DataSource) else "resource"
    if isinstance(element, Resource) and element.ignore_changes:
        ignored: list[Value] = [*element.ignore_changes]
        arguments.append(f"ignore_changes={writer.code(ignored, 8, len('ignore_changes=,'))}")
    lines.append(f"{call(f'@{decorator}', arguments, 4, 0)}\n")
    definition = f"def {method}(self) -> Arguments:\n"
    if len(definition) + 3 > WIDTH:
        definition = f"def {method}(\n        self,\n    ) -> Arguments:\n"
    lines.append(definition)
    lines.append(f"    return {writer.code(_body(element.body), 8, 7)}\n")
    return "".join(f"    {line}" for line in lines)


def _body(body: Body) -> dict[str, Value]:
    """The arguments with the blocks among them: type -> a list of what stands in each."""
    members = dict(body.attributes)
    for block in body.blocks:
        blocks = members.setdefault(block.type, [])
        assert isinstance(blocks, list)
        blocks.append(_body(block.body))
    return members


def render(name: str, **values: Any) -> str:
    """A template of the app, filled in."""
    return hcl.render(f"cdktf/{name}", camel=camel, **values)


def camel(name: str) -> str:
    """A class for a name in snake case."""
    return "".join(part.capitalize() for part in name.split("_"))
