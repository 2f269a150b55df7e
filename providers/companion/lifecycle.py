"""A resource type of the provider: what becomes of its objects in the org."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from exporter.model.declaration import Object
from exporter.model.errors import ApiError

from . import body_codec, upload
from .api_objects import Remote
from .create_journal import Journal
from .equality import digest, text
from .plan import Attributes, State
from .protocol import is_unknown


@dataclass(slots=True)
class Applied:
    """What came of a change: the state, None if the object is gone, and what went wrong."""

    state: State | None
    private: bytes = b""
    error: str = ""
    warning: str = ""


class Resource(Attributes):
    """A resource type, and what its changes ask of the org."""

    def __init__(
        self, type: str, block: Mapping[str, Any], facts: Mapping[str, Any], journal: Journal
    ) -> None:
        super().__init__(block, facts)
        self.type = type
        self.journal = journal

    def read(self, remote: Remote, state: State) -> State | None:
        """The state as the org has it; None if the object is gone. Raises ApiError."""
        found = remote.find(state["id"], self.within(state), state)
        if found is None:
            return None
        self.journal.claims(self.type, state["id"])
        read = self.state_of(found)
        if read and all(value is None for value in read.values()):
            raise ApiError("the answer is not of the form that its kind has: it holds nothing")
        merged = dict(state)
        for name, value in read.items():
            if not self.holds(name, value, state[name]):
                merged[name] = value
        return merged

    def create(self, remote: Remote, planned: State, config: State) -> Applied:
        """Makes the object; one that the API only ever updates is taken over instead.

        Raises ApiError where nothing was made.
        """
        within = self.within(planned)
        form = self._form("create", planned)
        error, answer = "", Object()
        # Known where whoever makes the object names it.
        own = planned[self.facts.get("named", "id")]
        own = None if is_unknown(own) else own
        if form is None or (remote.kind.singleton and remote.find(remote.kind.singleton, within)):
            named = self.named(planned) or remote.kind.singleton or own
            id = named or next(reversed(within.values()), "")
            if not id:
                raise ApiError(
                    "the API makes none, and every org has its own under other ids: import the one "
                    "that is there (`ddexport adopt` finds it)"
                )
            state = {**planned, "id": id}
            self._send(remote, state, self.known(planned), within)
        else:
            values = {n: v for n, v in self.known(planned).items() if v is not None}
            body = body_codec.body(form, self.block, self.json, values, own)
            id, answer = self._make(remote, body, values, within, own or self.named(planned))
            state = {**planned, "id": id}
            later = {n: v for n, v in values.items() if n not in body_codec.names(form)}
            there = self.state_of(answer)
            try:
                if later.keys() & body_codec.names(self._form("update", planned) or {}):
                    self._send(remote, {**state, **there}, values, within, set(later))
                self._set(remote, {**there, "id": id}, values, within, set(later))
            except ApiError as e:
                error = f"It was created as {id}, but not set up in full: {e}"
        return Applied(self._settled(remote, state, answer), self.private(config), error)

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
                if not found and (binary := remote.kind.binary):
                    body = {**body, binary.member: upload.sent(remote.client, binary, values)}
                made = found or remote.create(body, within, own, values)
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
        there = {n: v for n, v in self.state_of(obj).items() if v is not None}
        return bool(there) and all(
            self.holds(n, v, values[n]) for n, v in there.items() if n in values
        )

    def update(self, remote: Remote, prior: State, planned: State, config: State) -> Applied:
        """Changes the object. Raises ApiError where nothing was changed."""
        gone = {
            n for n, v in planned.items() if is_unknown(v) or (v is None and prior[n] is not None)
        }
        values = {n: (None if n in gone else v) for n, v in planned.items()}
        changed = {n for n in planned if n in gone or planned[n] != prior[n]}
        if sent := changed - self.settings.keys():
            self._send(remote, prior, values, self.within(prior), sent, gone)
        self._set(remote, prior, values, self.within(prior), changed)
        state = self._settled(remote, planned, {})
        kept = sorted(n for n in gone if state[n] is not None and state[n] == prior[n])
        said = f"The API keeps {', '.join(kept)} as it was, or has it so by itself." if kept else ""
        return Applied(state, self.private(config), warning=said)

    def delete(self, remote: Remote, prior: State) -> Applied:
        """Deletes the object; one that the API can't delete only leaves the state."""
        if remote.kind.delete is None:
            return Applied(None, warning="The API can't delete it: it stays as it is in the org.")
        body, named = None, {n: prior[n] for n in self.naming}
        if form := self.facts.get("delete"):
            listed = {
                n: {"type": ["list", "string"]} for n in body_codec.names(form) - {*self.block}
            }
            values = {n: [prior["id"]] for n in listed}
            for name in body_codec.names(form) - {*listed}:
                if prior[name] is not None and not self.block[name].get("sensitive"):
                    values[name] = prior[name]
            body = body_codec.body(form, {**self.block, **listed}, self.json, values, prior["id"])
        remote.delete(prior["id"], self.within(prior), body, named)
        return Applied(None)

    def _send(
        self,
        remote: Remote,
        state: State,
        values: State,
        within: Mapping[str, str],
        changed: set[str] | None = None,
        gone: Collection[str] = (),
    ) -> None:
        """Sends an update: a part of the object where the API patches, else all of it.

        What it requires is always sent: of `values`, else as the `state` has it, else nothing, but
        for what is unread: that may be there. What is `gone` is told to be empty, also where all is
        sent: some of what the API calls a replacement keeps what it isn't told.
        """
        form = self._form("update", {**state, **values})
        assert form
        if "by" in form:
            remote.switch(state["id"], values[form["by"]], within)
            return
        known = {n: v for n, v in values.items() if not is_unknown(v)}
        if changed is None or remote.method("update") != "PATCH":
            changed = {n for n, v in known.items() if v is not None or n in gone}
        sent = {n: v for n, v in known.items() if n in changed}
        sent |= {n: self._empty(n) for n in gone if n in sent}
        for name in form.get("required", ()):
            if name in gone:
                continue
            there = (v for v in (known.get(name), state.get(name)) if not is_unknown(v))
            value = next((v for v in there if v is not None), None)
            if value is None and self.block[name]["type"][0] in ("list", "set"):
                value = []
            if value not in (None, []) or name not in self.unread:
                sent[name] = value
        told = {"members", "type", "beside"} & set(form)
        type = "" if told else remote.type_of(state["id"], within)
        body = body_codec.body(form, self.block, self.json, sent, state["id"], type)
        remote.update(state["id"], body, within, {**state, **known})

    def _empty(self, name: str) -> Any:
        """What is sent for an attribute that is taken away."""
        value = self.clear.get(name)
        return text(value) if name in self.json and value is not None else value

    def _set(
        self,
        remote: Remote,
        state: State,
        values: State,
        within: Mapping[str, str],
        changed: set[str],
    ) -> None:
        """Sends what is set by requests of its own, where it isn't as the `state` has it."""
        for name in sorted(changed & self.settings.keys()):
            value, form = values[name], self.settings[name]
            if value is None or is_unknown(value) or value == state.get(name):
                continue
            sent = {name: value}
            body = (
                None
                if "by" in form
                else body_codec.body(form, self.block, self.json, sent, state["id"])
            )
            remote.set(name, state["id"], value, body, within)

    def _form(self, what: str, values: State) -> Mapping[str, Any] | None:
        """How a request of an object with these values is made. ApiError: there is none such."""
        form = self.facts.get(what)
        try:
            return body_codec.chosen(form, values) if form else None
        except body_codec.FormError as e:
            raise ApiError(str(e)) from e

    def _settled(self, remote: Remote, planned: State, answer: Object) -> State:
        """The planned state with what the API says where the plan knows nothing."""
        try:
            found = remote.find(planned["id"], self.within(planned), planned) or answer
        except ApiError:
            found = answer  # It was written: the next refresh reads it.
        read = self.state_of(found) if found else {}
        return {n: (read.get(n) if is_unknown(v) else v) for n, v in planned.items()}
