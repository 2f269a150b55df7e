"""Terraform's part in the protocol, without its process: what it proposes, keeps and compares.

What it proposes is its own rule
(https://github.com/hashicorp/terraform/blob/main/internal/plans/objchange/objchange.go): what the
configuration sets, and of computed attributes that it doesn't, what the state has.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tf.gen import tfplugin_pb2 as pb

from exporter.schema import provider_schema
from exporter.schema.provider_schema import TIMEOUTS
from providers.companion.grpc_provider import Provider
from providers.companion.protocol import decoded, encoded, is_unknown

REQUESTS = provider_schema.provider(provider_schema.COMPANION)["requests"]


@dataclass
class Plan:
    """What a plan says of a resource."""

    state: dict[str, Any]
    replace: list[str]
    told: list[str]


class RefusedError(Exception):
    """What Terraform would end with: each error and its attribute."""


@dataclass
class Managed:
    """A resource in a state: its type, and what is kept of it."""

    type: str
    state: dict[str, Any] | None = None
    private: bytes = b""
    warnings: list[str] = field(default_factory=list)


class Core:
    """A provider that is configured for an org."""

    def __init__(self, url: str, timeout: float | None = None) -> None:
        self.provider = Provider()
        given = {"api_key": "k", "app_key": "k", "api_url": url, "site": None, "timeout": timeout}
        self._told(self.provider.ConfigureProvider(_Asked(config=encoded(given)), None))

    def config(self, type: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """A configuration with these attributes; sets as Terraform has them."""
        block = provider_schema.resource(type)["attributes"]
        whole = {**dict.fromkeys(block), TIMEOUTS: None, **given}
        for name, value in whole.items():
            if name != TIMEOUTS and block[name]["type"][0] == "set" and isinstance(value, list):
                whole[name] = sorted({*value}, key=str)
        return whole

    def validate(self, type: str, given: Mapping[str, Any]) -> list[str]:
        """What a configuration is warned of. Raises RefusedError."""
        asked = _Asked(type_name=type, config=encoded(self.config(type, given)))
        return self._told(self.provider.ValidateResourceConfig(asked, None))

    def plan(self, of: Managed, given: Mapping[str, Any]) -> Plan:
        """A plan of a configuration. Raises RefusedError."""
        block, config = provider_schema.resource(of.type)["attributes"], self.config(of.type, given)
        prior = of.state or dict.fromkeys((*block, TIMEOUTS))
        proposed = {
            n: prior[n] if config[n] is None and a.get("computed") else config[n]
            for n, a in (*block.items(), (TIMEOUTS, {}))
        }
        asked = _Asked(
            type_name=of.type,
            config=encoded(config),
            prior_state=encoded(of.state),
            proposed_new_state=encoded(proposed),
            prior_private=of.private,
        )
        answer = self.provider.PlanResourceChange(asked, None)
        told = self._told(answer)
        state = decoded(answer.planned_state)
        for name, value in config.items():
            if value is not None and state[name] != value:
                assert state[name] == prior[name], f"{name}: an invalid plan"
        replace = [p.steps[0].attribute_name for p in answer.requires_replace]
        return Plan(state, replace if of.state else [], told)

    def apply(self, of: Managed, given: Mapping[str, Any]) -> Plan:
        """Plans and applies a configuration. Raises RefusedError."""
        planned = self.plan(of, given)
        if planned.replace:
            self.destroy(of)
            planned = self.plan(of, given)
        if of.state == planned.state:
            return planned
        asked = _Asked(
            type_name=of.type,
            prior_state=encoded(of.state),
            planned_state=encoded(planned.state),
            config=encoded(self.config(of.type, given)),
            planned_private=of.private,
        )
        answer = self.provider.ApplyResourceChange(asked, None)
        of.state, of.private = decoded(answer.new_state), answer.private
        of.warnings = self._told(answer)
        for name, value in planned.state.items():
            same = is_unknown(value) or of.state[name] == value
            assert same, f"{name}: an inconsistent result"
        return planned

    def destroy(self, of: Managed) -> None:
        asked = _Asked(
            type_name=of.type,
            prior_state=encoded(of.state),
            planned_state=encoded(None),
            config=encoded(None),
            planned_private=of.private,
        )
        answer = self.provider.ApplyResourceChange(asked, None)
        self._told(answer)
        of.state, of.private = None, b""

    def read(self, of: Managed) -> None:
        """Refreshes what is known."""
        asked = _Asked(type_name=of.type, current_state=encoded(of.state), private=of.private)
        answer = self.provider.ReadResource(asked, None)
        self._told(answer)
        of.state = decoded(answer.new_state)

    def imported(self, type: str, id: str) -> Managed:
        asked = _Asked(type_name=type, id=id)
        answer = self.provider.ImportResourceState(asked, None)
        self._told(answer)
        of = Managed(type, decoded(answer.imported_resources[0].state))
        self.read(of)
        return of

    def data(self, type: str, **given: Any) -> dict[str, Any]:
        """What a data source gives. Raises RefusedError."""
        block = provider_schema.provider(provider_schema.COMPANION)["data_source_schemas"][type][
            "block"
        ]
        config = encoded({**dict.fromkeys(block["attributes"]), **given})
        asked = _Asked(type_name=type, config=config)
        self._told(self.provider.ValidateDataResourceConfig(asked, None))
        answer = self.provider.ReadDataSource(asked, None)
        self._told(answer)
        state: dict[str, Any] = decoded(answer.state)
        return state

    def upgraded(self, type: str, kept: Mapping[str, Any]) -> Any:
        """What becomes of a resource in a state file."""
        raw = pb.RawState(json=json.dumps(kept).encode())
        answer = self.provider.UpgradeResourceState(_Asked(type_name=type, raw_state=raw), None)
        return json.loads(answer.upgraded_state.json)

    def _told(self, answer: Any) -> list[str]:
        """The warnings of an answer. Raises RefusedError for an error."""
        told = [
            (d.severity, ": ".join((*(s.attribute_name for s in d.attribute.steps), d.detail)))
            for d in answer.diagnostics
        ]
        if wrong := [text for severity, text in told if severity == pb.Diagnostic.ERROR]:
            raise RefusedError("; ".join(wrong))
        return [text for _, text in told]


class _Asked:
    """A request, of which a provider takes what it needs."""

    def __init__(self, **members: Any) -> None:
        self.__dict__.update(members)
