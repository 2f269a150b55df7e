"""The resources of an org: each object built, again where another one became what it refers to."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from exporter.model import secret_members
from exporter.model.ir import Address, Body, Link, MapRef, Reference, Resource, VariableRef
from exporter.model.record import Key
from exporter.model.spool import Spool
from exporter.read.selection import Selection
from exporter.schema.refusals import Refusal
from exporter.translate.built import Built, Told
from exporter.translate.form_choice import begin, choose
from exporter.translate.item import Item
from exporter.translate.manual_steps import ManualSteps
from exporter.translate.processes import Share, shared_out
from exporter.translate.provider_answers import ProviderAnswers
from exporter.translate.references.cycles import References
from exporter.translate.references.object_index import Meanings
from exporter.translate.references.resolving import resolve_declared
from exporter.translate.resource_builder import ResourceBuilder


@dataclass(slots=True)
class Building:
    """What is built, by object, what built objects mention of what a step is for, and where bodies
    are."""

    references: References
    selection: Selection
    provider_answers: ProviderAnswers
    built: dict[Key, Built] = field(default_factory=dict)
    steps: ManualSteps = field(default_factory=ManualSteps)
    bodies: Spool[Body] = field(default_factory=Spool)

    def build(self, found: list[Item]) -> None:
        """Builds the resources. What is part of a circle, what refers to an object that fails, or
        that takes another of its shapes than the first, is made again; and so is what the provider
        refuses, from its first shape on."""
        references, answers = self.references, self.provider_answers
        left = [i for i in found if i.address]
        while left:
            changed: set[Key] = set()
            for built, before in self._made(left):
                key = built.item.key
                self.built[key] = built
                if built.item.address != before:
                    changed.add(key)
            circular = set() if references.cut is not None else self._break_cycles()
            left = [
                i
                for i in found
                if i.address
                and (i.key in circular or changed & self.built[i.key].found.targets.keys())
            ]
            if not left and answers.ask(self._resources(), self._known):
                for item in (i for i in found if i.address):
                    resource = self.built[item.key].resource
                    if resource and self._refusals(resource.address.type, resource.body):
                        begin(item, self.selection)
                        left.append(item)

    def _break_cycles(self) -> Set[Key]:
        edges = {
            key: built.found.targets
            for key, built in self.built.items()
            if built.found.targets and built.item.address
        }
        return self.references.break_cycles(edges)

    def _resources(self) -> Iterator[Resource]:
        return (b.resource for b in self.built.values() if b.resource)

    def _made(self, items: list[Item]) -> Iterator[tuple[Built, Address | None]]:
        """What comes of items, each with the address that it had before."""
        addresses = iter([i.address for i in items])
        for share, (told, meanings, steps) in shared_out(self._work, items, self.bodies):
            self.references.index.meanings.add(meanings)
            self.steps.add(steps)
            for item in share.things:
                address = next(addresses)
                assert address
                earlier = self.built.get(item.key)
                built = told.popleft().of(item, address, self.selection)
                yield built, earlier.address if earlier else address

    def _work(self, share: Share[Item]) -> tuple[deque[Told], Meanings, ManualSteps]:
        """What comes of a share of the items."""
        index = self.references.index
        before, index.meanings = index.meanings, Meanings()
        steps = ManualSteps()
        told = deque[Told]()
        for item in share.things:
            shape = item.shape
            builder = choose(item, self.selection, self._make)
            built = builder.finish(item, index, share.spool)
            if built.resource:
                steps.look_at(item)
            else:
                item.address, item.skipped = None, built.entry.reason
            told.append(built.told(shape))
        meanings, index.meanings = index.meanings, before
        return told, meanings, steps

    def _make(self, item: Item) -> ResourceBuilder:
        references = self.references
        of = references.resolution(item)
        builder = ResourceBuilder(item, of, self._refusals)
        if builder.resource is None and of.undeclared:
            # Of a form that its declaration doesn't take a link in.
            of = resolve_declared(references.index, item, references.cut_of(item))
            builder = ResourceBuilder(item, of, self._refusals)
        return builder

    def _refusals(self, type: str, body: Body) -> list[Refusal]:
        return self.provider_answers.of(type, body, self._known)

    def _known(self, link: Link) -> str | None:
        """What a link is in the source org, where a plan validates it."""
        meanings = self.references.index.meanings
        match link:
            case Reference():
                return meanings.literals.get(link)
            case VariableRef(name):
                asked = meanings.asked.get(name)
                return asked[1] if asked else secret_members.PLACEHOLDER
            case MapRef():
                return link.here
        return None
