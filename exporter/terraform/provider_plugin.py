"""Datadog's provider as a program: what it says of a configuration, without any network.

Terraform starts a provider and speaks to it over a local socket; so does this, and asks the one
thing that takes no keys and reaches no server: whether the arguments of a resource are valid. The
handshake is go-plugin's (https://github.com/hashicorp/go-plugin/blob/main/docs/internals.md), the
messages are those of plugin protocol 6.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any

from exporter.model.errors import DdexportError
from exporter.schema import provider_schema
from exporter.terraform import companion_install, terraform_cli
from exporter.terraform.cty import UNKNOWN

NAME = "terraform-provider-datadog"
COOKIE = {
    "TF_PLUGIN_MAGIC_COOKIE": "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
    "PLUGIN_PROTOCOL_VERSIONS": "6",
}
"""By which a provider knows that Terraform, or who speaks as it does, has started it.

https://github.com/hashicorp/terraform-plugin-go: tfprotov6/tf6server.
"""
LIMITS = [("grpc.max_receive_message_length", 256 << 20), ("grpc.max_send_message_length", -1)]
"""Terraform's own limit for a message of a provider; a schema is far beyond gRPC's."""
AT_ONCE = 8
"""Questions under way at a time."""
ENDS = (signal.SIGTERM, signal.SIGHUP)
"""Signals that end this program at once; Ctrl-C is an exception."""
PATIENCE = 60.0
"""Seconds within which a provider has to be there, and to answer a question."""


class PluginError(DdexportError):
    """The provider can't be asked: it doesn't start, or doesn't answer."""


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


def find(roots: Sequence[Path] = ()) -> Provider | None:
    """The provider that Terraform would take here without asking a registry; None if there is none,
    or what it takes to speak to one isn't installed.

    It is looked for where a CLI configuration overrides it, in what `terraform init` left in the
    roots, in mirrors, and in the cache of what was fetched.
    """
    if any(find_spec(name) is None for name in ("grpc", "msgpack", "tf")):
        return None
    if at := companion_install.overridden(provider_schema.SOURCE):
        found = [Found((), path) for path in at.glob(f"{NAME}*") if os.access(path, os.X_OK)]
    else:
        beside = [root / ".terraform" / "providers" for root in roots]
        homes = [*companion_install.mirrors(provider_schema.SOURCE), *companion_install.caches()]
        found = [*_in(beside)] or [*_in(homes)]
    return Provider(max(found)) if found else None


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

    Each method raises PluginError if it can't be asked.
    """

    def __init__(self, found: Found) -> None:
        self.found = found
        self._process: subprocess.Popen[str] | None = None
        self._channel: Any = None
        self._stub: Any = None
        self._socket = ""
        self._schemas: Mapping[str, Any] = {}
        self._blocks: dict[str, Mapping[str, Any]] = {}
        self._heeded: list[signal.Signals] = []

    @property
    def version(self) -> str:
        """Its version; "" of one that stands for any."""
        return ".".join(map(str, self.found.version))

    def __enter__(self) -> Provider:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._channel:
            self._channel.close()
        self._end()
        if self._process:
            self._process.communicate()
        for number in self._heeded:
            signal.signal(number, signal.SIG_DFL)

    def block(self, type: str) -> Mapping[str, Any] | None:
        """The block of a resource type as provider_schema.py has it; None if there is none."""
        self._start()
        if type not in self._blocks:
            if type not in self._schemas:
                return None
            self._blocks[type] = _block(self._schemas[type].block)
        return self._blocks[type]

    def problems(self, configurations: Iterable[tuple[str, Any]]) -> Iterator[list[Problem]]:
        """What keeps each configuration, (resource type, value as cty.py has it), from being
        valid. Several are asked about at a time."""
        import msgpack  # type: ignore[import-untyped]  # noqa: PLC0415
        from tf.gen import tfplugin_pb2 as messages  # noqa: PLC0415

        def unknown(value: Any) -> Any:
            assert value is UNKNOWN
            return msgpack.ExtType(0, b"\x00")

        self._start()
        waiting: deque[Any] = deque()
        for type, value in configurations:
            config = messages.DynamicValue(msgpack=msgpack.packb(value, default=unknown))
            request = messages.ValidateResourceConfig.Request(type_name=type, config=config)
            waiting.append(self._stub.ValidateResourceConfig.future(request, timeout=PATIENCE))
            if len(waiting) >= AT_ONCE:
                yield _problems(self._said(waiting.popleft()))
        while waiting:
            yield _problems(self._said(waiting.popleft()))

    def _end(self) -> None:
        if self._process:
            _kill(self._process)  # It leaves its socket, however it ends.
            if self._socket:
                Path(self._socket).unlink(missing_ok=True)

    def _heed(self) -> None:
        """Has signals that end this program end the provider first, which is in a session of its
        own and would stay behind."""

        def end(number: int, frame: object) -> None:
            self._end()
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)

        if not self._heeded and threading.current_thread() is threading.main_thread():
            self._heeded = [n for n in ENDS if signal.getsignal(n) is signal.SIG_DFL]
            for number in self._heeded:
                signal.signal(number, end)

    def _start(self) -> None:
        if self._stub:
            return
        self._heed()
        # Only here: nobody needs gRPC who doesn't ask the provider.
        import grpc  # noqa: PLC0415
        from tf.gen import tfplugin_pb2 as messages  # noqa: PLC0415
        from tf.gen import tfplugin_pb2_grpc as rpc  # noqa: PLC0415

        try:
            self._process = subprocess.Popen(
                [self.found.path],
                env={**terraform_cli.surroundings(), **COOKIE},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
            )
        except OSError as e:
            raise PluginError(f"{self.found.path} can't be run: {e.strerror}") from e
        self._channel = grpc.insecure_channel(self._address(self._process), options=LIMITS)
        stub = rpc.ProviderStub(self._channel)
        asked = stub.GetProviderSchema.future(
            messages.GetProviderSchema.Request(), timeout=PATIENCE
        )
        self._schemas = self._said(asked).resource_schemas
        self._stub = stub

    def _address(self, process: subprocess.Popen[str]) -> str:
        """Where it listens, as its first line says."""
        assert process.stdout
        late = threading.Timer(PATIENCE, _kill, [process])
        late.start()
        said = process.stdout.readline().strip().split("|")
        late.cancel()
        if len(said) < 5 or said[1] != "6" or said[4] != "grpc":
            raise PluginError(f"{self.found.path} doesn't speak protocol 6")
        if said[2] != "unix":
            return said[3]
        self._socket = said[3]
        return f"unix:{self._socket}"

    def _said(self, asked: Any) -> Any:
        """The answer to a question."""
        import grpc  # noqa: PLC0415

        try:
            return asked.result()
        except grpc.RpcError as e:
            raise PluginError(f"{self.found.path} gave no answer ({e.code().name})") from e


def _kill(process: subprocess.Popen[str]) -> None:
    """Ends a process and what it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _problems(answer: Any) -> list[Problem]:
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
