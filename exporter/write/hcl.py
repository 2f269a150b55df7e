"""Modules and roots as Terraform files, formatted as `terraform fmt` would leave them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import jinja2

from exporter import __version__
from exporter.model.declaration import Place
from exporter.model.hcl_strings import quote
from exporter.model.ir import (
    ALL,
    ANSWERS,
    Block,
    Body,
    Compact,
    DataRef,
    DataSource,
    Import,
    Module,
    ModuleCall,
    Move,
    Output,
    Resource,
    Root,
    Variable,
)
from exporter.model.secret_members import PLACEHOLDER
from exporter.model.truncation import truncated
from exporter.schema.provider_schema import of_companion
from exporter.state.output_directory import Link
from exporter.terraform import companion_install
from exporter.write.hcl_values import WIDTH, aligned, assignments, comment
from exporter.write.hcl_values import found as text

PROVIDER_VERSION = ">= 4.19, < 5"
FORGETTING = ">= 1.7"
"""The version of Terraform that knows `removed` blocks. All else needs 1.5, for import blocks."""
COMPANION = {"source": companion_install.SOURCE, "version": f"~> {__version__}"}
"""What a module requires that has resources of the companion provider."""
OVERRIDE = "source_override.tf"
"""The file of a module that only the source has."""
TAKE_CHARGE = "To change that from here: export with --manage {}."
"""How a user takes charge of what the source leaves as it is of a kind."""
SHARED = (Place.ORG.value,)
"""The modules that both roots have."""
SOURCE = "source"
"""The root of the org that was exported."""
DESTINATION = "destination"
"""The root of another org."""


def files(
    modules: Sequence[Module],
    roots: Sequence[Root],
    *,
    provider_version: str,
    site_api_url: str,
) -> dict[str, str]:
    """Every .tf file: path in the output directory -> text.

    provider_version is a constraint, `>= 4.19, < 5`; site_api_url is the default of the roots'
    variable datadog_api_url. A module is written when it has resources or a root calls it.
    """
    called = {call.module for root in roots for call in root.calls}
    both = {m.name for m in modules if needs_companion(m)}
    written: dict[str, str] = {}
    apart: dict[str, list[str]] = {}
    for module in modules:
        if module.files or module.name in called:
            versions = render(
                "versions.tf",
                provider_version=provider_version,
                companion=COMPANION if module.name in both else None,
            )
            texts = {"versions.tf": versions, **_module(module)}
            written |= {f"{module.name}/{name}": text for name, text in texts.items()}
            if module.name in SHARED:
                # Always, or an export to come would need another `terraform init`.
                apart[module.name] = list(texts)
                if kept := source_override(module):
                    written[f"{module.name}/{OVERRIDE}"] = kept
    for root in roots:
        uses = any(call.module in both for call in root.calls)
        linked = apart if root.name == DESTINATION else {}
        texts = _root(root, provider_version, site_api_url, uses, linked)
        written |= {f"{root.name}/{name}": text for name, text in texts.items()}
        written |= {
            f"{root.name}/{module}/{name}": Link(f"../../{module}/{name}")
            for module, names in linked.items()
            for name in names
        }
    return written


def needs_companion(module: Module) -> bool:
    """Whether a module has resources of the companion provider."""
    return any(of_companion(r.address.type) for rs in module.files.values() for r in rs)


def _module(module: Module) -> dict[str, str]:
    texts = {
        "variables.tf": _separated(variable(v, ruled=v.sensitive) for v in module.variables),
        "outputs.tf": _separated(map(output, module.outputs)),
        "lookups.tf": lookups(module.lookups, module.found),
        **{
            f"{kind}.tf": _separated(_of_module(module, kind, r) for r in rs)
            for kind, rs in module.files.items()
        },
    }
    return {name: text for name, text in texts.items() if text}


def _root(
    root: Root,
    provider_version: str,
    site_api_url: str,
    companion: bool,
    linked: Container[str],
) -> dict[str, str]:
    texts = {
        "main.tf": render(
            "main.tf",
            provider_version=provider_version,
            companion=COMPANION if companion else None,
            **({"terraform_version": FORGETTING} if root.forgotten else {}),
            calls=[
                module_call(call, call.module, "." if call.module in linked else "..")
                for call in root.calls
            ],
        ),
        "variables.tf": render(
            "variables.tf",
            site_api_url=site_api_url,
            variables=[variable(v, ruled=not v.sensitive) for v in root.variables],
        ),
    }
    if root.imports:
        texts["imports.tf"] = _separated(map(import_block, root.imports))
    if root.moved or root.forgotten:
        blocks = [*map(moved_block, root.moved), *map(removed_block, root.forgotten)]
        texts["moved.tf"] = _separated(blocks)
    return texts | tfvars(root, site_api_url)


def tfvars(root: Root, site_api_url: str) -> dict[str, str]:
    """The file that says what a root asks for, by its name; a destination's is always there, as it
    is for another URL."""
    if root.name != DESTINATION and not root.variables:
        return {}
    name = "terraform.tfvars.example"
    return {name: render(name, site_api_url=site_api_url, variables=root.variables)}


def resource(r: Resource) -> str:
    """A resource block under its comments; what Terraform must not undo comes last."""
    inner = _body(r.body, 1)
    if r.ignore_changes:
        inner += [*([""] if inner else []), *_lifecycle(r.ignore_changes)]
    block = _braces(_header(r), inner, 0)
    return "".join(map(comment, r.comments)) + _ended(block)


def source_override(module: Module) -> str:
    """What Terraform adds to the resources of a module for the source alone; "" if it adds nothing.

    Terraform merges `lifecycle` of an override file into the resource of the same address
    (https://developer.hashicorp.com/terraform/language/files/override).
    """
    blocks = [
        "".join(map(comment, left_alone(kind, r)))
        + _ended(_braces(_header(r), _lifecycle(r.ignore_changes), 0))
        for kind, resources in module.files.items()
        for r in resources
        if r.ignore_changes
    ]
    return _separated([render(OVERRIDE), *blocks]) if blocks else ""


def left_alone(kind: str, r: Resource) -> Iterator[str]:
    """Why Terraform leaves attributes of a resource as they are, and how to take charge of them."""
    for why in sorted(set(r.ignore_changes.values())):
        paths = sorted(path for path, of in r.ignore_changes.items() if of == why)
        yield f"{', '.join(paths)}: {why}."
    if r.ignore_changes:
        yield TAKE_CHARGE.format(kind)


def _of_module(module: Module, kind: str, r: Resource) -> str:
    if not r.ignore_changes:
        return resource(r)
    if module.name in SHARED:
        return resource(replace(r, ignore_changes={}))
    return resource(replace(r, comments=(*r.comments, *left_alone(kind, r))))


def _header(r: Resource) -> str:
    return f'resource "{r.address.type}" "{r.address.name}"'


def lookups(sources: Iterable[DataSource], found: Sequence[DataRef]) -> str:
    """Data blocks, and the local values that hold what they find."""
    blocks = list(map(data_source, sources))
    if found:
        values = [(f.name, f"try(var.{ANSWERS}[{quote(f.answer)}], {text(f)})") for f in found]
        blocks.append(_ended(_braces("locals", aligned(values, 1), 0)))
    return _separated(blocks)


def data_source(d: DataSource) -> str:
    """A data block. Of one that fails, Terraform shows the first line: it says what to do."""
    header, lines = f'data "{d.address.type}" "{d.address.name}"', _body(d.body, 1)
    if not d.unless:
        return _ended(_braces(header, lines, 0))
    entry = quote(d.unless)
    count = f"  count = contains(keys(var.{ANSWERS}), {entry}) ? 0 : 1"
    answer = comment(f"not found? {ANSWERS} = {{ {entry} = its id }} in terraform.tfvars")
    return _ended([f"{header} {{ {answer.rstrip()}", count, "", *lines, "}"])


def variable(v: Variable, ruled: bool = False) -> str:
    """A variable block; only a map has a default, which is empty. ruled: with what it must be.

    A root's own secret isn't ruled there: Terraform shows the value that a validation refuses. It
    doesn't where a root hands the value on to a module.
    """
    type = "map(string)" if v.entries else "string"
    lines = [("description", quote(v.description)), ("type", type)]
    if v.entries:
        lines.append(("default", "{}"))
    if v.sensitive:
        lines.append(("sensitive", "true"))
    inner = aligned(lines, 1)
    for condition, message in validations(v, PLACEHOLDER if v.sensitive else "") if ruled else ():
        said = [("condition", condition), ("error_message", quote(message))]
        inner += ["", *_braces("validation", aligned(said, 2), 1)]
    return _ended(_braces(f'variable "{v.name}"', inner, 0))


def validations(v: Variable, besides: str = "") -> Iterator[tuple[str, str]]:
    """The condition of each of a variable's rules, and what Terraform says where it doesn't hold.
    Null, which is as good as nothing, is always taken, and `besides` if that is a text."""
    for rule in v.rules:
        value = f"var.{v.name}"
        if v.entries:
            value = f"lookup({value}, {quote(rule.key)}, {quote(rule.text)})"
        free = f"{value} == null" + (f" || {value} == {quote(besides)}" if besides else "")
        yield (
            f"{free} ? true : {rule.condition.replace('{value}', value)}",
            f"{v.name}{f'[{quote(rule.key)}]' if v.entries else ''} takes {rule.takes}.",
        )


def output(o: Output) -> str:
    """An output block."""
    return _ended(_braces(f'output "{o.name}"', assignments([("value", o.value)], 1), 0))


def module_call(call: ModuleCall, name: str, where: str = "..") -> str:
    """A root's module block: the module stands beside the root unless said."""
    lines = assignments([("source", f"{where}/{call.module}")], 1)
    if call.arguments:
        lines += ["", *assignments(call.arguments.items(), 1)]
    return _ended(_braces(f'module "{name}"', lines, 0))


def import_block(imp: Import) -> str:
    """An import block of a root."""
    return importing(f"module.{imp.module}.{imp.to}", imp.id)


def importing(to: str, id: str) -> str:
    """An import block: the object `id` is what stands at an address."""
    return f"import {{\n  to = {to}\n  id = {quote(id)}\n}}\n"


def moved_block(move: Move) -> str:
    """A block that tells a root in which other module a resource stands now."""
    before, now = (f"module.{module}.{move.address}" for module in (move.before, move.now))
    return f"moved {{\n  from = {before}\n  to   = {now}\n}}\n"


def removed_block(move: Move) -> str:
    """A block by which a resource leaves the state of a root, and not its org."""
    lines = [f"  from = module.{move.before}.{move.address}", ""]
    kept = ["  lifecycle {", "    destroy = false", "  }"]
    return _ended(_braces("removed", lines + kept, 0))


def _body(body: Body, indent: int) -> list[str]:
    lines = assignments(body.attributes.items(), indent)
    for block in body.blocks:
        if lines:
            lines.append("")
        lines += _block(block, indent)
    return lines


def _block(block: Block, indent: int) -> list[str]:
    if block.given is None:
        return _braces(block.type, _body(block.body, indent + 1), indent)
    each = assignments([("for_each", Compact((block.given,)))], indent + 1)
    content = _braces("content", _body(block.body, indent + 2), indent + 1)
    return _braces(f'dynamic "{block.type}"', [*each, "", *content], indent)


def _braces(header: str, inner: list[str], indent: int) -> list[str]:
    pad = "  " * indent
    if not inner:
        return [f"{pad}{header} {{}}"]
    return [f"{pad}{header} {{", *inner, f"{pad}}}"]


def _lifecycle(ignore_changes: Iterable[str]) -> list[str]:
    ignored = sorted(ignore_changes)
    listed = ALL if ALL in ignored else f"[{', '.join(ignored)}]"
    line = f"    ignore_changes = {listed}"
    if len(line) <= WIDTH:
        return ["  lifecycle {", line, "  }"]
    paths = (f"      {path}," for path in ignored)
    return ["  lifecycle {", "    ignore_changes = [", *paths, "    ]", "  }"]


def _ended(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def _separated(blocks: Iterable[str]) -> str:
    return "\n".join(blocks)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("exporter.write"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - no HTML
    )
    environment.filters |= {
        "quote": quote,
        "comment": comment,
        "assigned": _assigned,
        "truncated": truncated,
    }
    return environment


def _assigned(entries: Iterable[tuple[str, str]]) -> list[str]:
    """The lines of a map of texts; those of no text are comments, for a user to fill in."""
    pairs = [(f"{'' if text else '# '}{quote(key)}", quote(text)) for key, text in entries]
    return aligned(pairs, 1)


_TEMPLATES = _environment()


def render(name: str, **values: Any) -> str:
    """A template of this package, filled in."""
    return _TEMPLATES.get_template(f"{name}.j2").render(values)
