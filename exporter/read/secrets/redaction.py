"""What was read, without its secrets: those that a declaration names, and those that are found.

A declared secret becomes a mask as a whole. A part of a text that looks like a secret becomes a
mark, `__ddexport_secret_api_key__`, and the rest can still be read. A mark holds what is known of
the secret and nothing of its value: by it, an export of a snapshot is that of the org itself.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from exporter.model import json_path, secret_members
from exporter.model.declaration import Kind, Ref
from exporter.model.record import KindRead, Record, rewrap, unwrap
from exporter.model.secret_names import Promise, promise, random
from exporter.model.secret_scan import MASK, hidden, suspects
from exporter.model.secret_scan import secrets as secrets_in
from exporter.read.secrets.secret_variables import BEGINS, Path, mark, marks, written
from exporter.read.texts import Held, Texts, held, texts

# fmt: off
NAMES = (
    "name", "key", "header", "headerName", "header_name", "field", "variable", "parameter", "param",
    "property", "Name", "Key",
)
VALUES = frozenset((
    "value", "pattern", "example", "content", "default", "defaultValue", "default_value", "text",
    "data", "string", "params", "Value",
))
# fmt: on
"""Members that hold what another member of their object names: {"name": "TOKEN", "value": …}."""
REMEMBERED = 50_000
"""How many texts are known to hold no secret: most stand in many objects."""


def masked(kind: Kind, body: Any, meet: Callable[[Any], None] = lambda value: None) -> Any:
    """The body with the mask in place of each declared secret that is set; `meet` is given each."""
    if not kind.secrets:
        return body
    obj = unwrap(body)

    def mask(path: str, value: Any) -> Any:
        meet(value)
        return value if value in (None, "", [], {}) else MASK

    hidden = secret_members.replace(kind, obj, mask, hidden=False)
    return body if hidden == obj else rewrap(body, hidden)


def redacted(
    kinds: Mapping[str, Kind], reads: Mapping[str, KindRead], allowed: Sequence[str] = ()
) -> dict[str, KindRead]:
    """What was read with no secret in it but those that are allowed; what is so already, as it is.

    allowed: regular expressions; one is searched for in `kind/id path` of each text that holds what
    looks like a secret.
    """
    redactor = Redactor(kinds, allowed)
    return {
        name: read if read.marked is not None else _of(read, redactor.of(read.kind))
        for name, read in reads.items()
    }


def _of(read: KindRead, redaction: Redaction) -> KindRead:
    """The kind as it was read, without secrets."""
    records, marked = redaction.records(held(read.records))
    return replace(without_secrets(read), records=records, marked=frozenset(marked))


def without_secrets(read: KindRead) -> KindRead:
    """What is said of a kind, its records aside, without secrets."""
    unread = [replace(u, title=hidden(u.title), reason=hidden(u.reason)) for u in read.unread]
    return replace(read, reason=hidden(read.reason), unread=unread)


class Redactor:
    """The redaction of kinds, which share what they know of texts.

    allowed: see `redacted`.
    """

    def __init__(self, kinds: Mapping[str, Kind], allowed: Sequence[str] = ()) -> None:
        self._kinds = kinds
        self._allowed = [re.compile(a) for a in allowed]
        self._clean: set[str] = set()
        self._of: dict[str, Redaction] = {}

    def of(self, kind: str) -> Redaction:
        """The redaction of one kind."""
        if kind not in self._of:
            self._of[kind] = Redaction(self._kinds[kind], self._allowed, self._clean)
        return self._of[kind]


def allowing(kind: Kind, id: str, path: str) -> str:
    """The option that leaves a place as it is."""
    if kind.explode:  # Several objects in one answer: their ids are made later.
        pattern = f"^{kind.name}/.*{_exactly(path.rpartition('.')[2])}$"
    else:
        pattern = f"^{_exactly(f'{kind.name}/{id} {path}')}$"
    return f"--allow-secret {shlex.quote(pattern)}"


def _exactly(text: str) -> str:
    """A regular expression for a text; re.escape puts a backslash before more than it must."""
    return re.sub(r"([\\.^$|?*+()\[\]{}])", r"\\\1", text)


@dataclass(slots=True)
class _Marks:
    """The marks of one object: what was found in it, the same secret under one rule."""

    rules: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def mark(self, secret: str, rule: str) -> str:
        if secret not in self.rules:
            free, n = rule, 2
            while free in self.taken:
                free, n = f"{rule}_{n}", n + 1
            self.taken.add(free)
            self.rules[secret] = free
        return mark(self.rules[secret])


class Redaction:
    """The redaction of one kind. clean: texts that hold nothing, whatever they are the value of."""

    def __init__(self, kind: Kind, allowed: list[re.Pattern[str]], clean: set[str]) -> None:
        self.kind, self.allowed, self.clean = kind, allowed, clean
        self.names = _Promises()
        own = [p for p in (kind.id, kind.import_id) for p in _fields(p)]
        self.ids = {tuple(json_path.steps(p)) for p in own}
        titles = (kind.title,) if isinstance(kind.title, str) else kind.title
        self.titles = {tuple(json_path.steps(p)) for p in (*titles, *kind.identity_fields)}
        refs = {p: r if isinstance(r, tuple) else (r,) for p, r in kind.refs.items()}
        self.refs = [
            tuple(json_path.steps(p))
            for p, of in refs.items()
            if any(isinstance(r, Ref) for r in of)
        ]
        self.objects: dict[str, _Marks] = {}
        self.id = ""

    def records(self, held: Sequence[Held]) -> tuple[list[Record], set[str]]:
        """The records without secrets, and the ids of those in which some were found.

        Those of one object come together: what is the same secret in them has the same mark.
        """
        bodies: list[tuple[Record, Any, Texts, set[str]]] = []
        for record, there in held:
            known: set[str] = set()
            body = masked(self.kind, record.body, partial(_add_random, known))
            bodies.append((record, body, there if body is record.body else texts(body), known))
        new = set().union(*(there.values for _, _, there, _ in bodies)) - self.clean
        suspected = set(suspects([*new]))
        if len(self.clean) < REMEMBERED:
            self.clean |= new - suspected
        self.objects = {}
        clean = [
            self._record(record, body, self._hot(there, suspected), known)
            for record, body, there, known in bodies
        ]
        return clean, {id for id, marks in self.objects.items() if marks.taken}

    def _hot(self, there: Texts, suspected: set[str]) -> set[str] | None:
        """The texts of a body that may hold a secret; None where no name promises one, either."""
        found = (suspected & there.values) - self.clean
        return found if found or any(map(self.names.__getitem__, there.names)) else None

    def _record(self, record: Record, body: Any, hot: set[str] | None, known: set[str]) -> Record:
        """A record without secrets. body: its own, where declared ones are masked. known: those of
        them that may stand elsewhere, too."""
        if known or hot is not None:
            self.id = record.id
            of = self.objects.setdefault(record.id, _Marks())
            if hot and any(BEGINS in text for text in hot):
                of.taken |= {rule for _, rule in marks(body)}
            body = self._marked(body, (), "", hot or set(), of)
            known |= {s for s in of.rules if random(s)}
            if known:
                # The longest first: one may hold another.
                many = sorted(known, key=lambda s: (-len(s), s))
                body = self._again(body, (), many, of)
        return record if body is record.body else replace(record, body=body)

    def _marked(self, value: Any, at: Path, name: str, hot: set[str], of: _Marks) -> Any:
        """A value with marks in place of what looks like a secret."""
        if isinstance(value, dict):
            own = ""
            if not VALUES.isdisjoint(value):
                own = next((n for k in NAMES if (n := value.get(k)) and _names(n)), "")
            changed = {}
            for k, inner in value.items():
                if isinstance(inner, (str, dict, list)) and inner:
                    by = (own or name) if k in VALUES else k
                    new = self._marked(inner, (*at, k), by, hot, of)
                    if new is not inner:
                        changed[k] = new
            return value | changed if changed else value
        if isinstance(value, list):
            many = [self._marked(v, (*at, n), name, hot, of) for n, v in enumerate(value)]
            return value if all(a is b for a, b in zip(many, value, strict=True)) else many
        suspect = value in hot if isinstance(value, str) else False
        if not isinstance(value, str) or not (suspect or self.names[name]):
            return value
        place = _inside(at)
        if _steps(place) in self.titles:
            name = ""
        found = secrets_in(value, name, suspect)
        if not found:
            # One with a mark is looked at again: of another object, the mark is to be known.
            known = suspect and BEGINS not in value
            if known and not self.names[name] and len(self.clean) < REMEMBERED:
                self.clean.add(value)
            return value
        if self._stays(place):
            return value
        new = [of.mark(value[s.start : s.end], s.rule) for s in found]
        for secret, instead in zip(reversed(found), reversed(new), strict=True):
            value = f"{value[: secret.start]}{instead}{value[secret.end :]}"
        return value

    def _stays(self, place: Path) -> bool:
        """Whether what looks like a secret names the object or another one, or is allowed."""
        steps = _steps(place)
        if steps in self.ids or any(_same(r, steps) for r in self.refs):
            return True
        where = f"{self.kind.name}/{self.id} {written(place)}"
        return any(pattern.search(where) for pattern in self.allowed)

    def _again(self, value: Any, at: Path, known: list[str], of: _Marks) -> Any:
        """A value with marks where secrets of the same object stand without a sign of it."""
        if isinstance(value, dict):
            return {k: self._again(v, (*at, k), known, of) for k, v in value.items()}
        if isinstance(value, list):
            return [self._again(v, (*at, n), known, of) for n, v in enumerate(value)]
        if isinstance(value, str):
            for secret in known:
                if secret in value and not self._stays(_inside(at)):
                    value = value.replace(secret, of.mark(secret, "secret"))
        return value


class _Promises(dict[str, Promise]):
    """What names promise, each looked at once."""

    def __missing__(self, name: str) -> Promise:
        self[name] = found = promise(name)
        return found


def _add_random(known: set[str], value: Any) -> None:
    if isinstance(value, str) and random(value):
        known.add(value)


def _names(value: Any) -> bool:
    """Whether a value is the name of a secret, as variables and headers have them."""
    short = isinstance(value, str) and len(value) <= 60 and value.count(" ") < 6
    return short and bool(promise(value))


def _fields(path: str) -> list[str]:
    return json_path.parts(path) or [path]


def _inside(path: Path) -> Path:
    """The place in the object of a place in an answer: out of its envelope."""
    if path[:1] == ("data",) and len(path) > 1 and not isinstance(path[1], int):
        path = path[1:]
    return path[1:] if path[:1] == ("attributes",) and len(path) > 1 else path


def _steps(place: Path) -> tuple[str, ...]:
    return tuple("[]" if isinstance(p, int) else p for p in place)


def _same(declared: tuple[str, ...], steps: tuple[str, ...]) -> bool:
    if "**" not in declared:
        return declared == steps
    rest = declared[declared.index("**") + 1 :]
    return steps[len(steps) - len(rest) :] == rest
