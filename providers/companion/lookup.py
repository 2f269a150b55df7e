"""An object that a data source names: by its id, or by what people know it by."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from exporter.model.errors import ApiError

from .api_objects import Remote
from .plan import Attributes, State

SHOWN = 5
"""How many of the objects that there are an error names."""


def wrong(config: State, titles: Sequence[str]) -> str:
    """Why a configuration names no object, "" if it may."""
    if any(config[name] is not None for name in ("id", *titles)):
        return ""
    return f"Say which object is meant: give {' or '.join(('id', *titles))}."


def find(attributes: Attributes, remote: Remote, titles: Sequence[str], config: State) -> State:
    """The object's attributes and its id. ApiError: there isn't just one of that name, or it can't
    be found out."""
    within = attributes.within(config)
    named = {n: config[n] for n in titles if config[n] is not None}
    id, found = config["id"], None
    if id is None:
        known = remote.all(within)
        told = {i: attributes.state_of(obj, titles) for i, obj in known.items()}
        alike = [i for i, has in told.items() if named.items() <= has.items()]
        if len(alike) != 1:
            raise ApiError(_not_one(named, told, alike))
        id = alike[0]
        found = None if remote.kind.get else known[id]
    found = found or remote.find(id, within)
    if found is None:
        raise ApiError(f"none has the id {id}")
    state = attributes.state_of(found)
    other = {n: state.get(n) for n, v in named.items() if state.get(n) != v}
    if other:
        raise ApiError(f"the one of id {id} has {_shown(other)}")
    return {**state, **within, "id": id}


def _not_one(named: State, told: dict[str, State], alike: list[str]) -> str:
    if alike:
        more = ", …" if len(alike) > SHOWN else ""
        ids = ", ".join(alike[:SHOWN])
        return f"{len(alike)} have {_shown(named)}: give the id of one, {ids}{more}"
    each = f"none of {len(told)} has {_shown(named)}" if told else "the org has none"
    near = []
    for name, value in named.items():
        there = sorted({str(has.get(name)) for has in told.values()})
        # Where there are but a few, all of them may be meant.
        close = there if len(there) <= SHOWN else difflib.get_close_matches(value, there, SHOWN)
        near += [_shown({name: text}) for text in close if text != value]
    return f"{each}; there is {', '.join(near)}" if near else each


def _shown(named: State) -> str:
    return " and ".join(f'{name} "{value}"' for name, value in named.items())
