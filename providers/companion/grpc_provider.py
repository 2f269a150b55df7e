# ruff: noqa: N802 - the protocol names the methods.
"""The companion provider's answers to Terraform, in plugin protocol 6.

https://github.com/hashicorp/terraform/blob/main/docs/plugin-protocol/tfplugin6.proto
Calls come in parallel. A kind, the client and its models are loaded when they are first needed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from tf.gen import tfplugin_pb2 as pb
from tf.gen import tfplugin_pb2_grpc as rpc

from exporter.api import deadline
from exporter.model.errors import ApiError, DdexportError
from exporter.schema import provider_schema

from . import timeouts
from .create_journal import Journal
from .diagnostics import attribute_path, error, failed, invalid
from .import_id import attributes
from .protocol import decoded, encoded
from .protocol import schema as message


class Provider(rpc.ProviderServicer):  # type: ignore[misc]
    """Serves the resource types of providers/schemas/ddx.json."""

    def __init__(self) -> None:
        self.kept = provider_schema.provider(provider_schema.COMPANION)
        self.resources: dict[str, Any] = {}
        self.remotes: dict[str, Any] = {}
        self.shapes: dict[str, Any] = {}
        self.client: Any = None
        self.unknown: list[str] = []
        self.lock = threading.Lock()
        self.journal = Journal()

    def GetProviderSchema(self, request: Any, context: Any) -> pb.GetProviderSchema.Response:
        return pb.GetProviderSchema.Response(
            provider=message(self.kept["provider"]),
            resource_schemas={t: message(s) for t, s in self.kept["resource_schemas"].items()},
            data_source_schemas={
                t: message(s) for t, s in self.kept["data_source_schemas"].items()
            },
            server_capabilities=pb.ServerCapabilities(get_provider_schema_optional=True),
        )

    def GetFunctions(self, request: Any, context: Any) -> pb.GetFunctions.Response:
        return pb.GetFunctions.Response()

    def ValidateProviderConfig(
        self, request: Any, context: Any
    ) -> pb.ValidateProviderConfig.Response:
        from . import arguments  # noqa: PLC0415

        wrong = arguments.wrong(decoded(request.config))
        return pb.ValidateProviderConfig.Response(diagnostics=invalid("provider ddx", wrong))

    def ValidateResourceConfig(
        self, request: Any, context: Any
    ) -> pb.ValidateResourceConfig.Response:
        type, (config, times) = request.type_name, timeouts.apart(decoded(request.config))
        wrong, late = self._resource(type).wrong(config), timeouts.wrong(times)
        if wrong or late:
            told = invalid(type, wrong) + invalid(type, late, within=provider_schema.TIMEOUTS)
            return pb.ValidateResourceConfig.Response(diagnostics=told)
        wrong, doubtful = self._misshapen(type, config)
        told = invalid(type, wrong) + invalid(type, doubtful, "may not", pb.Diagnostic.WARNING)
        return pb.ValidateResourceConfig.Response(diagnostics=told)

    def ConfigureProvider(self, request: Any, context: Any) -> pb.ConfigureProvider.Response:
        # Only here: Terraform also starts providers that it asks for their schema alone.
        from . import arguments  # noqa: PLC0415

        config = decoded(request.config)
        self.unknown = arguments.unknown(config)
        if self.unknown:
            return pb.ConfigureProvider.Response()
        try:
            self.client = arguments.connected(config)
        except DdexportError as e:
            said = error("The provider ddx can't be set up", str(e))
            return pb.ConfigureProvider.Response(diagnostics=[said])
        return pb.ConfigureProvider.Response()

    def UpgradeResourceState(self, request: Any, context: Any) -> pb.UpgradeResourceState.Response:
        return pb.UpgradeResourceState.Response(
            upgraded_state=pb.DynamicValue(json=request.raw_state.json)
        )

    def PlanResourceChange(self, request: Any, context: Any) -> pb.PlanResourceChange.Response:
        proposed, times = timeouts.apart(decoded(request.proposed_new_state))
        if proposed is None:
            return pb.PlanResourceChange.Response(
                planned_state=request.proposed_new_state, planned_private=request.prior_private
            )
        type, (prior, _) = request.type_name, timeouts.apart(decoded(request.prior_state))
        config, given = timeouts.apart(decoded(request.config))
        resource = self._resource(type)
        # What was unknown when it was validated is known now.
        wrong, late = resource.wrong(config), timeouts.wrong(given)
        if wrong or late:
            told = invalid(type, wrong) + invalid(type, late, within=provider_schema.TIMEOUTS)
            return pb.PlanResourceChange.Response(diagnostics=told)
        planned = resource.plan(prior, config, proposed, request.prior_private)
        # What is there already is right as it is.
        new = {n: v for n, v in config.items() if not prior or planned.state[n] != prior[n]}
        if wrong := {**self._misshapen(type, new)[0], **planned.refused}:
            return pb.PlanResourceChange.Response(diagnostics=invalid(type, wrong))
        return pb.PlanResourceChange.Response(
            planned_state=encoded({**planned.state, provider_schema.TIMEOUTS: times or None}),
            requires_replace=[attribute_path(name) for name in planned.replace],
            planned_private=request.prior_private,
        )

    def ApplyResourceChange(self, request: Any, context: Any) -> pb.ApplyResourceChange.Response:
        prior, before = timeouts.apart(decoded(request.prior_state))
        planned, times = timeouts.apart(decoded(request.planned_state))
        config, _ = timeouts.apart(decoded(request.config))
        type = request.type_name
        resource, what = self._resource(type), "create" if prior is None else "update"
        if planned is None:
            what, times = "delete", before
        elif prior == planned:  # It is but to take longer, or not as long.
            return pb.ApplyResourceChange.Response(
                new_state=_state(prior, times), private=request.planned_private
            )
        try:
            remote = self._remote(type)
            with deadline.within(timeouts.allowed(times, what)):
                if prior is None:
                    done = resource.create(remote, planned, config)
                elif planned is None:
                    done = resource.delete(remote, prior)
                else:
                    done = resource.update(remote, prior, planned, config)
        except ApiError as e:
            return pb.ApplyResourceChange.Response(
                new_state=request.prior_state,
                private=request.planned_private,
                diagnostics=[failed(what, type, e, times)],
            )
        return _applied(what, type, done, times)

    def ReadResource(self, request: Any, context: Any) -> pb.ReadResource.Response:
        type = request.type_name
        current, times = timeouts.apart(decoded(request.current_state))
        try:
            with deadline.within(timeouts.allowed(times, "read")):
                state = self._resource(type).read(self._remote(type), current)
        except ApiError as e:
            return pb.ReadResource.Response(
                new_state=request.current_state,
                private=request.private,
                diagnostics=[failed("read", type, e, times)],
            )
        return pb.ReadResource.Response(new_state=_state(state, times), private=request.private)

    def ImportResourceState(self, request: Any, context: Any) -> pb.ImportResourceState.Response:
        type = request.type_name
        resource = self._resource(type)
        try:
            template = resource.facts.get("import", self._kind(type).import_id)
            known = attributes(request.id, template, resource.parents)
        except ValueError as e:
            said = error(f"Can't import {type}", str(e))
            return pb.ImportResourceState.Response(diagnostics=[said])
        known |= {"id": request.id} if resource.naming else {}
        state = {**dict.fromkeys(resource.block), **known}
        found = pb.ImportResourceState.ImportedResource(type_name=type, state=_state(state, {}))
        return pb.ImportResourceState.Response(imported_resources=[found])

    def ValidateDataResourceConfig(
        self, request: Any, context: Any
    ) -> pb.ValidateDataResourceConfig.Response:
        from . import lookup  # noqa: PLC0415

        type = request.type_name
        text = lookup.wrong(decoded(request.config), self.kept["requests"][type]["titles"])
        said = [error(f"data {type} names no object", text)] if text else []
        return pb.ValidateDataResourceConfig.Response(diagnostics=said)

    def ReadDataSource(self, request: Any, context: Any) -> pb.ReadDataSource.Response:
        from . import lookup  # noqa: PLC0415

        type, config = request.type_name, decoded(request.config)
        resource, titles = self._resource(type), self.kept["requests"][type]["titles"]
        try:
            if text := lookup.wrong(config, titles):
                raise ApiError(text)
            found = lookup.find(resource, self._remote(type), titles, config)
        except ApiError as e:
            return pb.ReadDataSource.Response(diagnostics=[failed("read data", type, e)])
        state = {n: found.get(n) for n in config}
        return pb.ReadDataSource.Response(state=encoded(state))

    def StopProvider(self, request: Any, context: Any) -> pb.StopProvider.Response:
        if self.client:
            self.client.close()
        return pb.StopProvider.Response()

    def _resource(self, type: str) -> Any:
        from .lifecycle import Resource  # noqa: PLC0415

        def make() -> Any:
            block = self.kept["resource_schemas"][type]["block"]["attributes"]
            return Resource(type, block, self.kept["requests"][type], self.journal)

        return self._once(self.resources, type, make)

    def _misshapen(
        self, type: str, config: Mapping[str, Any]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """The JSON attributes that the API can't take, and those that it may not, and why."""
        resource, wrong, doubtful = self._resource(type), dict[str, str](), dict[str, str]()
        for name, value in resource.given_json(config):
            from .json_shapes import Shapes  # noqa: PLC0415

            shapes = self._once(
                self.shapes, type, lambda: Shapes(self._kind(type), self.kept["requests"][type])
            )
            if found := shapes.wrong(name, value):
                (wrong if found.sure else doubtful)[name] = found.text
        return wrong, doubtful

    def _remote(self, type: str) -> Any:
        """The objects of a type in the org. ApiError: the provider doesn't know where that is."""
        from .api_objects import Remote  # noqa: PLC0415

        if self.unknown:
            from .arguments import not_known  # noqa: PLC0415

            raise not_known(self.unknown)

        def make() -> Any:
            joins = bool(self.kept["requests"][type].get("joins"))
            return Remote(self.client, self._kind(type), joins)

        return self._once(self.remotes, type, make)

    def _kind(self, type: str) -> Any:
        from exporter.api.catalogue import kind  # noqa: PLC0415
        from exporter.schema.own_form import shaped  # noqa: PLC0415

        facts = self.kept["requests"][type]
        form = shaped(kind(facts["kind"]), type)
        return replace(form, ignore=tuple(facts["ignored"])) if "ignored" in facts else form

    def _once(self, kept: dict[str, Any], type: str, make: Callable[[], Any]) -> Any:
        with self.lock:
            if type not in kept:
                kept[type] = make()
            return kept[type]


def _applied(
    what: str, type: str, done: Any, times: Mapping[str, Any]
) -> pb.ApplyResourceChange.Response:
    told = [error(f"Could not {what} {type} in full", done.error)] if done.error else []
    if done.warning:
        warning = pb.Diagnostic.WARNING
        told.append(pb.Diagnostic(severity=warning, summary=f"{type} stays", detail=done.warning))
    return pb.ApplyResourceChange.Response(
        new_state=_state(done.state, times), private=done.private, diagnostics=told
    )


def _state(attributes: Mapping[str, Any] | None, times: Mapping[str, Any]) -> pb.DynamicValue:
    return encoded(attributes and {**attributes, provider_schema.TIMEOUTS: times or None})
