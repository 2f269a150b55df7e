"""What `ddexport verify` costs beside a plain `terraform plan` of the same export.

For each size, an org of so many monitors is exported with a snapshot. Then the plan that a user
would run, of `source/` against an org on loopback, is timed, and beside it the command `ddexport
verify`, which reads the snapshot, translates it, and replays it itself; with chunks that leave out
the plan of `source/` itself, which it makes too where a plan may hold so much. Prints seconds,
seconds of CPU, memory (the largest process, and all at one time) and the ratios to the plain plan.
Needs what `verify` needs: terraform or tofu, and the Datadog provider; and Linux, for the memory.

    python bench/verify.py [--monitors N ...] [--pairs N] [--terraform]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from export import lines

from exporter.read.snapshots import snapshot
from exporter.simulator import Org, serve
from exporter.terraform import terraform_cli

KEYS = {"DD_API_KEY": "bench", "DD_APP_KEY": "bench"}
DDEXPORT = [sys.executable, "-c", "from exporter.cli import run; run()"]
EVERY = 0.2
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a way to plan took, and the line that its plan ended with.

    cpu: its seconds of CPU, with those of the org on loopback. largest, together: MB that its
    largest process had at most, and all of them at one time.
    """

    seconds: float
    cpu: float
    largest: float
    together: float
    said: str

    def row(self, name: str, peer: Cost) -> str:
        """A line of the table."""
        return (
            f"{name:<20}{self.seconds:>8.1f} s{self.seconds / peer.seconds:>6.2f} times"
            f"{self.cpu:>8.1f} s CPU{self.cpu / peer.cpu:>6.2f} times"
            f"{self.largest:>6.0f} MB{self.together:>6.0f} MB together  {self.said}"
        )


class Memory:
    """The memory of a process and of those that it starts, in MB, as long as it runs."""

    def __init__(self, pid: int) -> None:
        self.largest = self.together = 0.0
        self._pid = pid
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._look_on)
        self._watch.start()

    def end(self) -> None:
        """Looks no more."""
        self._ended.set()
        self._watch.join()

    def _look_on(self) -> None:
        while not self._ended.wait(EVERY):
            held = [*_memory(self._pid)]
            self.largest = max(self.largest, *held, 0.0)
            self.together = max(self.together, sum(held))


def _memory(pid: int) -> list[float]:
    held: list[float] = []
    with suppress(OSError, IndexError, ValueError):
        resident = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        held.append(resident * os.sysconf("SC_PAGE_SIZE") / 2**20)
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                held += _memory(int(child))
    return held


def measured(command: Sequence[str], at: Path, environment: Mapping[str, str]) -> tuple[Cost, str]:
    """Runs a command; gives what it cost, without a line, and its output."""
    began, before = time.perf_counter(), _cpu()
    process = subprocess.Popen(
        command,
        cwd=at,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    memory = Memory(process.pid)
    output, _ = process.communicate()
    seconds = time.perf_counter() - began
    memory.end()
    return Cost(seconds, _cpu() - before, memory.largest, memory.together, ""), output


def _cpu() -> float:
    """Seconds of CPU of this process and of those that it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def exported(at: Path, monitors: int) -> Path:
    """An org of monitors, exported with its snapshot."""
    recorded, out = at / "org.jsonl", at / "out"
    with recorded.open("w") as f:
        f.writelines(json.dumps(line) + "\n" for line in lines(monitors, 1, links=False))
    org = Org()
    org.load(recorded)
    with serve(org) as served:
        job = [*DDEXPORT, "org", "--kind", "monitors", "--api-url", served.url, "--no-validate"]
        job += ["--snapshot", str(at / "snapshot"), "--out", str(out)]
        # Exit code 1: the one webhook that the monitors name is of a kind that isn't read.
        subprocess.run(job, env={**os.environ, **KEYS}, capture_output=True, check=False)
    assert snapshot.load(at / "snapshot"), "nothing was read"
    return out


def plain(at: Path) -> Cost:
    """The plan of the source root as it stands, against its snapshot on loopback."""
    org = Org()
    org.load(at / "snapshot")
    root = at / "out" / "source"
    terraform_cli.init(root)
    plan = [terraform_cli.program(), "plan", "-input=false", "-lock=false", "-no-color"]
    with serve(org) as served:
        given = {**KEYS, "TF_VAR_datadog_api_url": f"{served.url}/"}
        cost, output = measured([*plan, "-out=plan"], root, given)
    return _said(cost, output)


def verified(at: Path, options: Sequence[str]) -> Cost:
    """`ddexport verify` with options."""
    cost, output = measured([*DDEXPORT, "verify", str(at / "out"), *options], at, {})
    return _said(cost, output)


def _said(cost: Cost, output: str) -> Cost:
    said = [line for line in output.splitlines() if line.startswith("Plan: ")]
    return replace(cost, said=said[-1] if said else output[-200:])


def main() -> None:
    """Runs the bench."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--monitors", type=int, nargs="+", default=[3_000, 10_000])
    parser.add_argument("--pairs", type=int, default=1)
    parser.add_argument("--terraform", action="store_true", help="verify --terraform as well")
    asked = parser.parse_args()
    for monitors in asked.monitors:
        chunk = ["--chunk", str(min(1_000, monitors - 1))]
        ways = [chunk, [*chunk, "--terraform"]] if asked.terraform else [chunk]
        with tempfile.TemporaryDirectory() as scratch:
            at = Path(scratch)
            exported(at, monitors)
            print(f"{monitors} monitors", flush=True)
            for _ in range(asked.pairs):
                peer = plain(at)
                print(peer.row("terraform plan", peer), flush=True)
                for options in ways:
                    cost = verified(at, options)
                    print(cost.row(" ".join(["verify", *options[2:]]), peer), flush=True)


if __name__ == "__main__":
    main()
