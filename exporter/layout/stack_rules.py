"""Which stack an object belongs to: the rules of `--split` and of `[stacks]`.

The first rule that matches an object takes it. What stands below another object, such as a policy
or a membership, goes where that goes, unless a rule on its kind alone comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from functools import cache
from os.path import commonprefix
from typing import Annotated, Any

from exporter import inventory
from exporter.api.catalogue import kinds as catalogue
from exporter.layout.stack import name_of
from exporter.model.errors import UsageError

AREA, TAG = "area", "tag:"
"""What `--split` takes: the built-in grouping, or this before the key of a tag."""
DEFAULT = "shared"
"""The stack of what no rule takes."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules ask of an object. tags: `team:shop`. team: the handle of the only team that may
    edit it."""

    kind: str
    title: str
    tags: tuple[str, ...] = ()
    team: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """Objects, and their stack. All that is given of kinds, tag, team and title must hold."""

    stack: Annotated[
        str,
        "Their stack. Where there is none, the value of the tag is, or the handle of the team.",
    ] = ""
    kinds: Annotated[tuple[str, ...], "Of these kinds, or those a glob matches: `logs_*`."] = ()
    tag: Annotated[str, "With this tag: `team`, whatever its value, or `team:shop-*`, a glob."] = ""
    team: Annotated[
        str, "That one team alone may edit: its handle, or a glob of it; `*` is any team."
    ] = ""
    title: Annotated[str, "With a title that this regular expression matches."] = ""

    @property
    def on_kind_alone(self) -> bool:
        """Whether nothing but its kind counts of an object."""
        return not (self.tag or self.team or self.title)

    def takes(self, facts: Facts) -> str:
        """The stack of an object, "" if the rule doesn't match. Of several values of a tag none
        tells where an object belongs."""
        if self.kinds and not _matches(facts.kind, self.kinds):
            return ""
        if self.title and not re.search(self.title, facts.title):
            return ""
        if self.team and not (facts.team and fnmatchcase(facts.team, self.team)):
            return ""
        named = facts.team
        if self.tag:
            key, _, wanted = self.tag.partition(":")
            values = {t.removeprefix(f"{key}:") for t in facts.tags if t.startswith(f"{key}:")}
            values = {v for v in values if v and fnmatchcase(v, wanted or "*")}
            if not values or (not self.stack and len(values) > 1):
                return ""
            named = min(values)
        return name_of(self.stack or named)


@cache
def _matches(kind: str, globs: tuple[str, ...]) -> bool:
    return any(fnmatchcase(kind, glob) for glob in globs)


@dataclass(frozen=True, slots=True)
class StackRules:
    """How an org is split into stacks. asked: the text of `--split`, if they come from there."""

    rules: tuple[Rule, ...]
    default: str = DEFAULT
    asked: str = ""

    def plain(self) -> dict[str, Any]:
        """What `parsed` makes them of again."""
        if self.asked:
            return {"split": self.asked}
        rules = [
            {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(rule).items() if v}
            for rule in self.rules
        ]
        return {"default": self.default, "rules": rules}

    @property
    def tag_keys(self) -> frozenset[str]:
        """The keys of the tags that are asked for."""
        return frozenset(rule.tag.partition(":")[0] for rule in self.rules if rule.tag)

    @property
    def on_titles(self) -> bool:
        """Whether titles count."""
        return any(rule.title for rule in self.rules)

    def stack(self, facts: Facts, is_below: bool) -> str:
        """The stack of an object, "" if no rule takes it. is_below: it stands below another one, so
        that only rules on its kind alone take it."""
        rules = (r for r in self.rules if not is_below or r.on_kind_alone)
        return next(filter(None, (rule.takes(facts) for rule in rules)), "")


def split(asked: str) -> StackRules:
    """The rules of a `--split`. UsageError if it takes no such text."""
    if asked == AREA:
        return StackRules(tuple(_areas()), asked=asked)
    if asked.startswith(TAG) and re.fullmatch(r"[\w./-]+", key := asked.removeprefix(TAG)):
        return StackRules((Rule(tag=key),), asked=asked)
    raise UsageError(f"--split {asked}: give {AREA} or {TAG}KEY, such as {TAG}team")


def parsed(plain: Mapping[str, Any]) -> StackRules:
    """Rules as `[stacks]` has them: `default`, a name, and `rules`, each the members of Rule; or
    `split`, what `--split` takes. UsageError for anything else."""
    if extra := sorted(plain.keys() - {"default", "rules", "split"}):
        raise UsageError(f"stacks: {extra[0]} is none of default, rules, split")
    if "split" in plain:
        if len(plain) > 1:
            raise UsageError("stacks: split stands for default and rules: give it alone")
        return split(_text(plain, "split", "stacks"))
    rules = plain.get("rules", [])
    if not isinstance(rules, Sequence) or isinstance(rules, str) or not rules:
        raise UsageError("stacks: rules is a list of at least one rule")
    default = _text(plain, "default", "stacks") or DEFAULT
    return StackRules(tuple(_rule(r, f"stacks: rule {n}") for n, r in enumerate(rules, 1)), default)


def check_kinds(glob: str) -> None:
    """UsageError for what no kind is called."""
    if not any(fnmatchcase(name, glob) for name in catalogue()):
        raise UsageError(f"no kind is called {glob}; see `ddexport inventory`")


def check_title(title: str) -> None:
    """UsageError for what is no regular expression."""
    try:
        re.compile(title)
    except re.error as e:
        raise UsageError(f"title {title!r} is no regular expression: {e}") from e


def check_rule(plain: Mapping[str, Any]) -> None:
    """UsageError for a rule that doesn't say which objects it takes, or to where."""
    if not any(plain.get(name) for name in ("kinds", "tag", "team", "title")):
        raise UsageError("say which objects it takes: kinds, tag, team or title")
    if not any(plain.get(name) for name in ("stack", "tag", "team")):
        raise UsageError("name the stack")


def _rule(plain: Any, where: str) -> Rule:
    if not isinstance(plain, Mapping):
        raise UsageError(f"{where}: give it as members of {', '.join(Rule.__slots__)}")
    if extra := sorted(plain.keys() - set(Rule.__slots__)):
        raise UsageError(f"{where}: {extra[0]} is none of {', '.join(Rule.__slots__)}")
    globs = plain.get("kinds", ())
    if isinstance(globs, str) or not all(isinstance(g, str) for g in globs):
        raise UsageError(f"{where}: kinds is a list of globs")
    texts = {n: _text(plain, n, where) for n in ("stack", "tag", "team", "title")}
    try:
        for glob in globs:
            check_kinds(glob)
        check_title(texts["title"])
        check_rule(plain)
    except UsageError as e:
        raise UsageError(f"{where}: {e}") from e
    return Rule(kinds=tuple(globs), **texts)


def _text(plain: Mapping[str, Any], name: str, where: str) -> str:
    value = plain.get(name, "")
    if not isinstance(value, str):
        raise UsageError(f"{where}: {name} is a text")
    return value


AREAS = {"organization": "access", "SLOs": "monitoring"}
"""What the stack of an area is called, where that isn't its name."""


def _areas() -> Iterator[Rule]:
    """A rule for each area of the inventory."""
    found: dict[str, list[str]] = {}
    for kind, area in sorted(areas().items()):
        found.setdefault(area, []).append(kind)
    return (Rule(area, tuple(of)) for area, of in sorted(found.items()))


@cache
def areas() -> Mapping[str, str]:
    """The area of each kind: the inventory's, else that of the kind which is called most alike.
    None of a kind below others that are of several areas: its objects go where these go."""
    known = {r.kind: AREAS.get(r.area, r.area) for r in inventory.rows() if r.area}

    def area(name: str) -> str:
        return known.get(name) or known[max(sorted(known), key=lambda k: _common(k, name))]

    return {
        name: area(name)
        for name, kind in catalogue().items()
        if kind.resource_type and len(set(map(area, kind.parents))) < 2
    }


def _common(one: str, other: str) -> int:
    return len(commonprefix([one, other]))  # noqa: RUF071 - no paths
