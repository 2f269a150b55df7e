"""Blocks of Terraform files, formatted as `terraform fmt` would leave them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
    ModuleCall,
    Move,
    Output,
    Resource,
    Value,
    Variable,
)
from exporter.model.secret_members import PLACEHOLDER
from exporter.write.hcl_values import WIDTH, aligned, assignments, comment
from exporter.write.hcl_values import found as text


def resource(r: Resource) -> str:
    """A resource block under its comments; what Terraform must not undo comes last."""
    inner = _body(r.body, 1)
    if r.ignore_changes:
        inner += [*([""] if inner else []), *lifecycle(r.ignore_changes)]
    block = braces(header(r), inner, 0)
    return "".join(map(comment, r.comments)) + ended(block)


def header(r: Resource) -> str:
    """What a resource block begins with."""
    return f'resource "{r.address.type}" "{r.address.name}"'


def lookups(sources: Iterable[DataSource], found: Sequence[DataRef]) -> str:
    """Data blocks, and the local values that hold what they find."""
    return "".join(separated([*map(data_source, sources), *found_values(found)]))


def found_values(found: Sequence[DataRef]) -> Iterator[str]:
    """The block of local values that hold what data blocks find, if there is one."""
    if found:
        values = [(f.name, f"try(var.{ANSWERS}[{quote(f.answer)}], {text(f)})") for f in found]
        yield ended(braces("locals", aligned(values, 1), 0))


def data_source(d: DataSource) -> str:
    """A data block. Of one that fails, Terraform shows the first line: it says what to do."""
    header, lines = f'data "{d.address.type}" "{d.address.name}"', _body(d.body, 1)
    if not d.unless:
        return ended(braces(header, lines, 0))
    entry = quote(d.unless)
    count = f"  count = contains(keys(var.{ANSWERS}), {entry}) ? 0 : 1"
    answer = comment(f"not found? {ANSWERS} = {{ {entry} = its id }} in terraform.tfvars")
    return ended([f"{header} {{ {answer.rstrip()}", count, "", *lines, "}"])


def variable(v: Variable) -> str:
    """A variable block without what it must be; only a map has a default, which is empty."""
    return _variable(v, ())


def ruled_variable(v: Variable) -> str:
    """A variable block with what it must be.

    A root's own secret isn't ruled there: Terraform shows the value that a validation refuses. It
    doesn't where a root hands the value on to a module.
    """
    return _variable(v, validations(v, PLACEHOLDER if v.sensitive else ""))


def _variable(v: Variable, validations: Iterable[tuple[str, str]]) -> str:
    type = "map(string)" if v.entries else "string"
    lines = [("description", quote(v.description)), ("type", type)]
    if v.entries:
        lines.append(("default", "{}"))
    if v.sensitive:
        lines.append(("sensitive", "true"))
    inner = aligned(lines, 1)
    for condition, message in validations:
        said = [("condition", condition), ("error_message", quote(message))]
        inner += ["", *braces("validation", aligned(said, 2), 1)]
    return ended(braces(f'variable "{v.name}"', inner, 0))


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
    lines: list[tuple[str, Value]] = [("value", o.value)]
    if o.description:
        lines.insert(0, ("description", o.description))
    if o.sensitive:
        lines.append(("sensitive", True))
    return ended(braces(f'output "{o.name}"', assignments(lines, 1), 0))


def module_call(call: ModuleCall, name: str, where: str = "..") -> str:
    """A root's module block: the module stands beside the root unless said."""
    lines = assignments([("source", f"{where}/{call.module}")], 1)
    if call.arguments:
        lines += ["", *assignments(call.arguments.items(), 1)]
    return ended(braces(f'module "{name}"', lines, 0))


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


def removed_block(address: str) -> str:
    """A block by which a resource, or all of a module, leaves the state of a root, and not its
    org."""
    lines = [f"  from = {address}", ""]
    kept = ["  lifecycle {", "    destroy = false", "  }"]
    return ended(braces("removed", lines + kept, 0))


def _body(body: Body, indent: int) -> list[str]:
    lines = assignments(body.attributes.items(), indent)
    for block in body.blocks:
        if lines:
            lines.append("")
        lines += _block(block, indent)
    return lines


def _block(block: Block, indent: int) -> list[str]:
    if block.given is None:
        return braces(block.type, _body(block.body, indent + 1), indent)
    each = assignments([("for_each", Compact((block.given,)))], indent + 1)
    content = braces("content", _body(block.body, indent + 2), indent + 1)
    return braces(f'dynamic "{block.type}"', [*each, "", *content], indent)


def braces(header: str, inner: list[str], indent: int) -> list[str]:
    """The lines of a block: its header, and the lines in it."""
    pad = "  " * indent
    if not inner:
        return [f"{pad}{header} {{}}"]
    return [f"{pad}{header} {{", *inner, f"{pad}}}"]


def lifecycle(ignore_changes: Iterable[str]) -> list[str]:
    """The block that has Terraform leave attributes as they are."""
    ignored = sorted(ignore_changes)
    listed = ALL if ALL in ignored else f"[{', '.join(ignored)}]"
    line = f"    ignore_changes = {listed}"
    if len(line) <= WIDTH:
        return ["  lifecycle {", line, "  }"]
    paths = (f"      {path}," for path in ignored)
    return ["  lifecycle {", "    ignore_changes = [", *paths, "    ]", "  }"]


def ended(lines: Iterable[str]) -> str:
    """The text of lines."""
    return "\n".join(lines) + "\n"


def separated(blocks: Iterable[str]) -> Iterator[str]:
    """The text of blocks with an empty line between two, in pieces."""
    for n, block in enumerate(blocks):
        yield f"\n{block}" if n else block
