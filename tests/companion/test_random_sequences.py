"""Random sequences of what happens to a resource, against what it ought to be by then."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from exporter.simulator import Org, serve
from providers.companion.plan import NOTHING
from tests.support.companion import REQUESTS
from tests.support.terraform_core import Core, Managed, RefusedError

MARKDOWN = {"type": "markdown", "text": "a"}
CELLS = [
    json.dumps(
        [{"type": "notebook_cells", "attributes": {"definition": MARKDOWN | {"text": text}}}]
    )
    for text in ("a", "b")
]
NOTE = {"type": "note", "content": "a"}
KINDS: dict[str, tuple[str, dict[str, list[Any]]]] = {
    "ddx_notebook": (
        "/api/v1/notebooks",
        {
            "name": ["n", "m"],
            "cells": CELLS,
            "time": ['{"live_span":"1h"}', '{"live_span":"4h"}'],
            "status": ["published"],
            "metadata": ['{"is_template":true}', '{"is_template":false}'],
        },
    ),
    "ddx_dashboard": (
        "/api/v1/dashboard",
        {
            "title": ["t", "u"],
            "layout_type": ["ordered"],
            "widgets": [json.dumps([{"definition": NOTE | {"content": c}}]) for c in "ab"],
            "description": ["d", "e"],
            "tags": [["team:a", "team:b"], ["team:b", "team:a"], ["team:c"]],
            "notify_list": [["a@example.com", "b@example.com"], ["b@example.com"]],
        },
    ),
}
NEEDED = {
    "ddx_notebook": ("name", "cells", "time"),
    "ddx_dashboard": ("title", "layout_type", "widgets"),
}


class Story:
    """A resource, its configuration, and the org that it is in."""

    def __init__(self, type: str, core: Core, org: Org, random: Random) -> None:
        self.type, self.core, self.org, self.random = type, core, org, random
        self.path, self.values = KINDS[type]
        self.managed = Managed(type)
        self.given = {n: random.choice(self.values[n]) for n in NEEDED[type]}

    def stored(self) -> dict[str, Any]:
        return dict(self.org.store.shelves.get((self.path, ()), {}))

    def applied(self) -> None:
        """What holds after every apply: nothing is left to do, and the org has what is said."""
        assert self.managed.state
        assert list(self.stored()) == [str(self.managed.state["id"])]
        self.core.read(self.managed)
        self.same()
        again = self.core.imported(self.type, str(self.managed.state["id"]))
        assert again.state
        for name, value in self.core.config(self.type, self.given).items():
            if value is not None and name not in REQUESTS[self.type].get("unread", ()):
                resource = self.core.provider._resource(self.type)
                assert resource.holds(name, again.state[name], value), name

    def same(self) -> None:
        planned = self.core.plan(self.managed, self.given)
        assert planned.state == self.managed.state

    def change(self) -> None:
        name = self.random.choice([*self.values])
        self.given[name] = self.random.choice(self.values[name])
        self.core.apply(self.managed, self.given)

    def remove(self) -> None:
        free = [n for n in self.given if n not in NEEDED[self.type]]
        if not free:
            return
        name = self.random.choice(free)
        without = {n: v for n, v in self.given.items() if n != name}
        try:
            self.core.apply(self.managed, without)
        except RefusedError:
            assert name in REQUESTS[self.type]["stays"]
        else:
            assert self.managed.state
            assert self.managed.state[name] in NOTHING
            self.given = without

    def elsewhere(self) -> None:
        """Someone else changes the object."""
        before = self.stored()
        if not before:
            return
        ((id, stored),) = before.items()
        body = stored.body
        held = body["data"]["attributes"] if "data" in body else body
        name = self.random.choice(
            [n for n in ("name", "title", "description") if n in held] or ["description"]
        )
        held[name] = "someone's"
        self.org.store.put(self.path, id, body)
        self.core.read(self.managed)
        planned = self.core.plan(self.managed, self.given)
        changes = planned.state != self.managed.state
        assert changes == (name in self.given), name
        if name not in self.given:
            self.given[name] = "mine"
        self.core.apply(self.managed, self.given)

    def vanish(self) -> None:
        self.org.store.shelves[self.path, ()].clear()
        self.core.read(self.managed)
        assert self.managed.state is None
        self.managed = Managed(self.type)
        self.core.apply(self.managed, self.given)

    def delete(self) -> None:
        self.core.destroy(self.managed)
        assert not self.stored()
        self.core.apply(self.managed, self.given)

    def adopt(self) -> None:
        """The state is lost, and the object imported: that changes nothing."""
        assert self.managed.state
        self.managed = self.core.imported(self.type, str(self.managed.state["id"]))
        self.same()
        # Only an apply notes what is set.
        name = NEEDED[self.type][0]
        self.given[name] = next(v for v in self.values[name] if v != self.given[name])
        self.core.apply(self.managed, self.given)


@pytest.mark.parametrize("type", KINDS)
@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_the_org_is_as_the_configuration_says(type: str, seed: int) -> None:
    org, random = Org(), Random(seed)
    with serve(org) as served:
        story = Story(type, Core(served.url), org, random)
        story.core.apply(story.managed, story.given)
        story.applied()
        does = (
            *(story.change,) * 4,
            *(story.remove,) * 2,
            story.elsewhere,
            story.vanish,
            story.delete,
            story.adopt,
        )
        for _ in range(25):
            random.choice(does)()
            story.applied()
