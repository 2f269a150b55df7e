"""Programs that are told to end while they wait: for an answer of the API, or of a provider."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from exporter.api.catalogue import kind
from exporter.simulator import Org, serve
from exporter.simulator.engine.faults import Fault

INTERRUPTED = """
import io, sys
from exporter.api.client import connect
from exporter.api.catalogue import kind
from exporter.read.progress import Lines
from exporter.read.reader import read
try:
    client = connect("", sys.argv[1], "k", "a")
    read(client, [kind("teams"), kind("monitors")], Lines(io.StringIO()))
except KeyboardInterrupt:
    print("interrupted")
"""


@pytest.mark.parametrize(
    "fault",
    [
        Fault("/api", delay=30),
        Fault("/api", status=429, headers={"X-RateLimit-Reset": "900"}),
        Fault("/api", limit=1, period=10.0**7),
    ],
)
def test_ctrl_c_ends_at_once(fault: Fault) -> None:
    of = Org({name: kind(name) for name in ("teams", "monitors")})
    of.faults = [fault]
    with serve(of) as at:
        command = [sys.executable, "-c", INTERRUPTED, at.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
            while fault.hits < 2 and program.poll() is None:
                time.sleep(0.01)
            time.sleep(0.1)
            began = time.monotonic()
            program.send_signal(signal.SIGINT)
            out, errors = program.communicate(timeout=20)
    assert (out, errors, program.returncode) == (b"interrupted\n", b"", 0)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_ends_the_exporter_ends_the_provider(number: int, tmp_path: Path) -> None:
    own, at = tmp_path / "pid", tmp_path / "s"
    said = f"echo $$ > {own}; echo '1|6|unix|{at}|grpc'; exec sleep 60"
    provider = tmp_path / "p"
    provider.write_text(f"#!/bin/sh\n{said}\n")
    provider.chmod(0o755)
    asking = (
        "import sys\n"
        "from pathlib import Path\n"
        "from exporter.terraform.provider_plugin import Found, Provider\n"
        "with Provider(Found((4, 19, 0), Path(sys.argv[1]))) as provider:\n"
        "    provider.block('datadog_team')\n"
    )
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(at))
        listening.listen()
        listening.settimeout(60)
        # In a test run that ignores it, as under nohup, the program would, too.
        heard = f"import signal\nsignal.signal({int(number)}, signal.SIG_DFL)\n"
        asked = subprocess.Popen([sys.executable, "-c", heard + asking, provider])
        silent, _ = listening.accept()
        asked.send_signal(number)
        assert asked.wait(20) == -number
        silent.close()
    wait_for(lambda: not is_running(int(own.read_text())))
    assert not at.exists()


def wait_for(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.05)


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
