"""One resource type: plans, and what becomes of its objects in the org.

An attribute that the configuration sets is kept in the state as it is written there; `private`
remembers what was set, so that what is taken out of the configuration later is noticed, while what
the API adds by itself is not. What it leaves out is the API's to say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from exporter import paths
from exporter.errors import ApiError
from exporter.kind import Object

from . import forms
from .journal import Journal
from .remote import Remote
from .same import EMPTY, covers, digest, equal, parsed
from .wire import UNKNOWN, Value, is_unknown

State = dict[str, Value]


@dataclass(slots=True)
class Planned:
    """A plan: the state to come, and the attributes whose change makes the object anew."""

    state: State
    replace: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Applied:
    """What came of a change: the state, None if the object is gone, and what went wrong."""

    state: State | None
    private: bytes = b""
    error: str = ""
    warning: str = ""


class Resource:
    """A resource type. `block` are its attributes, `facts` what ddx.json says of its requests."""

    def __init__(
        self, type: str, block: Mapping[str, Any], facts: Mapping[str, Any], journal: Journal
    ) -> None:
        self.type = type
        self.block = block
        self.facts = facts
        self.journal = journal
        self.json = frozenset(facts.get("json", ()))
        self.unread = frozenset(facts.get("unread", ()))
        self.hidden: dict[str, list[str]] = facts.get("hidden", {})
        self.parents: list[str] = facts.get("parents", [])
        self.naming = re.findall(r"\{(\w+)", facts.get("id", ""))
        self.fixed = {*facts.get("immutable", ()), *self.parents}

    def wrong(self, config: State) -> dict[str, str]:
        """What is wrong in a configuration, by attribute."""
        found = {}
        for name, value in config.items():
            attribute = self.block[name]
            if value is None or is_unknown(value):
                continue
            if not (attribute.get("required") or attribute.get("optional")):
                found[name] = "Only the provider sets it; remove it from the configuration."
            elif name in self.json:
                try:
                    parsed(value)
                except ValueError as e:
                    found[name] = f"It isn't JSON: {e}. Use jsonencode()."
        return found

    def plan(self, prior: State | None, config: State, proposed: State, private: bytes) -> Planned:
        """The state that a configuration leads to."""
        planned = dict(proposed)
        if prior is None:
            for name, attribute in self.block.items():
                if attribute.get("computed") and config[name] is None:
                    planned[name] = UNKNOWN
            return Planned(planned)
        configured = _configured(private)
        changed = []
        for name, attribute in self.block.items():
            wanted, had = config[name], prior[name]
            if wanted is None:
                if name in configured and name not in self.unread and attribute.get("computed"):
                    planned[name] = UNKNOWN
                    changed.append(name)
                elif wanted is None and not attribute.get("computed") and had is not None:
                    changed.append(name)
            elif not is_unknown(wanted) and self._same(name, wanted, had, configured.get(name)):
                planned[name] = had
            else:
                changed.append(name)
        other = "id" in self.facts and self._named(planned) != prior["id"]
        return Planned(
            planned, [n for n in changed if n in self.fixed or (other and n in self.naming)]
        )

    def read(self, remote: Remote, state: State) -> State | None:
        """The state as the org has it; None if the object is gone. Raises ApiError."""
        found = remote.find(state["id"], self._within(state))
        if found is None:
            return None
        self.journal.claims(self.type, state["id"])
        read = self._state(found)
        if read and all(value is None for value in read.values()):
            raise ApiError("the answer is not of the form that its kind has: it holds nothing")
        merged = dict(state)
        for name, value in read.items():
            if not self._holds(name, value, state[name]):
                merged[name] = value
        return merged

    def create(self, remote: Remote, planned: State, config: State) -> Applied:
        """Makes the object; one that the API only ever updates is taken over instead.

        Raises ApiError where nothing was made.
        """
        within = self._within(planned)
        form = self.facts.get("create")
        error, answer = "", Object()
        # Known where whoever makes the object names it.
        own = planned[self.facts.get("named", "id")]
        own = None if is_unknown(own) else own
        if form is None or (remote.kind.singleton and remote.find(remote.kind.singleton, within)):
            named = self._named(planned) or remote.kind.singleton or own
            id = named or next(reversed(within.values()), "")
            if not id:
                raise ApiError(
                    "the API makes none, and every org has its own under other ids: import the one "
                    "that is there (`ddexport adopt` finds it)"
                )
            state = {**planned, "id": id}
            self._send(remote, state, self._known(planned), within)
        else:
            values = {n: v for n, v in self._known(planned).items() if v is not None}
            body = forms.body(form, self.block, self.json, values, own)
            id, answer = self._make(remote, body, values, within, own or self._named(planned))
            state = {**planned, "id": id}
            later = {n: v for n, v in values.items() if n not in forms.names(form)}
            if later.keys() & forms.names(self.facts.get("update", {})):
                try:
                    made = {**state, **self._state(answer)}
                    self._send(remote, made, values, within, set(later))
                except ApiError as e:
                    error = f"It was created as {id}, but not set up in full: {e}"
        return Applied(self._settled(remote, state, answer), self._private(config), error)

    def _make(
        self,
        remote: Remote,
        body: Any,
        values: State,
        within: Mapping[str, str],
        own: str | None,
    ) -> tuple[str, Object]:
        """Sends a create, unless the object of one that was cut off is there. Raises ApiError."""
        with self.journal.turn():
            entry = self.journal.begin(self.type, digest([self.type, dict(within), body]))
            try:
                found = (
                    self._cut_off(remote, entry.id, values, within) if entry.interrupted else None
                )
                made = found or remote.create(body, within, own)
            except ApiError as e:
                if HTTPStatus.BAD_REQUEST <= e.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                    entry.refused()
                raise
            self.journal.claims(self.type, made[0])
            entry.made(made[0])
            return made

    def _cut_off(
        self, remote: Remote, id: str, values: State, within: Mapping[str, str]
    ) -> tuple[str, Object] | None:
        """What an earlier create made: the object of that id, or one that is as the create has it
        and that the state doesn't hold."""
        if id:
            known = remote.find(id, within)
            return None if known is None else (id, known)
        for id, obj in remote.all(within).items():
            if self._is(obj, values) and self.journal.claims(self.type, id):
                return id, obj
        return None

    def _is(self, obj: Object, values: State) -> bool:
        there = {n: v for n, v in self._state(obj).items() if v is not None}
        return bool(there) and all(
            self._holds(n, v, values[n]) for n, v in there.items() if n in values
        )

    def update(self, remote: Remote, prior: State, planned: State, config: State) -> Applied:
        """Changes the object. Raises ApiError where nothing was changed."""
        removed = {n for n, v in planned.items() if is_unknown(v)}
        values = {n: (None if n in removed else v) for n, v in planned.items()}
        changed = {n for n in planned if n in removed or planned[n] != prior[n]}
        self._send(remote, prior, values, self._within(prior), changed)
        return Applied(self._settled(remote, planned, {}), self._private(config))

    def delete(self, remote: Remote, prior: State) -> Applied:
        """Deletes the object; one that the API can't delete only leaves the state."""
        if remote.kind.delete is None:
            return Applied(None, warning="The API can't delete it: it stays as it is in the org.")
        body, named = None, {n: prior[n] for n in self.naming}
        if form := self.facts.get("delete"):
            body = forms.body(form, self.block, self.json, named, prior["id"])
            if listed := form.get("attributes"):
                body["data"]["attributes"] = {n: [prior["id"]] for n in listed.values()}
        remote.delete(prior["id"], self._within(prior), body, named)
        return Applied(None)

    def _send(
        self,
        remote: Remote,
        state: State,
        values: State,
        within: Mapping[str, str],
        changed: set[str] | None = None,
    ) -> None:
        """Sends an update: a part of the object where the API patches, else all of it.

        What it requires is always sent: of `values`, else as the `state` has it, else nothing, but
        for what is unread: that may be there.
        """
        form = self.facts["update"]
        if "by" in form:
            remote.switch(state["id"], values[form["by"]], within)
            return
        known = {n: v for n, v in values.items() if not is_unknown(v)}
        if changed is None or remote.method("update") != "PATCH":
            changed = {n for n, v in known.items() if v is not None}
        sent = {n: v for n, v in known.items() if n in changed}
        for name in form.get("required", ()):
            there = (v for v in (known.get(name), state.get(name)) if not is_unknown(v))
            value = next((v for v in there if v is not None), None)
            if value is None and self.block[name]["type"][0] == "list":
                value = []
            if value not in (None, []) or name not in self.unread:
                sent[name] = value
        told = {"members", "type", "beside"} & set(form)
        type = "" if told else remote.type_of(state["id"], within)
        body = forms.body(form, self.block, self.json, sent, state["id"], type)
        remote.update(state["id"], body, within)

    def _settled(self, remote: Remote, planned: State, answer: Object) -> State:
        """The planned state with what the API says where the plan knows nothing."""
        try:
            found = remote.find(planned["id"], self._within(planned)) or answer
        except ApiError:
            found = answer  # It was written: the next refresh reads it.
        read = self._state(found) if found else {}
        return {n: (read.get(n) if is_unknown(v) else v) for n, v in planned.items()}

    def _state(self, found: Object) -> State:
        state = {}
        for name, at in self.facts.get("answer", {}).items():
            value = paths.get(found, at)
            if at.startswith("relationships."):
                value = _ids(value)
            if value is None and name in (*self.unread, *self.parents):
                continue
            try:
                state[name] = forms.to_value(self.block[name]["type"], value)
            except forms.FormError as e:
                raise ApiError(f"the answer is not of the form that its kind has: {at}: {e}") from e
        return state

    def _holds(self, name: str, there: Value, had: Value) -> bool:
        """Whether what the state has of an attribute still is so in the org."""
        if name in self.json and isinstance(had, str) and isinstance(there, str):
            shown = parsed(had)
            for path in self.hidden.get(name, ()):
                shown = paths.drop(shown, path)
            return covers(parsed(there), shown)
        return equal(there, had) or (there in EMPTY and had in EMPTY and had is not None)

    def _same(self, name: str, wanted: Value, had: Value, configured: str | None) -> bool:
        """Whether what the configuration wants is what the state has, but for what the API adds."""
        if had is None:
            return False
        if name not in self.json:
            return equal(wanted, had)
        new, old = parsed(wanted), parsed(had)
        return paths.without_nulls(new) == paths.without_nulls(old) or (
            covers(old, new) and configured in (None, digest(new))
        )

    def _named(self, state: State) -> str:
        """The id that an object's attributes make, "" where its API gives it one."""
        values = {
            n: parsed(state[n]) if n in self.json else state[n]
            for n in self.naming
            if not is_unknown(state[n])
        }
        return str(paths.identify(self.facts["id"], values) or "") if values else ""

    def _within(self, state: Mapping[str, Value]) -> dict[str, str]:
        return {n: state[n] for n in self.parents}

    def _known(self, planned: State) -> State:
        return {n: v for n, v in planned.items() if not is_unknown(v) and n != "id"}

    def _private(self, config: State) -> bytes:
        """What of the configuration was set, by attribute; secrets leave no trace."""
        found = {
            n: digest(parsed(v)) if n in self.json else ""
            for n, v in config.items()
            if v is not None and not is_unknown(v) and not self.block[n].get("sensitive")
        }
        return json.dumps({"configured": found}, sort_keys=True).encode()


def _ids(relationship: Any) -> Any:
    data = relationship.get("data") if isinstance(relationship, dict) else None
    if isinstance(data, list):
        return [d["id"] for d in data]
    return data["id"] if isinstance(data, dict) else None


def _configured(private: bytes) -> dict[str, str]:
    found: dict[str, str] = json.loads(private)["configured"] if private else {}
    return found
