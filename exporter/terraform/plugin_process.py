"""A provider as a process: started as Terraform starts it, and ended whatever happens.

The handshake is go-plugin's (https://github.com/hashicorp/go-plugin/blob/main/docs/internals.md):
a cookie in its environment, and in its first line where it listens.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from exporter.model.errors import DdexportError
from exporter.terraform import terraform_cli

COOKIE = {
    "TF_PLUGIN_MAGIC_COOKIE": "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
    "PLUGIN_PROTOCOL_VERSIONS": "6",
}
"""By which a provider knows that Terraform, or who speaks as it does, has started it.

https://github.com/hashicorp/terraform-plugin-go: tfprotov6/tf6server.
"""
ENDS = (signal.SIGTERM, signal.SIGHUP)
"""Signals that end this program at once; Ctrl-C is an exception."""
PATIENCE = 60.0
"""Seconds within which a provider has to be there, and to answer a question."""


class PluginError(DdexportError):
    """The provider can't be asked: it doesn't start, or doesn't answer."""


class PluginProcess:
    """A provider's program, which can be started, ended, and started again.

    environment: what it has besides the surroundings of this program.
    """

    def __init__(self, path: Path, environment: Mapping[str, str]) -> None:
        self.path, self.environment = path, environment
        self._process: subprocess.Popen[str] | None = None
        self._socket = ""
        self._heeded: list[signal.Signals] = []

    @property
    def pid(self) -> int | None:
        """Its id, while it runs."""
        return self._process.pid if self._process else None

    def start(self) -> str:
        """Starts it; gives the address at which gRPC reaches it. PluginError."""
        self._heed()
        try:
            self._process = subprocess.Popen(
                [self.path],
                env={**terraform_cli.surroundings(), **self.environment, **COOKIE},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
            )
        except OSError as e:
            raise PluginError(f"{self.path} can't be run: {e.strerror}") from e
        return self._address(self._process)

    def end(self) -> None:
        """Ends it, if it runs, and lets signals be as they were."""
        self._kill()
        if self._process:
            self._process.communicate()
            self._process = None
        for number in self._heeded:
            signal.signal(number, signal.SIG_DFL)
        self._heeded = []

    def _kill(self) -> None:
        if self._process:
            _kill(self._process)  # It leaves its socket, however it ends.
            if self._socket:
                Path(self._socket).unlink(missing_ok=True)

    def _heed(self) -> None:
        """Has signals that end this program end the provider first, which is in a session of its
        own and would stay behind."""

        def end(number: int, frame: object) -> None:
            self._kill()
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)

        if not self._heeded and threading.current_thread() is threading.main_thread():
            self._heeded = [n for n in ENDS if signal.getsignal(n) is signal.SIG_DFL]
            for number in self._heeded:
                signal.signal(number, end)

    def _address(self, process: subprocess.Popen[str]) -> str:
        """Where it listens, as its first line says."""
        assert process.stdout
        late = threading.Timer(PATIENCE, _kill, [process])
        late.start()
        said = process.stdout.readline().strip().split("|")
        late.cancel()
        if len(said) < 5 or said[1] != "6" or said[4] != "grpc":
            raise PluginError(f"{self.path} doesn't speak protocol 6")
        if said[2] != "unix":
            return said[3]
        self._socket = said[3]
        return f"unix:{self._socket}"


def _kill(process: subprocess.Popen[str]) -> None:
    """Ends a process and what it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
