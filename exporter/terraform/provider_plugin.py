"""Datadog's provider as a program: what it says of a configuration and of an object.

Terraform starts a provider and speaks to it over a local socket; so does this, by the messages of
plugin protocol 6 (https://developer.hashicorp.com/terraform/plugin/terraform-plugin-protocol).
Whether the arguments of a resource are valid needs no keys and reaches no server; what the provider
reads and plans, once it is configured, does.
"""

from __future__ import annotations

import json
import os
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any

from exporter.schema import provider_schema
from exporter.terraform import companion_install, plugin_process
from exporter.terraform.cty import Cty, empty
from exporter.terraform.msgpack_values import packed
from exporter.terraform.plugin_process import PluginError, PluginProcess

NAME = "terraform-provider-datadog"
LIMITS = [("grpc.max_receive_message_length", 256 << 20), ("grpc.max_send_message_length", -1)]
"""Terraform's own limit for a message of a provider; a schema is far beyond gRPC's."""
AT_ONCE = 8
"""Questions under way at a time."""
PLANNING = 900.0
"""Seconds within which it has to answer what it reads or plans for: a dashboard of a thousand
widgets, as blocks, takes it minutes."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A provider that stands unpacked on this machine; the version is () where none is said."""

    version: tuple[int, ...]
    path: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """An error of the provider's. path: the steps to the attribute it is about, if it says so."""

    path: tuple[str | int, ...]
    text: str


def find(
    roots: Sequence[Path] = (), environment: Mapping[str, str] | None = None
) -> Provider | None:
    """The provider that Terraform would take here without asking a registry; None if there is none,
    or what it takes to speak to one isn't installed.

    It is looked for where a CLI configuration overrides it, in what `terraform init` left in the
    roots, in mirrors, and in the cache of what was fetched. environment: see Provider.
    """
    if any(find_spec(name) is None for name in ("grpc", "msgpack", "tf")):
        return None
    if at := companion_install.overridden(provider_schema.SOURCE):
        found = [Found((), path) for path in at.glob(f"{NAME}*") if os.access(path, os.X_OK)]
    else:
        beside = [root / ".terraform" / "providers" for root in roots]
        homes = [*companion_install.mirrors(provider_schema.SOURCE), *companion_install.caches()]
        found = [*_in(beside)] or [*_in(homes)]
    return Provider(max(found), environment) if found else None


def _in(homes: Iterable[Path]) -> Iterator[Found]:
    for home in homes:
        for program in (home / provider_schema.SOURCE).glob(
            f"*/{companion_install.target()}/{NAME}_v*"
        ):
            version = program.parent.parent.name
            if re.fullmatch(r"\d+(\.\d+)*", version) and os.access(program, os.X_OK):
                yield Found(tuple(int(part) for part in version.split(".")), program)


class Provider:
    """A provider, which the first question starts and the end of the context ends.

    environment: what its process has besides the surroundings of this one. Each method raises
    PluginError if it can't be asked.
    """

    def __init__(self, found: Found, environment: Mapping[str, str] | None = None) -> None:
        self.found = found
        self._process = PluginProcess(found.path, environment or {})
        self._channel: Any = None
        self._stub: Any = None
        self._schema: Any = None
        self._blocks: dict[str, Mapping[str, Any]] = {}

    @property
    def version(self) -> str:
        """Its version; "" of one that stands for any."""
        return ".".join(map(str, self.found.version))

    @property
    def pid(self) -> int | None:
        """The id of its process, while it runs."""
        return self._process.pid

    def __enter__(self) -> Provider:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.end()

    def end(self) -> None:
        """Ends it; another question starts it again, without its configuration."""
        if self._channel:
            self._channel.close()
        self._channel = self._stub = None
        self._process.end()

    def block(self, type: str) -> Mapping[str, Any] | None:
        """The block of a resource type as provider_schema.py has it; None if there is none."""
        self._start()
        if type not in self._blocks:
            if type not in self._schema.resource_schemas:
                return None
            self._blocks[type] = _block(self._schema.resource_schemas[type].block)
        return self._blocks[type]

    def configure(self, arguments: Mapping[str, Cty]) -> None:
        """Gives it the arguments of its `provider` block. PluginError too if it refuses them."""
        self._start()
        config = {**empty(_block(self._schema.provider.block)), **arguments}
        if said := problems(self.ask("ConfigureProvider", config=config)):
            raise PluginError(f"{self.found.path} can't be configured: {said[0].text}")

    def ask(self, question: str, **members: Any) -> Any:
        """The response to a request of the protocol, whose values are as cty.py has them."""
        return self._said(self._asked(question, members, PLANNING))

    def problems(self, configurations: Iterable[tuple[str, Cty]]) -> Iterator[list[Problem]]:
        """What keeps each configuration, (resource type, value), from being valid. Several are
        asked about at a time."""
        waiting: deque[Any] = deque()
        for type, value in configurations:
            members = {"type_name": type, "config": value}
            waiting.append(self._asked("ValidateResourceConfig", members, plugin_process.PATIENCE))
            if len(waiting) >= AT_ONCE:
                yield problems(self._said(waiting.popleft()))
        while waiting:
            yield problems(self._said(waiting.popleft()))

    def _asked(self, question: str, members: Mapping[str, Any], timeout: float) -> Any:
        """A request that is under way."""
        from tf.gen import tfplugin_pb2 as messages  # noqa: PLC0415

        self._start()
        form = getattr(messages, question).Request
        values = {
            name: messages.DynamicValue(msgpack=packed(value))
            if (of := form.DESCRIPTOR.fields_by_name[name].message_type)
            and of.name == "DynamicValue"
            else value
            for name, value in members.items()
        }
        return getattr(self._stub, question).future(form(**values), timeout=timeout)

    def _start(self) -> None:
        if self._stub:
            return
        # Only here: nobody needs gRPC who doesn't ask the provider.
        import grpc  # noqa: PLC0415
        from tf.gen import tfplugin_pb2 as messages  # noqa: PLC0415
        from tf.gen import tfplugin_pb2_grpc as rpc  # noqa: PLC0415

        self._channel = grpc.insecure_channel(self._process.start(), options=LIMITS)
        stub = rpc.ProviderStub(self._channel)
        schema = stub.GetProviderSchema.future(
            messages.GetProviderSchema.Request(), timeout=plugin_process.PATIENCE
        )
        self._schema = self._said(schema)
        self._stub = stub

    def _said(self, asked: Any) -> Any:
        """The response to a request that is under way."""
        import grpc  # noqa: PLC0415

        try:
            return asked.result()
        except grpc.RpcError as e:
            raise PluginError(f"{self.found.path} gave no answer ({e.code().name})") from e


def problems(answer: Any) -> list[Problem]:
    """The errors in a response."""
    return [
        Problem(
            tuple(getattr(step, step.WhichOneof("selector")) for step in d.attribute.steps),
            " ".join(f"{d.summary}: {d.detail}".split()).rstrip(": "),
        )
        for d in answer.diagnostics
        if d.severity == d.ERROR
    ]


def _block(sent: Any) -> dict[str, Any]:
    return {
        "attributes": {a.name: _attribute(a) for a in sent.attributes},
        "block_types": {
            b.type_name: {
                "nesting_mode": b.NestingMode.Name(b.nesting).lower(),
                "block": _block(b.block),
            }
            for b in sent.block_types
        },
    }


def _attribute(sent: Any) -> dict[str, Any]:
    flags = {name: True for name in ("required", "optional", "computed") if getattr(sent, name)}
    if not sent.HasField("nested_type"):
        return {**flags, "type": json.loads(sent.type)}
    nested = sent.nested_type
    return {
        **flags,
        "nested_type": {
            "nesting_mode": nested.NestingMode.Name(nested.nesting).lower(),
            "attributes": {a.name: _attribute(a) for a in nested.attributes},
        },
    }
