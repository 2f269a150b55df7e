"""Which kinds and objects a run is about: --kind, --exclude-kind, --filter and --object."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

from exporter.model import json_path
from exporter.model.declaration import Kind, Object, Ref, Refs
from exporter.model.errors import UsageError
from exporter.model.record import Key
from exporter.read.asked_objects import parse_objects


@dataclass(frozen=True, slots=True)
class Filter:
    """`monitors:tags=team:shop`: objects of the kind of which a value at the path matches."""

    kind: str
    path: str
    pattern: re.Pattern[str]

    def matches(self, obj: Object) -> bool:
        """Whether any text, number or truth value at the path matches; lists by element."""
        for value in json_path.every(obj, self.path):
            for v in value if isinstance(value, list) else (value,):
                text = str(v).lower() if isinstance(v, bool) else str(v)
                if self.pattern.search(text):
                    return True
        return False

    def __str__(self) -> str:
        return f"{self.kind}:{self.path}={self.pattern.pattern}"


def parse_filter(text: str, kinds: Mapping[str, Kind]) -> Filter:
    """A --filter argument. UsageError if it isn't `kind:path=regex` of a known kind."""
    match = re.fullmatch(r"([^:=]+):([^=]+)=(.*)", text, re.DOTALL)
    if not match:
        raise UsageError(f"--filter {text}: give it as kind:path=regex, monitors:tags=team:shop")
    _known(match[1], kinds, "--filter")
    try:
        return Filter(match[1], match[2], re.compile(match[3]))
    except re.error as e:
        raise UsageError(f"--filter {text}: {match[3]!r} is no regular expression: {e}") from e


@dataclass(frozen=True, slots=True)
class Selection:
    """What a run is about: its kinds, what of them is exported, and in which form.

    kinds: those that are read. beside: those of them that are read for what the others need, not
    exported. not_read: the other kinds that there are. companion: whether objects may be resources
    of the companion provider. dangerous: globs of kinds whose guarded objects a destination is
    given. allowed: regular expressions of places where what looks like a secret is none. manage:
    `kind` or `kind:attribute` that the source takes charge of. typed_dashboards: whether dashboards
    go out in blocks. objects: only these are exported, with all that they refer to; everything if
    it is empty.
    """

    kinds: Mapping[str, Kind]
    beside: frozenset[str] = frozenset()
    not_read: Mapping[str, Kind] = field(default_factory=dict)
    filters: tuple[Filter, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    parametrize: tuple[str, ...] = ()
    companion: bool = False
    dangerous: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    manage: tuple[str, ...] = ()
    typed_dashboards: bool = False
    objects: tuple[Key, ...] = ()

    def plain(self) -> dict[str, Any]:
        """The options that make the same selection again, as JSON."""
        return {
            "kind": list(self.include),
            "exclude_kind": list(self.exclude),
            "filter": list(map(str, self.filters)),
            "parametrize": list(self.parametrize),
            "include": list(self.dangerous),
            "companion": self.companion,
            "allow_secret": list(self.allowed),
            "manage": list(self.manage),
            **({"typed_dashboards": True} if self.typed_dashboards else {}),
            **({"object": ["/".join(key) for key in self.objects]} if self.objects else {}),
        }

    def within(self, there: Iterable[str]) -> Selection:
        """The selection, where only kinds that are `there` can be read."""
        known = {n: k for n, k in self.kinds.items() if n in there}
        others = {n: k for n, k in self.kinds.items() if n not in known}
        return replace(self, kinds=known, not_read={**self.not_read, **others})

    def includes_guarded(self, kind: str) -> bool:
        """Whether a destination is given the guarded objects of a kind."""
        return any(fnmatchcase(kind, glob) for glob in self.dangerous)

    def prefers_blocks(self, kind: str) -> bool:
        """Whether objects of a kind go out in blocks where these hold the whole object."""
        return self.typed_dashboards and kind == "dashboards"


def select(
    catalogue: Mapping[str, Kind],
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    filters: Sequence[str] = (),
    parametrize: Sequence[str] = (),
    companion: bool = False,
    dangerous: Sequence[str] = (),
    allowed: Sequence[str] = (),
    manage: Sequence[str] = (),
    typed_dashboards: bool = False,
    objects: Sequence[str] = (),
) -> Selection:
    """The kinds that the globs name, all if `include` is empty, and what they can't do without."""
    if objects and filters:
        raise UsageError(
            "--object names what is exported, --filter chooses among everything: give one of them"
        )
    named = parse_objects(objects, catalogue)
    for option, globs in (
        ("--kind", include),
        ("--exclude-kind", exclude),
        ("--include", dangerous),
        ("--manage", [m.partition(":")[0] for m in manage]),
    ):
        for glob in globs:
            if not any(fnmatchcase(name, glob) for name in catalogue):
                _known(glob, catalogue, option)
    for pattern in allowed:
        try:
            re.compile(pattern)
        except re.error as e:
            raise UsageError(f"--allow-secret {pattern}: no regular expression: {e}") from e
    asked = {
        name
        for name, kind in catalogue.items()
        if (not include or any(fnmatchcase(name, g) for g in include))
        and not any(fnmatchcase(name, g) for g in exclude)
        and (kind.resource_type or include)
    }
    if not asked:
        raise UsageError("--kind and --exclude-kind leave no kind to export")
    for key in named:
        if key[0] not in asked:
            raise UsageError(f"--object {'/'.join(key)}: --kind or --exclude-kind leaves it out")
    needed, left = set(asked), sorted(asked)
    while left:
        kind = catalogue[left.pop()]
        above = (*kind.parents, *(k for m in kind.mention for k in m.kinds))
        found = {
            p
            for p in above
            if p in catalogue
            and p not in {*exclude, *needed}
            and (include or not catalogue[p].resource_type)
        }
        needed |= found
        left += found
    for name in set(needed):
        kind = catalogue[name]
        needed |= {k for k in _named(kind, kind.refs) if not catalogue[k].resource_type}
        # Else nothing that is restricted could be created elsewhere.
        needed |= {
            k for k in _named(kind, kind.restricts) if not any(fnmatchcase(k, g) for g in exclude)
        }
    parsed = tuple(parse_filter(f, catalogue) for f in filters)
    return Selection(
        {n: k for n, k in catalogue.items() if n in needed},
        frozenset(needed - asked),
        {n: k for n, k in catalogue.items() if n not in needed},
        parsed,
        tuple(include),
        tuple(exclude),
        tuple(parametrize),
        companion,
        tuple(dangerous),
        tuple(allowed),
        tuple(manage),
        typed_dashboards,
        named,
    )


def _named(kind: Kind, at: Iterable[str]) -> set[str]:
    """The kinds that a kind's references at some paths may name."""

    def of(refs: Refs) -> set[str]:
        if isinstance(refs, tuple):
            return {k for r in refs for k in of(r)}
        return set(refs.kinds) if isinstance(refs, Ref) else {k for r in refs.refs for k in r.kinds}

    return {k for path in at for k in of(kind.refs[path])}


def _known(name: str, kinds: Mapping[str, Kind], option: str) -> None:
    if name not in kinds:
        near = get_close_matches(name, kinds, 3)
        raise UsageError(
            f"{option} {name}: no such kind"
            + (f"; did you mean {' or '.join(near)}?" if near else "; see `ddexport inventory`")
        )
