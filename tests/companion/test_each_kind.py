"""Random sequences of what happens to a resource of each kind, against what it ought to be by then.

A failure names the seed and what was done.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from exporter.model.declaration import BINARIES, Kind
from exporter.simulator import demo_org, serve
from providers.companion.plan import NOTHING
from tests.support.companion import FILES, KINDS, OTHERS, REQUESTS
from tests.support.companion_cases import Case, cases, import_id, unseen
from tests.support.terraform_core import Core, Managed, RefusedError

SEEDS, STEPS = range(2), 10
STAYS = {"ddx_downtime_schedule", "ddx_experiment_exposure_sql_model", "ddx_feature_flag"}
"""Types of which Datadog keeps what is deleted: it is canceled, or archived."""
ORG = demo_org()
for record in OTHERS.values():
    ORG.add(record.path, record.body)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    ORG.store.keep()
    with serve(ORG) as served:
        yield served.url


def given(type: str, values: dict[str, Any]) -> dict[str, Any]:
    """Values as a configuration has them: JSON as text."""
    json_ones = REQUESTS[type].get("json", ())
    return {
        n: json.dumps(v, sort_keys=True)
        if n in json_ones and isinstance(v, dict | list | bool | int)
        else v
        for n, v in values.items()
        if v is not None
    }


class Story:
    """A resource, what its configuration says, and the other values that it may have."""

    def __init__(self, kind: Kind, core: Core, random: Random) -> None:
        self.kind, self.core, self.random = kind, core, random
        self.type, self.facts = kind.resource_type, REQUESTS[kind.resource_type]
        known = list(cases(kind))
        self.known: Case = known[0]
        self.given = given(self.type, self.known.values)
        self.needed = {*self.given}
        self.others: dict[str, list[Any]] = {}
        for case in known:
            to = given(self.type, case.changed)
            for name in case.attributes:
                values = [v for v in (self.given.get(name), to.get(name)) if v is not None]
                if len(values) > 1 or name in to:
                    self.others[name] = values
        self.managed = Managed(self.type)
        self.did: list[str] = []
        self.before = self.stored()

    def stored(self) -> set[tuple[Any, ...]]:
        """The objects of the kind that the org has."""
        collection = ORG.routes.of_kind(self.kind.name)
        path = collection.path if collection else ""
        shelves = ORG.store.shelves.items()
        return {(above, id) for (at, above), shelf in shelves if at == path for id in shelf}

    def begin(self) -> None:
        if self.known.adopted:
            self.managed = self.core.imported(self.type, self.known.resource.import_id)
        self.core.apply(self.managed, self.given)

    def same(self, managed: Managed) -> None:
        planned = self.core.plan(managed, self.given)
        assert managed.state
        left = {n for n, v in planned.state.items() if v != managed.state[n]}
        assert left <= {*unseen(self.kind)} if managed is not self.managed else not left, left

    def applied(self) -> None:
        assert self.managed.state
        id, there = self.managed.state["id"], self.managed.state
        self.core.read(self.managed)
        assert self.managed.state, "it is lost"
        assert self.managed.state["id"] == id
        assert self.managed.state == there, "a refresh changes it"
        if self.kind.delete and self.type not in STAYS:
            assert len(self.stored() - self.before) <= 1, "there are more than the state knows"
        self.same(self.managed)
        self.same(self.again())

    def again(self) -> Managed:
        """The object as another state knows it."""
        assert self.managed.state
        return self.core.imported(self.type, import_id(self.kind, self.managed.state))

    def change(self, managed: Managed | None = None) -> None:
        name = self.random.choice(sorted(self.others))
        self.did.append(name)
        to = {**self.given, name: self.random.choice(self.others[name])}
        try:
            self.core.apply(managed or self.managed, to)
        except RefusedError as e:
            assert str(e).startswith(f"{name}: The API can only make it"), e
        else:
            self.given = to

    def remove(self) -> None:
        free = sorted(self.given.keys() - self.needed)
        if not free or not self.managed.private:
            return  # Only an apply notes what is set, not an import.
        name = self.random.choice(free)
        self.did.append(name)
        without = {n: v for n, v in self.given.items() if n != name}
        try:
            self.core.apply(self.managed, without)
        except RefusedError:
            assert name in self.facts.get("stays", ()), name
        else:
            assert self.managed.state
            kept = [w for w in self.managed.warnings if "keeps" in w]
            anew = name in self.facts.get("immutable", ())
            assert kept or anew or self.managed.state[name] in NOTHING
            self.given = without

    def elsewhere(self) -> None:
        """Someone else changes the object: that is undone."""
        mine, others = self.given, self.again()
        self.change(others)
        self.given = mine
        self.core.read(self.managed)
        if self.managed.state is None:  # It was made anew, under another id.
            self.core.destroy(others)
            self.managed = Managed(self.type)
        self.core.apply(self.managed, self.given)

    def vanish(self) -> None:
        """Someone else deletes the object: it is made again."""
        if self.kind.delete is None or self.known.adopted:
            return
        self.core.destroy(self.again())
        self.core.read(self.managed)
        if self.managed.state is None:
            self.managed = Managed(self.type)
        self.core.apply(self.managed, self.given)

    def delete(self) -> None:
        if self.known.adopted:
            return
        self.core.destroy(self.managed)
        self.core.apply(self.managed, self.given)

    def end(self) -> None:
        """It is destroyed, and nothing of it is left."""
        self.core.destroy(self.managed)
        if self.kind.delete and self.type not in STAYS:
            assert self.stored() <= self.before

    def adopt(self) -> None:
        """The state is lost, and the object imported."""
        self.managed = self.again()
        self.core.apply(self.managed, self.given)


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.resource_type)
def test_no_sequence_ends_in_a_second_plan(
    kind: Kind, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / BINARIES).mkdir()
    for digest, content in FILES.items():
        (tmp_path / BINARIES / digest).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    for seed in SEEDS:
        ORG.reset()
        random = Random(seed)
        story = Story(kind, Core(url), random)
        try:
            story.begin()
            story.applied()
            does = (
                *(story.change,) * 4,
                *(story.remove,) * 2,
                *(story.elsewhere,) * 2,
                story.vanish,
                story.delete,
                story.adopt,
            )
            for _ in range(STEPS):
                does_now = random.choice(does)
                story.did.append(does_now.__name__)
                does_now()
                story.applied()
            story.end()
        except Exception as e:
            e.add_note(f"seed {seed}: {', '.join(story.did)}")
            raise
