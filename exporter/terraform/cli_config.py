"""A CLI configuration of Terraform or OpenTofu: where it takes providers from, and its editing.

https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from exporter.terraform import hcl1
from exporter.terraform.hcl1 import Block, FormError, Several, Text

BLOCK = "provider_installation"
MIRROR, OVERRIDES = "filesystem_mirror", "dev_overrides"
NETWORK = ("direct", "network_mirror", "oci_mirror")
REGISTRY = "registry.terraform.io"
"""Where a pattern of two parts looks."""
_REST_OF_LINE = re.compile(r"[ \t]*(?:(?:#|//).*)?\r?\n")
_BLANK = re.compile(r"[ \t]*")

Edit: TypeAlias = tuple[int, int, str]
"""(start, end, what is to stand there)"""


def mirrors(text: str, provider: str) -> list[Path] | None:
    """The mirrors of files that are asked for a provider, `host/namespace/name`.

    None if the configuration says nothing of it, so that Terraform looks where it does by itself.
    FormError: it is of no known form.
    """
    installation = _installation(text)
    if installation is None:
        return None
    return [
        Path(path.value)
        for name, method in _methods(installation)
        if name == MIRROR and _reaches(method, provider)
        if isinstance(path := method.get("path"), Text) and path.value
    ]


def overridden(text: str, provider: str) -> Path | None:
    """The directory that stands for a provider, `host/namespace/name`, in `dev_overrides`.

    FormError: it is of no known form.
    """
    installation = _installation(text)
    for name, method in _methods(installation) if installation else ():
        for item in method.items if name == OVERRIDES else ():
            value = item.value
            if _matches(item.names[0], provider) and isinstance(value, Text) and value.value:
                return Path(value.value)
    return None


def plugin_cache(text: str) -> Path | None:
    """Where Terraform keeps the providers that it fetched. FormError: it is of no known form."""
    for item in hcl1.read(text):
        if item.names == ("plugin_cache_dir",) and isinstance(item.value, Text):
            return Path(os.path.expandvars(item.value.value)) if item.value.value else None
    return None


def with_mirror(text: str, mirror: Path, provider: str) -> str:
    """The text, by which a provider is taken from a mirror, and no registry is asked for it.

    Nothing else of it changes; and nothing at all if it is so already. A `direct` that it lacks is
    not added, as that would open what is closed on purpose. FormError: it is of no known form, or
    can't be edited safely.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    pattern = f"{provider.rpartition('/')[0]}/*"
    if _installation(text) is None:
        if text and not text.endswith("\n"):
            text += newline
        direct = ["direct {", f"  exclude = [{_quoted(pattern)}]", "}"]
        lines = (f"  {line}" for line in [*_mirror(mirror, pattern), *direct])
        return text + "".join(f"{li}{newline}" for li in (f"{BLOCK} {{", *lines, "}"))
    for _ in range(1000):
        edit = _edit(text, mirror, provider, pattern)
        if edit is None:
            return text
        start, end, instead = edit
        text = text[:start] + instead.replace("\n", newline) + text[end:]
    raise FormError("there is no end of editing it")


def _edit(text: str, mirror: Path, provider: str, pattern: str) -> Edit | None:
    """The next thing to change; None if nothing is left to."""
    installation = _installation(text)
    assert installation
    own = False
    behind = installation.start + 1
    for name, method in _methods(installation):
        asked = _reaches(method, provider)
        if name == OVERRIDES:
            behind = method.end  # They must stand before all others.
        elif name == MIRROR and _is_at(method, mirror):
            own = True
            if not asked and any(_matches(p, provider) for p in _patterns(method, "exclude")):
                raise FormError(f"it excludes {provider} from {mirror}")
            if not asked:
                return _added(text, method, "include", pattern)
        elif name in NETWORK and asked:
            beside = "\n" not in text[installation.start : method.start]
            opened = _opened(text, installation) if beside else None
            return opened or _added(text, method, "exclude", pattern)
    if own:
        return None
    return _inserted(text, installation, behind, _mirror(mirror, pattern))


def _mirror(mirror: Path, pattern: str) -> list[str]:
    path = _quoted(str(mirror.resolve()))
    return [f"{MIRROR} {{", f"  path    = {path}", f"  include = [{_quoted(pattern)}]", "}"]


def _quoted(text: str) -> str:
    if "${" in text:
        raise FormError(f"{text} can't be written in it")
    return json.dumps(text, ensure_ascii=False)


# What is in it


def _installation(text: str) -> Block | None:
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        raise FormError("it is JSON")
    found = [i for i in hcl1.read(text) if i.names[0] == BLOCK]
    if len(found) > 1:
        raise FormError(f"it has several blocks `{BLOCK}`")
    return next((_block(i) for i in found), None)


def _methods(installation: Block) -> Iterator[tuple[str, Block]]:
    return ((i.names[0], _block(i)) for i in installation.items)


def _block(item: hcl1.Item) -> Block:
    if item.assigned or len(item.names) > 1 or not isinstance(item.value, Block):
        raise FormError(f"its `{item.names[0]}` is no block")
    return item.value


def _reaches(method: Block, provider: str) -> bool:
    """Whether an installation method is asked for a provider."""
    if any(_matches(p, provider) for p in _patterns(method, "exclude")):
        return False
    included = method.get("include")
    return included is None or any(_matches(p, provider) for p in _patterns(method, "include"))


def _patterns(method: Block, name: str) -> list[str]:
    value = method.get(name)
    if value is None:
        return []
    if not isinstance(value, Several):
        raise FormError(f"its `{name}` is no list")
    texts = [v.value for v in value.values if isinstance(v, Text) and v.value is not None]
    if len(texts) < len(value.values):
        raise FormError(f"its `{name}` holds more than texts")
    return texts


def _matches(pattern: str, provider: str) -> bool:
    parts = pattern.lower().split("/")
    given = [REGISTRY, *parts] if len(parts) == 2 else parts
    return len(given) == 3 and all(
        g in ("*", p) for g, p in zip(given, provider.split("/"), strict=True)
    )


def _is_at(method: Block, mirror: Path) -> bool:
    path = method.get("path")
    if not isinstance(path, Text) or not path.value:
        return False
    return Path(path.value).resolve() == mirror.resolve()


# How it is edited. A place that isn't ready for what is to stand there is made so first.


def _added(text: str, method: Block, name: str, pattern: str) -> Edit:
    """A pattern among those of an attribute of a method."""
    value = method.get(name)
    new = _quoted(pattern)
    if value is None:
        return _last(text, method, f"{name} = [{new}]")
    assert isinstance(value, Several)
    if not value.values:
        return value.start + 1, value.start + 1, new
    last, bracket = value.values[-1], _line_start(text, value.end - 1)
    if bracket is None or bracket < last.end:
        return last.end, last.end, f", {new}"
    rest = text[last.end : bracket].replace("\r\n", "\n")
    comma = "," in hcl1.without_comments(rest)
    listed = _line_start(text, last.start) is not None
    indent = _indent(text, last.start) if listed else f"{_indent(text, bracket)}  "
    return last.end, bracket, f"{'' if comma else ','}{rest}{indent}{new}{',' if comma else ''}\n"


def _last(text: str, block: Block, line: str) -> Edit:
    """A line at the end of a block."""
    if edit := _opened(text, block):
        return edit
    at = _line_start(text, block.end - 1)
    assert at is not None
    return at, at, f"{_inner(text, block)}{line}\n"


def _inserted(text: str, block: Block, at: int, lines: list[str]) -> Edit:
    """Lines in a block, behind what ends at a place of it."""
    if edit := _opened(text, block):
        return edit
    inner = _inner(text, block)
    if rest := _REST_OF_LINE.match(text, at):
        return rest.end(), rest.end(), "".join(f"{inner}{line}\n" for line in lines)
    return at, _behind_blank(text, at), f"\n{inner}"


def _opened(text: str, block: Block) -> Edit | None:
    """What makes a block's first item and its last brace begin a line."""
    close = block.end - 1
    if block.items and "\n" not in text[block.start : block.items[0].start]:
        first = _behind_blank(text, block.start + 1)
        return block.start + 1, first, f"\n{_inner(text, block)}"
    if _line_start(text, close) is None:
        before = len(text[:close].rstrip(" \t"))
        return before, close, f"\n{_indent(text, block.start)}"
    return None


def _line_start(text: str, at: int) -> int | None:
    """Where the line of a place begins; None if more than white space stands before it there."""
    start = text.rfind("\n", 0, at) + 1
    return None if text[start:at].strip() else start


def _indent(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    return text[start : _behind_blank(text, start)]


def _inner(text: str, block: Block) -> str:
    """What the lines in a block begin with."""
    for item in block.items:
        if _line_start(text, item.start) is not None:
            return _indent(text, item.start)
    return f"{_indent(text, block.start)}  "


def _behind_blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    assert match
    return match.end()
