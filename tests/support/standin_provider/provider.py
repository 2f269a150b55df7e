# ruff: noqa: N802 - the protocol names the methods.
"""The stand-in's answers to Terraform, in plugin protocol 6.

It keeps to the schema and to the protocol's rules: a plan leaves unknown what a provider computes,
an apply fills in made-up values, a read finds what the state holds. It knows none of the real
provider's checks, defaults, differences it ignores or changes that force a replacement, and it
calls no API. So what it accepts is well formed and well connected, not more.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections import Counter
from collections.abc import Mapping
from typing import Any

from tf.gen import tfplugin_pb2 as pb
from tf.gen import tfplugin_pb2_grpc as rpc

from providers.companion.protocol import Value, decoded, encoded, schema

from . import values


class Provider(rpc.ProviderServicer):  # type: ignore[misc]
    """Serves `kept`, a provider's schema; `answers` is what its data sources say."""

    def __init__(self, kept: Mapping[str, Any], answers: Mapping[str, Mapping[str, Any]]) -> None:
        self.kept = kept
        self.resources = {t: s["block"] for t, s in kept["resource_schemas"].items()}
        self.data_sources = {t: s["block"] for t, s in kept["data_source_schemas"].items()}
        self.answers = answers
        self.made: Counter[str] = Counter()
        self.lock = threading.Lock()

    def GetProviderSchema(self, request: Any, context: Any) -> pb.GetProviderSchema.Response:
        return pb.GetProviderSchema.Response(
            provider=schema(self.kept["provider"]),
            resource_schemas={t: schema(s) for t, s in self.kept["resource_schemas"].items()},
            data_source_schemas={t: schema(s) for t, s in self.kept["data_source_schemas"].items()},
            server_capabilities=pb.ServerCapabilities(get_provider_schema_optional=True),
        )

    def GetFunctions(self, request: Any, context: Any) -> pb.GetFunctions.Response:
        return pb.GetFunctions.Response()

    def ValidateProviderConfig(
        self, request: Any, context: Any
    ) -> pb.ValidateProviderConfig.Response:
        return pb.ValidateProviderConfig.Response()

    def ValidateResourceConfig(
        self, request: Any, context: Any
    ) -> pb.ValidateResourceConfig.Response:
        block = self.resources[request.type_name]
        return pb.ValidateResourceConfig.Response(diagnostics=_diagnostics(block, request.config))

    def ValidateDataResourceConfig(
        self, request: Any, context: Any
    ) -> pb.ValidateDataResourceConfig.Response:
        block = self.data_sources[request.type_name]
        return pb.ValidateDataResourceConfig.Response(
            diagnostics=_diagnostics(block, request.config)
        )

    def ConfigureProvider(self, request: Any, context: Any) -> pb.ConfigureProvider.Response:
        return pb.ConfigureProvider.Response()

    def UpgradeResourceState(self, request: Any, context: Any) -> pb.UpgradeResourceState.Response:
        return pb.UpgradeResourceState.Response(
            upgraded_state=pb.DynamicValue(json=request.raw_state.json)
        )

    def PlanResourceChange(self, request: Any, context: Any) -> pb.PlanResourceChange.Response:
        proposed = decoded(request.proposed_new_state)
        planned = values.planned(self.resources[request.type_name], proposed)
        return pb.PlanResourceChange.Response(planned_state=encoded(planned))

    def ApplyResourceChange(self, request: Any, context: Any) -> pb.ApplyResourceChange.Response:
        planned = decoded(request.planned_state)
        new = values.settled(
            self.resources[request.type_name], planned, self._seed(request.type_name, planned)
        )
        return pb.ApplyResourceChange.Response(new_state=encoded(new))

    def ReadResource(self, request: Any, context: Any) -> pb.ReadResource.Response:
        return pb.ReadResource.Response(new_state=request.current_state, private=request.private)

    def ImportResourceState(self, request: Any, context: Any) -> pb.ImportResourceState.Response:
        state = values.imported(self.resources[request.type_name], request.id)
        return pb.ImportResourceState.Response(
            imported_resources=[
                pb.ImportResourceState.ImportedResource(
                    type_name=request.type_name, state=encoded(state)
                )
            ]
        )

    def ReadDataSource(self, request: Any, context: Any) -> pb.ReadDataSource.Response:
        block = self.data_sources[request.type_name]
        config = decoded(request.config)
        seed = _digest(request.type_name, config)
        state = values.settled(block, values.planned(block, config), seed)
        for name, value in self.answers.get(request.type_name, {}).items():
            told = value.format(**config) if isinstance(value, str) else value
            state[name] = values.completed(block["attributes"][name]["type"], told)
        return pb.ReadDataSource.Response(state=encoded(state))

    def StopProvider(self, request: Any, context: Any) -> pb.StopProvider.Response:
        return pb.StopProvider.Response()

    def _seed(self, type: str, planned: Value) -> str:
        """What ids are made from: the resource, and how many just like it there were before."""
        digest = _digest(type, planned)
        with self.lock:
            self.made[digest] += 1
            return f"{digest}/{self.made[digest]}"


def _digest(type: str, value: Value) -> str:
    text = json.dumps([type, value], default=repr, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _diagnostics(block: Mapping[str, Any], config: pb.DynamicValue) -> list[pb.Diagnostic]:
    return [
        pb.Diagnostic(
            severity=pb.Diagnostic.ERROR,
            summary="Value for an attribute that can't be set",
            detail="Only the provider sets it; remove it from the configuration.",
            attribute=pb.AttributePath(steps=[_step(s) for s in path]),
        )
        for path in values.not_settable(block, decoded(config))
    ]


def _step(step: values.Step) -> pb.AttributePath.Step:
    if isinstance(step, int):
        return pb.AttributePath.Step(element_key_int=step)
    return pb.AttributePath.Step(attribute_name=step)
