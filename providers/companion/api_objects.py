"""The objects of one kind in an org: found, made, changed and deleted as its declaration says."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import suppress
from http import HTTPStatus
from typing import Any, TypeAlias

from exporter.api import deadline
from exporter.api.client import Client
from exporter.api.endpoints import endpoint, endpoints, own_id
from exporter.api.operations import for_object, leading_to, variables
from exporter.api.pagination import Listing, listing, query
from exporter.model import json_path, secret_members
from exporter.model.declaration import ByField, Get, Kind, Object, Operation
from exporter.model.errors import ApiError
from exporter.model.record import unwrap
from exporter.model.surrogates import replaced
from exporter.schema.mapping import ODD, prepared

GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
Listed: TypeAlias = tuple[dict[str, list[Object]], str]
"""The objects of a list by id, and what is missing from it."""


class Remote:
    """The objects of a kind. Usable from any number of threads.

    What can only be listed is listed once for all of its objects, until one of them is written.

    parents: the values of the attributes that stand in URLs, in the order of the declaration's,
    are given to each call by the names of the URL's variables or of the attributes. joins: whether
    an object has what the kind's `join` adds.
    """

    def __init__(self, client: Client, kind: Kind, joins: bool = False) -> None:
        self.client = client
        self.kind = kind
        self.joins = joins
        self.own_id = own_id(kind)
        self._lists: dict[tuple[str, ...], Future[Listed]] = {}

    def method(self, what: str) -> str:
        """The HTTP method of one of the kind's operations."""
        return endpoints(getattr(self.kind, what))[0].method

    def find(
        self, id: str, parents: Mapping[str, str], known: Mapping[str, Any] | None = None
    ) -> Object | None:
        """An object, out of its envelope, as its declaration shapes it; None if it isn't there.

        known: what is known of it, by attribute: which of several operations gives it. Raises
        ApiError.
        """
        kind = self.kind
        try:
            found = self._get(id, parents, known or {}) if kind.get else self._listed(id, parents)
            for part in kind.parts if found is not None else ():
                named = variables(self.kind, part, id, parents)
                more = self._object(self.client.request(part, **named), parents)
                found = {**(found or {}), **{k: v for k, v in more.items() if v is not None}}
        except ApiError as e:
            if self._is_gone(e, id, parents):
                return None
            raise
        if found is None or (kind.where and not kind.where(found)):
            return None
        return self._shaped(found)

    def all(self, parents: Mapping[str, str]) -> dict[str, Object]:
        """The objects of the kind's list by id; none if it has no list. Raises ApiError, also where
        the list is incomplete."""
        if self.kind.list is None:
            return {}
        listed = self._list(self._scope(parents))
        if listed.missing:
            raise ApiError(f"the list is incomplete: {listed.missing}")
        known, where = self._known(listed, parents), self.kind.where
        return {
            id: self._shaped(obj)
            for id, many in known.items()
            for obj in many
            if _is_below(obj, parents) and (where is None or where(obj))
        }

    def create(
        self,
        body: Any,
        parents: Mapping[str, str],
        own: str | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> tuple[str, Object]:
        """Makes an object; gives its id, and what the API answered of it. Raises ApiError.

        own: the id that its maker gives it, for where the API answers nothing. values: its
        attributes, which say by which of several operations.
        """
        operation = self._operation(self.kind.create, values or {})
        answer = self._write(operation, None, parents, body=body)
        if not answer and (own or not endpoint(operation).raw.settings["response_type"]):
            # Whoever made it named it: in the body, or as the last variable of the URL.
            return own or [*parents.values()][-1], {}
        return self._made(answer, parents)

    def update(
        self, id: str, body: Any, parents: Mapping[str, str], values: Mapping[str, Any]
    ) -> None:
        """Changes an object, of which `values` are the attributes. Raises ApiError."""
        self._write(self._operation(self.kind.update, values), id, parents, body=body)

    def switch(self, id: str, to: Any, parents: Mapping[str, str]) -> None:
        """Asks for the update that leads to a value, without a body. Raises ApiError."""
        assert isinstance(self.kind.update, ByField)
        self._write(leading_to(self.kind.update, to), id, parents)

    def set(self, name: str, id: str, to: Any, body: Any, parents: Mapping[str, str]) -> None:
        """Asks for what alone sets an attribute, without a body if there is none. Raises
        ApiError."""
        operation = self.kind.settings[name]
        if isinstance(operation, ByField):
            operation = leading_to(operation, to)
        self._write(operation, id, parents, **({} if body is None else {"body": body}))

    def delete(
        self, id: str, parents: Mapping[str, str], body: Any, named: Mapping[str, str]
    ) -> None:
        """Deletes an object, unless it is gone already. Raises ApiError.

        body: what says which, where it isn't the URL that does; else None. named: the attributes
        that tell objects apart: the operation may ask for some.
        """
        operation = self.kind.delete
        assert operation
        asked = {n: v for n, v in named.items() if v and n in endpoint(operation).parameters}
        asked |= {} if body is None else {"body": body}
        try:
            self._write(operation, id, parents, **asked)
        except ApiError as e:
            if not self._is_gone(e, id, parents):
                raise

    def _is_gone(self, error: ApiError, id: str, parents: Mapping[str, str]) -> bool:
        """Whether a request failed because its object isn't there. Some of the API calls that a bad
        request, as it does other things: then the list has to be whole, and not to hold it."""
        if error.status != HTTPStatus.BAD_REQUEST or self.kind.list is None:
            return error.status in GONE
        try:
            return self._listed(id, parents) is None
        except ApiError:
            return False

    def type_of(self, id: str, parents: Mapping[str, str]) -> str:
        """The JSON:API type that the API gives an object, "" if none."""
        operation = self.kind.get or self.kind.list
        assert operation and not isinstance(operation, ByField)
        answer = self.client.request(operation, **variables(self.kind, operation, id, parents))
        return str(json_path.get(answer, "data.type") or "")

    def _get(self, id: str, parents: Mapping[str, str], known: Mapping[str, Any]) -> Object:
        operation = self.kind.get
        if isinstance(operation, ByField):
            value = json_path.get(known, operation.path)
            if not isinstance(value, str):
                value = json_path.get(self._listed(id, parents), operation.path)
            if (operation := operation.operations.get(str(value))) is None:
                raise ApiError("not found", HTTPStatus.NOT_FOUND)
        assert operation
        fixed = query(self.kind, operation)
        named = variables(self.kind, operation, id, parents)
        answer = self.client.request(operation, **{**fixed, **named})
        if self.kind.explode is None or self.kind.list:
            return self._whole(answer, parents)
        each = (self._whole(o, parents) for o in self.kind.explode(self._object(answer, parents)))
        found = next((o for o in each if json_path.identify(self.own_id, o) == id), None)
        if found is None:
            raise ApiError("not found", HTTPStatus.NOT_FOUND)
        return found

    def _operation(
        self, operation: Operation | ByField | None, values: Mapping[str, Any]
    ) -> Operation:
        """The operation for an object with these attributes."""
        found = for_object(operation, values)
        if found is None or isinstance(found, Get):
            raise TypeError("the kind has no such operation")
        return found

    def _write(
        self, operation: Operation, id: str | None, parents: Mapping[str, str], **body: Any
    ) -> Any:
        try:
            named = variables(self.kind, operation, id, parents)
            return self.client.request(operation, **{**body, **named})
        finally:
            self._lists = {}  # Lists that are under way go to those who asked before.

    def _scope(self, parents: Mapping[str, str]) -> dict[str, str]:
        """What the list is asked for, to hold what is below these parents."""
        assert self.kind.list
        within = variables(self.kind, self.kind.list, None, parents)
        if not within and self.kind.parents:
            within = {n: parents[n] for n in endpoint(self.kind.list).scope if n in parents}
        return within

    def _list(self, within: dict[str, str]) -> Listing:
        async def ask(operation: Operation | Get, /, **parameters: Any) -> Any:
            return self.client.request(operation, **parameters)

        return asyncio.run(listing(ask, self.kind, within, lambda done, total: None))

    def _known(self, found: Listing, parents: Mapping[str, str]) -> dict[str, list[Object]]:
        """The objects of a list by id, which those below several parents may share."""
        known: dict[str, list[Object]] = {}
        for item in found.items.values():
            obj = self._whole(item, parents)
            known.setdefault(str(json_path.identify(self.own_id, obj)), []).append(obj)
        return known

    def _listed(self, id: str, parents: Mapping[str, str]) -> Object | None:
        within = self._scope(parents)
        lists, asked, mine = self._lists, tuple(within.values()), Future[Listed]()
        listed = lists.setdefault(asked, mine)
        if listed is mine:
            try:
                found = self._list(within)
                mine.set_result((self._known(found, parents), found.missing))
            # Whatever it is, those who wait for the same list raise it, too.
            except BaseException as e:  # noqa: BLE001
                mine.set_exception(e if deadline.left() else deadline.LateError(str(e)))
            if mine.exception() or mine.result()[1]:
                del lists[asked]
        limit = deadline.left()
        try:
            known, missing = listed.result(None if math.isinf(limit) else limit)
        except TimeoutError:
            raise deadline.LateError from None
        except deadline.LateError:
            if listed is mine or not deadline.left():
                raise
            return self._listed(id, parents)  # Whoever asked for it had less time.
        obj = next((o for o in known.get(id, ()) if _is_below(o, parents)), None)
        if obj is None and missing:
            raise ApiError(f"the list is incomplete: {missing}")
        return obj

    def _made(self, answer: Any, parents: Mapping[str, str]) -> tuple[str, Object]:
        if isinstance(answer, dict) and isinstance(answer.get("data"), list):
            answer = answer | {"data": (answer["data"] or [{}])[0]}
        made = self._object(answer, parents)
        with suppress(ApiError):  # Some answers don't have all of it.
            made = self._whole(answer, parents)
        id = self.kind.singleton or json_path.identify(self.own_id, made)
        if id is None:
            # Some answers have it beside what its maker alone is told.
            inner = (v for v in made.values() if isinstance(v, dict))
            made = next((v for v in inner if json_path.identify(self.own_id, v) is not None), made)
            id = json_path.identify(self.own_id, made)
        if id is None:
            raise ApiError(f"the answer holds no {self.own_id}: what was made is unknown")
        return str(id), self._shaped(made)

    def _object(self, answer: Any, parents: Mapping[str, str]) -> Object:
        within = {}
        if self.kind.list and not isinstance(self.kind.list, ByField):
            within = variables(self.kind, self.kind.list, None, parents)
        try:
            return unwrap(replaced(answer), within, self.kind.included)
        except ODD as e:
            raise ApiError(_odd(e)) from e

    def _whole(self, answer: Any, parents: Mapping[str, str]) -> Object:
        """The object of an answer, with what its declaration adds to it by itself, where requests
        are made of that."""
        obj = self._object(answer, parents)
        try:
            return self.kind.join(obj, lambda kind: ()) if self.kind.join and self.joins else obj
        except ODD as e:
            raise ApiError(_odd(e)) from e

    def _shaped(self, obj: Object) -> Object:
        try:
            # What may be masked is no value; the state keeps what was written.
            obj = secret_members.replace(self.kind, obj, lambda path, value: None, hidden=False)
            for path in self.kind.ignore:
                obj = json_path.drop(obj, path)
            return prepared(obj, self.kind)
        except ODD as e:
            raise ApiError(_odd(e)) from e


def _is_below(obj: Object, parents: Mapping[str, str]) -> bool:
    return all(str(obj.get(name, value)) == value for name, value in parents.items())


def _odd(error: Exception) -> str:
    return f"the answer is not of the form that its kind has: {error!r}"
