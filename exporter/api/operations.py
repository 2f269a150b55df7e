"""Which of a kind's operations is for an object, and the variables of its URL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.api.endpoints import endpoint
from exporter.model import json_path
from exporter.model.declaration import ByField, Get, Kind, Operation
from exporter.model.errors import ApiError


def for_object(operation: Operation | Get | ByField | None, obj: Any) -> Operation | Get | None:
    """The operation for an object: the only one, or that of a member's value; None if there is none
    for such an object."""
    if isinstance(operation, ByField):
        return operation.operations.get(str(json_path.get(obj, operation.path)))
    return operation


def leading_to(operation: ByField, value: Any) -> Operation:
    """The operation that gives a member a value. ApiError: none does."""
    found = operation.operations.get(str(value))
    if found is None:
        known = ", ".join(operation.operations)
        raise ApiError(f"{operation.path} can't be made {value!r}: known are {known}")
    return found


def only(operation: Operation | Get | ByField | None) -> Operation | Get:
    """The operation of a kind whose objects all have the same. ValueError: there is none such."""
    if operation is None or isinstance(operation, ByField):
        raise ValueError("a kind without list needs one get")
    return operation


def identified(operation: Operation | Get | None, id: str) -> dict[str, str]:
    """The id as the variable at the end of the operation's URL, or as the query that it goes by."""
    assert operation is not None
    return {endpoint(operation).scope[-1]: id}


def filled(operation: Operation | Get, variables: Mapping[str, Any]) -> str:
    """The path of an operation's URL with its variables filled in."""
    path = endpoint(operation).path
    for name, value in variables.items():
        path = path.replace(f"{{{name}}}", str(value))
    return path


def variables(
    kind: Kind, operation: Operation | Get, id: str | None, parents: Mapping[str, str]
) -> dict[str, str]:
    """The variables of an operation's URL: those that the declaration gives; parents by name, else
    by their place; the last one that no parent has is the id."""
    names = endpoint(operation).variables
    found = {}
    for place, name in enumerate(names):
        attribute = kind.rename.get(name, name)
        if name in kind.query and not isinstance(kind.query[name], tuple):
            found[name] = kind.query[name]
        elif attribute in parents:
            found[name] = parents[attribute]
        elif id is not None and place == len(names) - 1:
            found[name] = id
        elif place < len(parents):
            found[name] = list(parents.values())[place]
    return found
