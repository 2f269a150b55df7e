"""The attributes of a resource type: plans, and answers as states, without a request.

An attribute that the configuration sets is kept in the state as it is written there; `private`
remembers what was set, so that what is taken out of the configuration later is noticed, while what
the API adds by itself is not. What it leaves out is the API's to say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter.model import json_path
from exporter.model.declaration import Object
from exporter.model.errors import ApiError

from . import body_codec
from .equality import EMPTY, covers, digest, equal, parsed
from .protocol import UNKNOWN, Value, is_unknown

State = dict[str, Value]
SHORT = 60
"""The longest value that a message shows."""
NOTHING = (*EMPTY, "[]", "{}")
"""Values of attributes that hold nothing, JSON ones too."""


@dataclass(slots=True)
class Planned:
    """A plan: the state to come, and the attributes whose change makes the object anew."""

    state: State
    replace: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    """Why it can't be, by attribute."""


class Attributes:
    """Those of a resource type: `block` by name, `facts` what ddx.json says of its requests."""

    def __init__(self, block: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
        self.block = block
        self.facts = facts
        self.json = frozenset(facts.get("json", ()))
        self.unread = frozenset(facts.get("unread", ()))
        self.hidden: dict[str, list[str]] = facts.get("hidden", {})
        self.clear: dict[str, Any] = facts.get("clear", {})
        self.stays = frozenset(facts.get("stays", ()))
        self.settings: dict[str, Any] = facts.get("settings", {})
        self.parents: list[str] = facts.get("parents", [])
        self.sets = {n for n, a in block.items() if a["type"][0] == "set"}
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
        return found | self._out_of_form(config)

    def given_json(self, config: Mapping[str, Value]) -> Iterator[tuple[str, Any]]:
        """What the JSON attributes of a configuration stand for; a secret's text may be a mere
        placeholder for what a variable is to hold."""
        for name in sorted(self.json & config.keys()):
            value = config[name]
            if isinstance(value, str):
                held = parsed(value)
                if not (self.block[name].get("sensitive") and isinstance(held, str)):
                    yield name, held

    def _out_of_form(self, config: State) -> dict[str, str]:
        """What is set that no request for such an object takes, where there are several sorts."""
        form = self.facts.get("create", {})
        by = form.get("by", "")
        value = config.get(by)
        if "of" not in form or not isinstance(value, str):
            return {}
        try:
            taken = body_codec.names(body_codec.chosen(form, config))
        except body_codec.FormError as e:
            return {by: f"{e}."}
        set_ = (n for n, v in config.items() if v is not None)
        return {n: f"With {by} {value!r} there is none." for n in set_ if n not in taken}

    def plan(self, prior: State | None, config: State, proposed: State, private: bytes) -> Planned:
        """The state that a configuration leads to."""
        planned = dict(proposed)
        if prior is None:
            for name, attribute in self.block.items():
                if attribute.get("computed") and config[name] is None:
                    planned[name] = UNKNOWN
            return Planned(planned)
        configured = _configured(private)
        changed, removed = [], []
        for name, attribute in self.block.items():
            wanted, had = config[name], prior[name]
            if wanted is None:
                computed = attribute.get("computed")
                if computed and (name not in configured or had in NOTHING):
                    continue  # It is the API's to say, or there is nothing to take away.
                if computed and name not in self.unread:
                    planned[name] = UNKNOWN
                if computed or had is not None:
                    changed.append(name)
                    removed.append(name)
            elif not is_unknown(wanted) and self._same(
                name, wanted, had, configured.get(name) or None
            ):
                planned[name] = had
            else:
                changed.append(name)
        other = "id" in self.facts and self.named(planned) != prior["id"]
        replace = [n for n in changed if n in self.fixed or (other and n in self.naming)]
        kept = self.stays.intersection(removed) if not replace else ()
        refused = {n: self._kept(n, prior[n]) for n in sorted(kept)}
        refused |= {n: self._unled(n) for n in changed if self._leads_nowhere(n, planned[n])}
        return Planned(planned, replace, {} if replace else refused)

    def _leads_nowhere(self, name: str, value: Value) -> bool:
        """Whether no request makes an attribute so, which only some values have one of."""
        to = self.settings.get(name, {}).get("to")
        return bool(to) and value is not None and not is_unknown(value) and str(value) not in to

    def _unled(self, name: str) -> str:
        values = " or ".join(json.dumps(value).lower() for value in self.settings[name]["to"])
        return f"The API can only make it {values.replace(chr(34), '')}."

    def _kept(self, name: str, value: Value) -> str:
        """Why an attribute can't be taken out of a configuration."""
        shown = json.dumps(value, ensure_ascii=False)
        plain = not self.block[name].get("sensitive") and len(shown) <= SHORT
        now = f", which is {shown} now" if plain else ""
        return (
            "It can't be taken out, as no request takes it away. Give it the value that it is to "
            f"have{now}, or leave it to the API by terraform state rm and an import."
        )

    def state_of(self, found: Object, names: Collection[str] | None = None) -> State:
        """What an object holds, of all attributes or of some. Raises ApiError."""
        state = {}
        for name, at in self.facts.get("answer", {}).items():
            if names is not None and name not in names:
                continue
            value = json_path.get(found, at)
            if at.startswith("relationships."):
                value = _ids(value)
            if value is None and name in (*self.unread, *self.parents):
                continue
            try:
                state[name] = body_codec.to_value(self.block[name]["type"], value)
            except body_codec.FormError as e:
                raise ApiError(f"the answer is not of the form that its kind has: {at}: {e}") from e
        return state

    def holds(self, name: str, there: Value, had: Value) -> bool:
        """Whether what the state has of an attribute still is so in the org."""
        if name in self.json and isinstance(had, str) and isinstance(there, str):
            shown = parsed(had)
            for path in self.hidden.get(name, ()):
                shown = json_path.drop(shown, path)
            return covers(parsed(there), shown)
        if name in self.sets and isinstance(there, list) and isinstance(had, list):
            return {*there} == {*had}
        return equal(there, had) or (there in EMPTY and had in EMPTY and had is not None)

    def _same(self, name: str, wanted: Value, had: Value, configured: str | None) -> bool:
        """Whether what the configuration wants is what the state has, but for what the API adds."""
        if had is None:
            return False
        if name not in self.json:
            return self.holds(name, wanted, had)
        new, old = parsed(wanted), parsed(had)
        return json_path.without_nulls(new) == json_path.without_nulls(old) or (
            covers(old, new) and configured in (None, digest(new))
        )

    def named(self, state: State) -> str:
        """The id that an object's attributes make, "" where its API gives it one."""
        values = {
            n: parsed(state[n]) if n in self.json else state[n]
            for n in self.naming
            if not is_unknown(state[n])
        }
        return str(json_path.identify(self.facts["id"], values) or "") if values else ""

    def within(self, state: Mapping[str, Value]) -> dict[str, str]:
        return {n: state[n] for n in self.parents}

    def known(self, planned: State) -> State:
        return {n: v for n, v in planned.items() if not is_unknown(v) and n != "id"}

    def private(self, config: State) -> bytes:
        """What of the configuration was set, by attribute; values of secrets leave no trace."""
        told = {n for n in self.json if not self.block[n].get("sensitive")}
        found = {
            n: digest(parsed(v)) if n in told else ""
            for n, v in config.items()
            if v is not None and not is_unknown(v)
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
