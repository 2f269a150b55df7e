"""The marks that stand for secrets in what was read, and the variables that stand for the marks.

A mark, `__ddexport_secret_api_key__`, names the rule by which a secret was found, and holds nothing
of its value (see redaction.py).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from exporter.model.ir import Address, Body, Link, Variable, VariableRef
from exporter.model.ir_visitor import retexted
from exporter.model.naming import identifier
from exporter.model.secret_scan import MASK
from exporter.schema.provider_schema import bare

MARK = re.compile(r"__ddexport_secret_(?P<rule>[a-z0-9]+(?:_[a-z0-9]+)*)__")
BEGINS = "__ddexport_secret_"
Path = tuple[str | int, ...]


def mark(rule: str) -> str:
    """The mark for a secret that was found by a rule."""
    return f"{BEGINS}{rule}__"


def shown(text: str) -> str:
    """A text for people with the mask in place of the marks in it."""
    return MARK.sub(MASK, text) if BEGINS in text else text


def marks(value: Any, at: Path = ()) -> Iterator[tuple[str, str]]:
    """(path, rule) of each mark in an object."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from marks(inner, (*at, name))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from marks(inner, (*at, n))
    elif isinstance(value, str) and BEGINS in value:
        for match in MARK.finditer(value):
            yield written(at), match["rule"]


def variable_name(address: Address, leaf: str) -> str:
    """The variable for a secret of a resource."""
    type, name = bare(address.type), address.name
    return f"{name if name.startswith(type) else f'{type}_{name}'}_{leaf}"


def mark_name(address: Address, rule: str) -> str:
    """The variable for a mark. No other name of a variable has two underscores side by side."""
    return variable_name(address, f"_{rule}")


def stands_for_mark(variable: str) -> bool:
    """Whether a variable is for a secret that no declaration names."""
    return "__" in variable


def with_variables(body: Body, address: Address) -> Body:
    """The body of a resource with its variables in place of the marks."""

    def split(text: str) -> Sequence[str | Link]:
        if BEGINS not in text:
            return (text,)
        parts: list[str | Link] = []
        at = 0
        for match in MARK.finditer(text):
            parts += [text[at : match.start()], VariableRef(mark_name(address, match["rule"]))]
            at = match.end()
        return [p for p in (*parts, text[at:]) if p != ""]

    return retexted(body, split)


def written(path: Path) -> str:
    """A place as it is shown: `config.steps[2].request.url`."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).removeprefix(".")


def declared(path: str, address: Address, of: str, taken: Collection[str]) -> Variable:
    """The variable for a secret that a declaration names, with a name that isn't taken. of: what
    its object is called."""
    leaf = identifier(path.rpartition(".")[2], "secret")
    name = variable_name(address, leaf)
    if name in taken:
        name = f"{name}_{len(taken) + 1}"
    return Variable(name, f"{path.removeprefix('**.')} of {of}", sensitive=True)


def of_marks(marks: Iterable[tuple[str, str]], address: Address, of: str) -> dict[str, Variable]:
    """The variables for what nobody declared; the first place of each is what describes it."""
    found: dict[str, Variable] = {}
    for path, rule in marks:
        name = mark_name(address, rule)
        what = f"{path} of {of}, which looks like a secret"
        found.setdefault(name, Variable(name, what, sensitive=True))
    return found
