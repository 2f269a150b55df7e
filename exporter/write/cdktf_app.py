"""Modules and roots as a CDKTF app in Python: the same resources as hcl.py writes.

A root becomes a stack, a module a package with a class for each kind, a resource a method. A module
is no Terraform module here: its resources stand in the stack itself, `datadog_monitor.cpu`, and
what it takes and gives are attributes. ddexport writes the text and needs no CDKTF for it.

No prebuilt bindings of the provider: they follow one release of one package, and take a gigabyte.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from exporter.model.ir import (
    DataRef,
    DataSource,
    Link,
    Module,
    ModuleCall,
    OutputRef,
    Reference,
    Root,
    Value,
    Variable,
    VariableRef,
)
from exporter.model.secret_members import PLACEHOLDER
from exporter.model.spool import Spool
from exporter.state.output_directory import Content
from exporter.write import hcl, hcl_blocks
from exporter.write.cdktf_module import LOOKUPS, Paths, attribute, camel, kind_files, paths, render
from exporter.write.file_split import Splitting, grouped, letters_by_path, python_file, size
from exporter.write.python_values import WIDTH, Call, Writer, call, plain, quote


@dataclass(slots=True)
class _Names:
    """Where everything is: module -> address -> its path in the module, `monitors.cpu`."""

    paths: dict[str, Paths] = field(default_factory=dict)
    outputs: dict[tuple[str, str], Value] = field(default_factory=dict)


def files(
    modules: Sequence[Module],
    roots: Sequence[Root],
    *,
    provider_version: str,
    site_api_url: str,
    package: str = "cdktf",
    splitting: Splitting | None = None,
) -> dict[str, Content]:
    """Every file of the app: path in the output directory -> text.

    provider_version is a constraint; site_api_url is the default of the stacks' variable
    datadog_api_url; package is the one that the app imports, `cdktf` or `cdktn`.
    """
    splitting = splitting or Splitting()
    spool = Spool[str]()
    called = {call.module for root in roots for call in root.calls}
    providers = [("DataDog/datadog", provider_version)]
    if any(map(hcl.needs_companion, modules)):
        providers.append((hcl.COMPANION["source"], hcl.COMPANION["version"]))
    names = _Names()
    for module in modules:
        names.paths[module.name] = paths(module)
        names.outputs |= {(module.name, o.name): o.value for o in module.outputs}
    written: dict[str, Content] = {
        "cdktf.json": render("cdktf.json"),
        "requirements.txt": render("requirements.txt", package=package),
        "main.py": render("main.py", roots=sorted(r.name for r in roots)),
        "stacks/__init__.py": "",
        "stacks/expressions.py": render("expressions.py"),
    }
    for module in modules:
        if module.files or module.name in called:
            texts = _module(module, names, splitting, spool)
            written |= {f"stacks/{module.name}/{name}": text for name, text in texts.items()}
    written["stacks/terraform.py"] = render(
        "terraform.py",
        package=package,
        providers=[(plain(source), plain(version)) for source, version in providers],
        site_api_url=plain(site_api_url),
        parts=len(letters_by_path(written)) > 0,
    )
    for root in roots:
        texts = _root(root, {m.name: m for m in modules}, names, site_api_url, splitting)
        written |= {f"stacks/{root.name}/{name}": text for name, text in texts.items()}
    return written


def _module(
    module: Module, names: _Names, splitting: Splitting, spool: Spool[str]
) -> dict[str, Content]:
    texts: dict[str, Content] = {
        "__init__.py": render(
            "module.py",
            module=module.name,
            kinds=[_made(kind) for kind in module.files],
            lookups=bool(module.lookups),
            variables=bool(module.variables),
            imports=_imports(module),
        )
    }
    if module.variables:
        texts["variables.py"] = render(
            "variables.py", module=module.name, variables=module.variables
        )
    of = names.paths[module.name]
    if module.lookups:
        elements: list[DataSource | DataRef] = [*module.lookups, *module.found]
        place = partial(splitting.of_texts, f"stacks/{module.name}/{LOOKUPS}")
        texts |= kind_files(module, LOOKUPS, elements, of, place, spool)
    for kind, resources in module.files.items():
        place = partial(splitting.of_resources, f"stacks/{module.name}/{kind}")
        texts |= kind_files(module, kind, resources, of, place, spool)
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


def _root(
    root: Root,
    modules: Mapping[str, Module],
    names: _Names,
    site_api_url: str,
    splitting: Splitting,
) -> dict[str, Content]:
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
                return attribute(f"self.{value.module}.{kind}.{method}", output.attribute)
            case VariableRef():
                variable = declared[value.name]
                taken = len(f"{value.name}=,")
                return value.name if variable in shared else _declared(variable, 12, taken)
            case _:
                raise ValueError(f"{value} in a root")

    writer = Writer(link)
    texts: dict[str, Content] = {
        "__init__.py": "",
        "stack.py": render(
            "stack.py",
            root=root.name,
            modules=used,
            declared=[f"{v.name} = {_declared(v, 8, len(v.name) + 3)}" for v in shared],
            given=[
                (c.module, _given(c, writer)) for c in root.calls if modules[c.module].variables
            ],
            rules=[
                call("self.rule", [plain(v.name), plain(f"${{{condition}}}"), quote(said)], 8, 0)
                for v in root.variables
                for condition, said in hcl_blocks.validations(v)
            ],
            kept=PLACEHOLDER if PLACEHOLDER in passed else None,
            keeps=root.name == hcl.SOURCE,
            adopts=bool(root.imports),
            forgotten=sorted({str(move.address) for move in root.forgotten}),
            imports=_stack_imports(root, modules),
        ),
    }
    if root.imports:
        texts |= _adopted(root, splitting)
    return texts | hcl.tfvars(root, site_api_url)


def _adopted(root: Root, splitting: Splitting) -> dict[str, Content]:
    """The files of what a root adopts."""
    lines = [f'    "{i.to}": {quote(i.id)},' for i in root.imports]
    named = zip(map(hcl.full_name, (i.to for i in root.imports)), map(size, lines), strict=True)
    files = grouped(splitting.of_texts(f"stacks/{root.name}/imports", named), lines)
    names = {at: python_file("imports", at) for at in files if at}
    parts = sorted((name.removesuffix(".py") for name in names.values()), key=_natural)
    texts: dict[str, Content] = {
        name: render("imports.py", root=root.name, parts=[], imports=files[at])
        for at, name in names.items()
    }
    whole = render("imports.py", root=root.name, parts=parts, imports=files.get("", []))
    return {**texts, "imports.py": whole}


def _natural(name: str) -> list[str | int]:
    """The order that imports are sorted in: numbers by their size."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


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
