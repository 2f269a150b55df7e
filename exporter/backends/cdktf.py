"""Modules and roots as a CDKTF app in Python: the same resources as hcl.py writes.

A root becomes a stack, a module a package with a class for each kind, a resource a method. A module
is no Terraform module here: its resources stand in the stack itself, `datadog_monitor.cpu`, and
what it takes and gives are attributes. ddexport writes the text and needs no CDKTF for it.

No prebuilt bindings of the provider: they follow one release of one package, and take a gigabyte.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
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
    ModuleCall,
    OutputRef,
    Reference,
    Resource,
    Root,
    Value,
    Variable,
    VariableRef,
)
from exporter.stacks import PLACEHOLDER

PACKAGES = ("cdktf", "cdktn")
LOOKUPS = "lookups"
_RESERVED = {
    *("node", "to_string", "is_construct", "stack", "declared", "resource", "lookup"),
    *("org", "adoptable", "adopted", "unadoptable"),
    *keyword.kwlist,
}
"""What a method of a kind can't be called."""
_OWN = {
    *("attribute", "node", "stack", "count", "provider", "lifecycle", "connection", "provisioners"),
    *("fqn", "cdktf_stack", "raw_overrides", "for_each", "depends_on", "friendly_unique_id"),
    *keyword.kwlist,
}
"""What an attribute of a resource is to CDKTF, or can't be to Python."""
_LOOKED_UP = re.compile(r"""(?P<name>\w+)(?:\["(?P<key>[\w.-]+)"\])?\Z""")


@dataclass(slots=True)
class _Names:
    """Where everything is: module -> address -> its path in the module, `monitors.cpu`."""

    paths: dict[str, dict[Address, tuple[str, str]]] = field(default_factory=dict)
    outputs: dict[tuple[str, str], Value] = field(default_factory=dict)


def files(
    modules: Sequence[Module],
    roots: Sequence[Root],
    *,
    provider_version: str,
    site_api_url: str,
    package: str = "cdktf",
) -> dict[str, str]:
    """Every file of the app: path in the output directory -> text.

    provider_version is a constraint; site_api_url is the default of the stacks' variable
    datadog_api_url; package is the one that the app imports, `cdktf` or `cdktn`.
    """
    called = {call.module for root in roots for call in root.calls}
    names = _Names()
    for module in modules:
        names.paths[module.name] = _paths(module)
        names.outputs |= {(module.name, o.name): o.value for o in module.outputs}
    written = {
        "cdktf.json": _render("cdktf.json"),
        "requirements.txt": _render("requirements.txt", package=package),
        "main.py": _render("main.py", roots=sorted(r.name for r in roots)),
        "stacks/__init__.py": "",
        "stacks/expressions.py": _render("expressions.py"),
        "stacks/terraform.py": _render(
            "terraform.py",
            package=package,
            provider_version=plain(provider_version),
            site_api_url=plain(site_api_url),
        ),
    }
    for module in modules:
        if module.files or module.name in called:
            texts = _module(module, names)
            written |= {f"stacks/{module.name}/{name}": text for name, text in texts.items()}
    for root in roots:
        texts = _root(root, {m.name: m for m in modules}, names, site_api_url)
        written |= {f"stacks/{root.name}/{name}": text for name, text in texts.items()}
    return written


def _paths(module: Module) -> dict[Address, tuple[str, str]]:
    """The kind and the method of each resource, and of each lookup as `data.TYPE.NAME`."""
    found: dict[Address, tuple[str, str]] = {}
    for kind, resources in module.files.items():
        taken = set(_RESERVED)
        for r in resources:
            found[r.address] = (kind, _free(r.address, r.address.name, taken))
    taken = set(_RESERVED)
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


def _module(module: Module, names: _Names) -> dict[str, str]:
    texts = {
        "__init__.py": _render(
            "module.py",
            module=module.name,
            kinds=[_made(kind) for kind in module.files],
            lookups=bool(module.lookups),
            variables=bool(module.variables),
            imports=_imports(module),
        )
    }
    if module.variables:
        texts["variables.py"] = _render(
            "variables.py", module=module.name, variables=module.variables
        )
    if module.lookups:
        texts["lookups.py"] = _kind(module, LOOKUPS, module.lookups, names)
    for kind, resources in module.files.items():
        texts[f"{kind}.py"] = _kind(module, kind, resources, names)
    return texts


def _made(kind: str) -> str:
    """The line of a module that makes a kind, as far as it is one line."""
    head, made = f"        self.{kind} = ", camel(kind)
    if len(f"{head}{made}(self)") <= WIDTH:
        return f"{head}{made}(self)"
    if len(f"{head}{made}(") <= WIDTH:
        return f"{head}{made}(\n            self\n        )"
    return f"{head}(\n            {made}(self)\n        )"


def _imports(module: Module) -> list[str]:
    found = {f"{module.name}.{kind}": camel(kind) for kind in module.files}
    if module.lookups:
        found[f"{module.name}.{LOOKUPS}"] = camel(LOOKUPS)
    if module.variables:
        found[f"{module.name}.variables"] = f"{camel(module.name)}Variables"
    return _import_lines(found | {"terraform": "DatadogStack, Module"})


def _import_lines(found: Mapping[str, str]) -> list[str]:
    lines = []
    for place, name in sorted(found.items()):
        line = f"from stacks.{place} import {name}"
        if len(line) > WIDTH:
            line = f"from stacks.{place} import (\n    {name},\n)"
        lines.append(line)
    return lines


def _kind(
    module: Module, kind: str, elements: Sequence[Resource | DataSource], names: _Names
) -> str:
    used: set[str] = set()
    paths = names.paths[module.name]

    def link(value: Link) -> str | Call:
        match value:
            case Reference():
                own, method = paths[value.to]
                path = f"self.{method}" if own == kind else f"self.{module.name}.{own}.{method}"
                return _attribute(path, value.attribute)
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
    return _render(
        "kind.py",
        module=module.name,
        kind=kind,
        decorator="lookup" if kind == LOOKUPS else "resource",
        methods=methods,
        used=sorted(used, key=lambda name: (name.islower(), name)),
    )


def _attribute(path: str, attribute: str) -> str:
    if attribute.isidentifier() and attribute not in _OWN:
        return f"{path}.{attribute}"
    return f"{path}.attribute({plain(attribute)})"


def _looked_up(
    value: DataRef, module: str, paths: Mapping[Address, tuple[str, str]], used: set[str]
) -> str | Call:
    """What a lookup found: an attribute, a member of one, else Terraform's expression as it is."""
    prefix = f"data.{value.to.type}.{value.to.name}."
    found = _LOOKED_UP.match(value.expression.removeprefix(prefix))
    if found is None or not value.expression.startswith(prefix):
        return plain(f"${{{value.expression}}}")
    kind, method = paths[Address(f"data.{value.to.type}", value.to.name)]
    attribute = _attribute(f"self.{module}.{kind}.{method}", found["name"])
    if found["key"] is None:
        return attribute
    used.add("item")
    return Call("item", (attribute, quote(found["key"])))


def _method(
    element: Resource | DataSource, paths: Mapping[Address, tuple[str, str]], writer: Writer
) -> str:
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


def _root(
    root: Root, modules: Mapping[str, Module], names: _Names, site_api_url: str
) -> dict[str, str]:
    used = [c.module for c in root.calls]
    passed = [v for c in root.calls for v in c.arguments.values()]
    declared = {v.name: v for v in root.variables}
    shared = [v for v in root.variables if passed.count(VariableRef(v.name)) > 1]

    def link(value: Link) -> str | Call:
        match value:
            case OutputRef():
                output = names.outputs[value.module, value.name]
                assert isinstance(output, Reference)
                kind, method = names.paths[value.module][output.to]
                return _attribute(f"self.{value.module}.{kind}.{method}", output.attribute)
            case VariableRef():
                variable = declared[value.name]
                taken = len(f"{value.name}=,")
                return value.name if variable in shared else _declared(variable, 12, taken)
            case _:
                raise ValueError(f"{value} in a root")

    writer = Writer(link)
    texts = {
        "__init__.py": "",
        "stack.py": _render(
            "stack.py",
            root=root.name,
            modules=used,
            declared=[f"{v.name} = {_declared(v, 8, len(v.name) + 3)}" for v in shared],
            given=[
                (c.module, _given(c, writer)) for c in root.calls if modules[c.module].variables
            ],
            kept=PLACEHOLDER if PLACEHOLDER in passed else None,
            adopts=bool(root.imports),
            imports=_stack_imports(root, modules),
        ),
    }
    if root.imports:
        texts["imports.py"] = _render(
            "imports.py", imports=[(str(i.to), quote(i.id)) for i in root.imports]
        )
    if root.name == hcl.DESTINATION:
        texts["terraform.tfvars.example"] = hcl.render(
            "terraform.tfvars.example", site_api_url=site_api_url, variables=root.variables
        )
    return texts


def _stack_imports(root: Root, modules: Mapping[str, Module]) -> list[str]:
    found = {"terraform": "DatadogStack"}
    for name in (c.module for c in root.calls):
        found[name] = camel(name)
        if modules[name].variables:
            found[f"{name}.variables"] = f"{camel(name)}Variables"
    if root.imports:
        found[f"{root.name}.imports"] = "IMPORTS"
    return _import_lines(found)


def _declared(variable: Variable, indent: int, taken: int) -> str:
    """The declaration of a variable, which is also the reference to it."""
    # Terraform evaluates nothing in a description, so nothing is escaped in it.
    arguments = [plain(variable.name), plain(variable.description)]
    if variable.entries:
        return call("self.map_variable", arguments, indent, taken)
    if variable.sensitive:
        arguments.append("sensitive=True")
    return call("self.variable", arguments, indent, taken)


def _given(called: ModuleCall, writer: Writer) -> list[str]:
    """What a stack gives a module, `name=value`."""
    return [
        f"{name}={'KEPT' if value == PLACEHOLDER else writer.code(value, 12, len(name) + 2)}"
        for name, value in called.arguments.items()
    ]


def _render(name: str, **values: Any) -> str:
    return hcl.render(f"cdktf/{name}", camel=camel, **values)


def camel(name: str) -> str:
    """A class for a name in snake case."""
    return "".join(part.capitalize() for part in name.split("_"))
