"""The objects of one kind in an org: found, made, changed and deleted as its declaration says."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from exporter import paths, secrets
from exporter.client import Client
from exporter.endpoints import endpoint
from exporter.errors import ApiError
from exporter.kind import ByField, Get, Kind, Object, Operation
from exporter.pages import Listing, listing
from exporter.record import unwrap

GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
ODD = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What the reading of an answer raises that isn't of the form its kind has."""


class Remote:
    """The objects of a kind. Usable from any number of threads.

    parents: the values of the attributes that stand in URLs, in the order of the declaration's,
    are given to each call by the names of the URL's variables or of the attributes.
    """

    def __init__(self, client: Client, kind: Kind) -> None:
        self.client = client
        self.kind = kind

    def method(self, what: str) -> str:
        """The HTTP method of one of the kind's operations."""
        return endpoint(_one(getattr(self.kind, what))).method

    def find(self, id: str, parents: Mapping[str, str]) -> Object | None:
        """An object, out of its envelope, as its declaration shapes it; None if it isn't there.

        Raises ApiError.
        """
        kind = self.kind
        try:
            found = self._get(id, parents) if kind.get else self._listed(id, parents)
            for part in kind.parts if found is not None else ():
                variables = self._variables(part, id, parents)
                more = self._object(self.client.request(part, **variables), parents)
                found = {**(found or {}), **{k: v for k, v in more.items() if v is not None}}
        except ApiError as e:
            if e.status in GONE:
                return None
            raise
        if found is None or (kind.where and not kind.where(found)):
            return None
        return self._shaped(found)

    def all(self, parents: Mapping[str, str]) -> dict[str, Object]:
        """The objects of the kind's list by id; none if it has no list. Raises ApiError."""
        if self.kind.list is None:
            return {}
        found = self._list(parents).items.items()
        return {id: self._shaped(self._object(item, parents)) for id, item in found}

    def create(self, body: Any, parents: Mapping[str, str], named: str) -> tuple[str, Object]:
        """Makes an object; gives its id, `named` where the answer is empty, and what the API
        answered of it. Raises ApiError."""
        operation = _one(self.kind.create)
        variables = self._variables(operation, None, parents)
        answer = self.client.request(operation, body=body, **variables)
        return self._made(answer, parents) if answer or not named else (named, {})

    def update(self, id: str, body: Any, parents: Mapping[str, str]) -> None:
        """Changes an object. Raises ApiError."""
        operation = _one(self.kind.update)
        self.client.request(operation, body=body, **self._variables(operation, id, parents))

    def delete(self, id: str, parents: Mapping[str, str], named: Mapping[str, str]) -> None:
        """Deletes an object, unless it is gone already. Raises ApiError.

        named: attributes that tell objects apart: the operation may ask for some, or for a body.
        """
        operation = self.kind.delete
        assert operation
        parameters = endpoint(operation).parameters
        asked: dict[str, Any] = {n: v for n, v in named.items() if v and n in parameters}
        asked |= {"body": dict(named)} if "body" in parameters else {}
        try:
            variables = self._variables(operation, id, parents)
            self.client.request(operation, **{**asked, **variables})
        except ApiError as e:
            if e.status not in GONE:
                raise

    def type_of(self, id: str, parents: Mapping[str, str]) -> str:
        """The JSON:API type that the API gives an object, "" if none."""
        operation = self.kind.get or self.kind.list
        assert operation and not isinstance(operation, ByField)
        answer = self.client.request(operation, **self._variables(operation, id, parents))
        return str(paths.get(answer, "data.type") or "")

    def _get(self, id: str, parents: Mapping[str, str]) -> Object:
        operation = self.kind.get
        if isinstance(operation, ByField):
            listed = self._listed(id, parents) or {}
            operation = operation.operations.get(str(paths.get(listed, operation.path)))
            if operation is None:
                raise ApiError("not found", HTTPStatus.NOT_FOUND)
        assert operation
        query = {k: v for k, v in self.kind.query.items() if k in endpoint(operation).parameters}
        variables = self._variables(operation, id, parents)
        return self._object(self.client.request(operation, **query, **variables), parents)

    def _list(self, parents: Mapping[str, str]) -> Listing:
        operation = self.kind.list
        assert operation
        within = self._variables(operation, None, parents)

        async def ask(operation: Operation | Get, /, **parameters: Any) -> Any:
            return self.client.request(operation, **parameters)

        return asyncio.run(listing(ask, self.kind, within, lambda done, total: None))

    def _listed(self, id: str, parents: Mapping[str, str]) -> Object | None:
        found = self._list(parents)
        if id not in found.items:
            if found.missing:
                raise ApiError(f"the list is incomplete: {found.missing}")
            return None
        return self._object(found.items[id], parents)

    def _made(self, answer: Any, parents: Mapping[str, str]) -> tuple[str, Object]:
        if isinstance(answer, dict) and isinstance(answer.get("data"), list):
            answer = answer | {"data": (answer["data"] or [{}])[0]}
        made = self._object(answer, parents)
        id = self.kind.singleton or paths.identify(self.kind.id, made)
        if id is None:
            raise ApiError(f"the answer holds no {self.kind.id}: what was made is unknown")
        return str(id), self._shaped(made)

    def _object(self, answer: Any, parents: Mapping[str, str]) -> Object:
        within = {}
        if self.kind.list and not isinstance(self.kind.list, ByField):
            within = self._variables(self.kind.list, None, parents)
        try:
            return unwrap(answer, within, self.kind.included)
        except ODD as e:
            raise ApiError(_odd(e)) from e

    def _shaped(self, obj: Object) -> Object:
        try:
            # What may be masked is no value; the state keeps what was written.
            obj = secrets.replace(self.kind, obj, lambda path, value: None, hidden=False)
            for path in self.kind.ignore:
                obj = paths.drop(obj, path)
            obj = self.kind.prepare(obj) if self.kind.prepare else obj
            for old, new in self.kind.rename.items():
                obj = paths.move(obj, old, new)
        except ODD as e:
            raise ApiError(_odd(e)) from e
        return obj

    def _variables(
        self, operation: Operation | Get, id: str | None, parents: Mapping[str, str]
    ) -> dict[str, str]:
        """The variables of an operation's URL: parents by name, else by their place; the last one
        that no parent has is the id."""
        names = endpoint(operation).variables
        found = {}
        for place, name in enumerate(names):
            attribute = self.kind.rename.get(name, name)
            if attribute in parents:
                found[name] = parents[attribute]
            elif id is not None and place == len(names) - 1:
                found[name] = id
            elif place < len(parents):
                found[name] = list(parents.values())[place]
        return found


def _odd(error: Exception) -> str:
    return f"the answer is not of the form that its kind has: {error!r}"


def _one(operation: Operation | ByField | None) -> Operation:
    if operation is None or isinstance(operation, ByField):
        raise TypeError("a kind of the companion provider has one operation of each sort")
    return operation
