"""An object in the shape of its resource: what its declaration says, then the schema."""

from __future__ import annotations

from functools import cache

from exporter import paths, schema
from exporter.fit import Fit, fit, related
from exporter.kind import Object, Shape
from exporter.truncation import SENTENCE, truncated


class MisfitError(Exception):
    """An object lacks what every object of its kind has, or the provider refuses what it holds."""


ODD = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What the reading of an object raises that isn't of the form its kind has."""


def oddity(error: Exception) -> str:
    """Why an object can't be exported, by what its reading raised; a ValueError says it itself."""
    if isinstance(error, ValueError):
        return truncated(str(error), SENTENCE)
    return truncated(f"not of the form that its kind has: {error!r}", SENTENCE)


def shaped(obj: Object, shape: Shape) -> tuple[Fit, list[str]]:
    """An object, without what its shape ignores, fitted to the schema, and the attributes that a
    default filled.

    MisfitError: nothing can be made of it.
    """
    try:
        return _shaped(obj, shape)
    except ODD as e:
        raise MisfitError(oddity(e)) from e


def _shaped(obj: Object, shape: Shape) -> tuple[Fit, list[str]]:
    if shape.prepare:
        obj = shape.prepare(obj)
    for old, new in shape.rename.items():
        obj = paths.move(obj, old, new)
    for path, value in shape.initial.items():
        obj = paths.drop(obj, path, value)
    filled = []
    for path, value in shape.default.items():
        if paths.get(obj, path) is None:
            obj = paths.put(obj, path, value)
            filled.append(path)
    if schema.of_companion(shape.resource_type):
        obj = paths.without_nulls(obj)  # To its API they are absent, and not always allowed.
    block = schema.resource(shape.resource_type)
    return fit(block, related(obj, block)), filled


def without(obj: Object, ignored: tuple[str, ...]) -> Object:
    """The object without the members at these paths."""
    members, deeper = _split(ignored)
    obj = {k: v for k, v in obj.items() if k not in members}
    for path in deeper:
        if paths.steps(path)[0] in obj or path.startswith("**"):
            obj = paths.drop(obj, path)
    return obj


@cache
def _split(ignored: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Paths of one step, and the longer ones."""
    members = frozenset(p for p in ignored if len(paths.steps(p)) == 1 and p != "**")
    return members, tuple(p for p in ignored if p not in members)
