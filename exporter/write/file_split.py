"""Which file a text goes to: that of its kind, or one of several where that would grow too large.

A file is split by the first letters of the names in it: `monitors.ch.tf` holds the monitors whose
names begin with `ch`, but for those that a file of more letters holds; `monitors.tf` holds what
begins with no file's letters. It depends on the names and sizes of the texts alone, and on the
letters that an earlier export left: these stay, so what comes and goes changes its own file, and a
file that grows over the limit gives up some of what is in it and leaves the others as they are.
Only what shrinks to a quarter of the limit becomes one file again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from os.path import commonprefix
from typing import TypeVar

from exporter.write.formats import FilePer

LIMIT = 1_000_000
"""Bytes of texts that a file holds, unless a single text is larger. Of a larger file GitHub shows
no changes: https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits
"""
LONGEST = 100
"""No file has more letters, so that its name stays below the 255 bytes of file systems."""


_PLAIN = re.compile("[a-z0-9_]*")


def letters_of(name: str) -> str:
    """The letters of a name that may be a file's, on every file system: a to z, digits and _."""
    if len(name) <= LONGEST and _PLAIN.fullmatch(name):
        return name
    plain = "".join(c if c.isascii() else f"u{ord(c):x}" for c in name.lower())
    return re.sub(r"[^a-z0-9_]", "_", plain)[:LONGEST]


def split(sizes: Sequence[tuple[str, int]], before: Iterable[str], limit: int) -> frozenset[str]:
    """The letters of the files that hold texts, "" among them; `finder` finds that of each.

    sizes: the letters of each text's name, and its bytes. before: the letters of the files of the
    earlier export. limit: bytes.
    """
    letters = {""}
    if sum(size for _, size in sizes) > limit // 4:
        letters.update(before)
    at = finder(letters)
    files: dict[str, list[tuple[str, int]]] = {}
    for name, size in sizes:
        files.setdefault(at(name), []).append((name, size))
    waiting = list(files.values())
    while waiting:
        held = waiting.pop()
        rest = sum(size for _, size in held)
        if rest <= limit:
            continue
        common = len(commonprefix([name for name, _ in held]))  # noqa: RUF071 - no paths
        groups: dict[str, list[tuple[str, int]]] = {}
        for name, size in held:
            if len(name) > common:
                groups.setdefault(name[: common + 1], []).append((name, size))
        weights = {first: sum(size for _, size in group) for first, group in groups.items()}
        # Half is left, so that the next few objects don't split it again.
        for first in sorted(groups, key=lambda first: (-weights[first], first)):
            if rest <= limit // 2:
                break
            letters.add(first)
            waiting.append(groups[first])
            rest -= weights[first]
    return frozenset(letters)


def finder(letters: Collection[str]) -> Callable[[str], str]:
    """What gives the letters of the file that a name stands in: the longest that it begins with."""
    lengths = sorted({len(of) for of in letters}, reverse=True)
    return lambda name: next(name[:n] for n in lengths if name[:n] in letters)


@dataclass(frozen=True, slots=True)
class Splitting:
    """How the files of an export are split.

    before: path without letters and suffix, `org/monitors` -> letters of the earlier export's files
    """

    per: FilePer = FilePer.KIND
    before: Mapping[str, Collection[str]] = field(default_factory=dict)

    def of_stack(self, name: str) -> Splitting:
        """The same of the files of a stack, in whose directory the paths begin."""
        within = f"{name}/"
        found = {k: v for k, v in self.before.items() if k.startswith(within)}
        return replace(self, before={k.removeprefix(within): v for k, v in found.items()})

    def of_texts(self, path: str, sizes: Iterable[tuple[str, int]]) -> list[str]:
        """The letters of the file of each text of a path. sizes: names and bytes; what has no name
        stands in the file without letters."""
        named = [(letters_of(name), size) for name, size in sizes]
        at = finder(split(named, self.before.get(path, ()), LIMIT))
        return [at(name) for name, _ in named]

    def of_resources(self, path: str, sizes: Iterable[tuple[str, int]]) -> list[str]:
        """As `of_texts`, of resources: each has a file of its own, where that is asked for."""
        if self.per is FilePer.OBJECT:
            return [letters_of(name) for name, _ in sizes]
        return self.of_texts(path, sizes)


def size(text: str) -> int:
    """The bytes of a text in a file."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "backslashreplace"))


Text = TypeVar("Text")


def grouped(letters: Iterable[str], texts: Iterable[Text]) -> dict[str, list[Text]]:
    """The texts of each file, by its letters."""
    files: dict[str, list[Text]] = {}
    for at, text in zip(letters, texts, strict=True):
        files.setdefault(at, []).append(text)
    return files


def hcl_file(stem: str, letters: str, suffix: str = ".tf") -> str:
    """The name of a Terraform file. `_override.tf` at its end means something to Terraform:
    https://developer.hashicorp.com/terraform/language/files/override"""
    if not letters:
        return f"{stem}{suffix}"
    return f"{stem}.{re.sub('_override$', '-override', letters)}{suffix}"


def python_file(stem: str, letters: str) -> str:
    """The name of a Python file, which can be imported whatever the letters are."""
    return f"{stem}__{letters}.py" if letters else f"{stem}.py"


_SPLIT = re.compile(
    r"(?P<stem>.*?[^/])(?:\.(?P<hcl>[a-z0-9_-]+?)(?:_override)?\.tf|__(?P<python>[a-z0-9_]+)\.py)"
)


def letters_by_path(paths: Iterable[str]) -> dict[str, set[str]]:
    """The letters in the names of files: path without letters and suffix -> those of its files."""
    found: dict[str, set[str]] = {}
    for at in filter(None, map(_SPLIT.fullmatch, paths)):
        found.setdefault(at["stem"], set()).add((at["hcl"] or at["python"]).replace("-", "_"))
    return found


def patterns(paths: Iterable[str]) -> dict[str, int]:
    """How many files with letters there are of each path: `org/monitors.*.tf` -> 12."""
    found: Counter[str] = Counter()
    for at in filter(None, map(_SPLIT.fullmatch, sorted(paths))):
        start, end = at.span("hcl" if at["hcl"] else "python")
        found[f"{at.string[:start]}*{at.string[end:]}"] += 1
    return found
