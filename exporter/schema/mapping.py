"""An object in the shape of its resource: what its declaration says, then the schema."""

from __future__ import annotations

from exporter.model import json_path
from exporter.model.declaration import Object, Shape
from exporter.model.truncation import SENTENCE, truncated
from exporter.schema import provider_schema
from exporter.schema.schema_fit import Fit, fit, related


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


def prepared(obj: Object, shape: Shape) -> Object:
    """An object with the names and in the form of its resource's attributes. Raises any of ODD."""
    if shape.prepare:
        obj = shape.prepare(obj)
    for old, new in shape.rename.items():
        obj = json_path.move(obj, old, new)
    return obj


def _shaped(obj: Object, shape: Shape) -> tuple[Fit, list[str]]:
    obj = prepared(obj, shape)
    for path, value in shape.initial.items():
        obj = json_path.drop(obj, path, value)
    filled = []
    for path, value in shape.default.items():
        if json_path.get(obj, path) is None:
            obj = json_path.put(obj, path, value)
            filled.append(path)
    if provider_schema.of_companion(shape.resource_type):
        obj = json_path.without_nulls(obj)  # To its API they are absent, and not always allowed.
    block = provider_schema.resource(shape.resource_type)
    return fit(block, related(obj, block)), filled
