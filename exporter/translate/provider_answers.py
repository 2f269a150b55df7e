"""What the provider itself says of the resources of an export, and what is remembered of that.

It is asked about each resource once: what it says is kept beside the export by the digest of the
arguments, with the links in them as they are in the source org.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from exporter.model.ir import Body, Resource
from exporter.model.truncation import SENTENCE, truncated
from exporter.schema import provider_schema, refusals
from exporter.schema.mapping import MisfitError
from exporter.schema.refusals import Refusal
from exporter.terraform import cty
from exporter.terraform.cty import Cty, Known
from exporter.terraform.plugin_process import PluginError
from exporter.terraform.provider_plugin import Problem, Provider
from exporter.translate.leaving_out import left_out

ROUNDS = 20
"""As many attributes of one resource are found to be refused, and no more."""

Advance: TypeAlias = Callable[[int, int], None]
"""Hears how many resources the provider was asked about, of how many."""


@dataclass(slots=True)
class ProviderAnswers:
    """What the provider said.

    version: the provider's. taken: digests of resources that it takes. refused: resource type ->
    digest -> what it refuses. asked: how many it was asked about in this run. stopped: why it
    wasn't asked about all of them.
    """

    version: str = ""
    taken: set[str] = field(default_factory=set)
    refused: dict[str, dict[str, list[Refusal]]] = field(default_factory=dict)
    asked: int = 0
    stopped: str = ""
    _provider: Provider | None = None
    _advance: Advance = lambda done, total: None
    _used: set[str] = field(default_factory=set)
    _refuses_more: bool = False

    @property
    def is_attached(self) -> bool:
        """Whether a provider is there to be asked."""
        return self._provider is not None

    @property
    def is_settled(self) -> bool:
        """Whether the next run, of the same resources, would find just this. Where something new
        was refused, resources were asked about on the way that it won't come by."""
        return not (self.stopped or self._refuses_more)

    def attach(self, provider: Provider, advance: Advance) -> None:
        """Has a provider asked about what is new from now on; what another release said is
        forgotten."""
        self._provider, self._advance = provider, advance
        if provider.version != self.version:
            self.version, self.taken, self.refused = provider.version, set(), {}

    def of(self, type: str, body: Body, known: Known) -> list[Refusal]:
        """What the provider refuses of a resource, as far as it was asked."""
        many = self.refused.get(type)
        if not many:
            return []
        found = digest(type, body, known)
        self._used.add(found)
        return many.get(found, [])

    def ask(self, resources: Iterable[Resource], known: Known) -> bool:
        """Asks about what the provider wasn't asked about; gives whether it refuses any of that.
        Where it can't be asked, `stopped` says why, and nobody asks it again."""
        if self._provider is None or self.stopped:
            return False
        known_digests = self.taken.union(*self.refused.values())
        new: dict[str, Resource] = {}
        for resource in resources:
            type = resource.address.type
            if not provider_schema.of_companion(type):
                found = digest(type, resource.body, known)
                self._used.add(found)
                if found not in known_digests:
                    new[found] = resource
        try:
            return self._ask(self._provider, new, known) if new else False
        except PluginError as e:
            self.stopped = str(e)
            return False

    def _ask(self, provider: Provider, new: Mapping[str, Resource], known: Known) -> bool:
        values: dict[str, tuple[str, Cty]] = {}
        for found, resource in new.items():
            type = resource.address.type
            if block := provider.block(type):
                # Another release than the schema's may lack an argument.
                with suppress(KeyError):
                    values[found] = type, cty.of_body(block, resource.body, known)
        refused: dict[str, list[Problem]] = {}
        answers = provider.problems(values.values())
        for number, (found, problems) in enumerate(zip(values, answers, strict=True), 1):
            self.asked += 1
            self._advance(number, len(values))
            if problems:
                refused[found] = problems
            else:
                self.taken.add(found)
        for found, problems in refused.items():
            type, body = new[found].address.type, new[found].body
            blamed = _blamed(provider, type, body, known, problems)
            self.refused.setdefault(type, {})[found] = blamed
        self._refuses_more |= bool(refused)
        return bool(refused)

    def plain(self) -> dict[str, Any]:
        """What was said of the resources of this run, as JSON; of those before too, where nobody
        was asked."""
        all = self._provider is None or bool(self.stopped)
        return {
            "provider": self.version,
            "refused": {
                type: {
                    found: [[list(r.path), r.why] for r in said]
                    for found, said in sorted(many.items())
                    if all or found in self._used
                }
                for type, many in sorted(self.refused.items())
            },
            "taken": sorted(self.taken if all else self.taken & self._used),
        }

    @classmethod
    def parse(cls, plain: Mapping[str, Any]) -> ProviderAnswers:
        """What `plain` made. ValueError, TypeError, KeyError or AttributeError: it didn't."""
        return cls(
            plain["provider"],
            set(plain["taken"]),
            {
                type: {
                    found: [Refusal(tuple(path), why) for path, why in said]
                    for found, said in many.items()
                }
                for type, many in plain["refused"].items()
            },
        )


def digest(type: str, body: Body, known: Known) -> str:
    """What tells whether the provider was asked about just these arguments."""
    value = cty.of_body(provider_schema.resource(type), body, known)
    text = json.dumps([type, value], sort_keys=True, default=_undumped)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _undumped(value: Cty) -> str:
    return "unknown" if value is cty.UNKNOWN else str(value)


def _blamed(
    provider: Provider, type: str, body: Body, known: Known, problems: list[Problem]
) -> list[Refusal]:
    """The attributes without which the provider takes the resource; the last is one that it
    requires, or none, if there is no such set."""
    own = provider.block(type)
    assert own
    found: list[Refusal] = []
    for _ in range(ROUNDS):
        value = cty.of_body(own, body, known)
        path = _culprit(provider, type, body, value, problems[0])
        found.append(Refusal(path, _said(problems[0].text, value, path)))
        try:
            body, _ = left_out(type, body, found[-1:])
        except MisfitError:
            break
        [problems] = provider.problems([(type, cty.of_body(own, body, known))])
        if not problems:
            break
    return found


def _culprit(
    provider: Provider, type: str, body: Body, value: Cty, problem: Problem
) -> refusals.Path:
    """The attribute without which there is no such problem, rather one that isn't required; () if
    there is none. The path that the provider names is often that of another one beside it."""
    block, own = provider_schema.resource(type), provider.block(type)
    assert own
    paths = sorted(_leaves(body), key=lambda path: path[:-1] != problem.path[: len(path) - 1])
    paths.sort(key=lambda path: path != problem.path)
    trials = ((type, _without(own, value, path)) for path in paths)
    better = [
        path
        for path, left in zip(paths, provider.problems(trials), strict=True)
        if problem.text not in (p.text for p in left)
    ]
    optional = (p for p in better if refusals.edited(block, body, p))
    return next(optional, better[0] if better else ())


def _leaves(body: Body, at: refusals.Path = ()) -> Iterator[refusals.Path]:
    yield from ((*at, name) for name in body.attributes)
    for steps, inner in refusals.numbered(body):
        yield from _leaves(inner.body, (*at, *steps))


def _without(block: Mapping[str, Any], value: Cty, path: refusals.Path) -> Cty:
    """The value without what stands at a path."""
    made = copy.copy(value)
    match path:
        case [str(type), int(number), *rest]:
            spec = block["block_types"][type]
            if spec["nesting_mode"] == "single":
                made[type] = _without(spec["block"], value[type], tuple(rest))
            else:
                made[type] = list(value[type])
                made[type][number] = _without(spec["block"], value[type][number], tuple(rest))
        case [str(name)]:
            made[name] = None
    return made


def _said(text: str, value: Cty, path: refusals.Path) -> str:
    """What the provider said, without the value, which may be for nobody's eyes."""
    for step in path:
        if isinstance(step, str) or isinstance(value, list):
            value = value[step]
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str) and len(each) > 3:
            text = text.replace(each, "…").replace(json.dumps(each)[1:-1], "…")
    return truncated(text, SENTENCE)
