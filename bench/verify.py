"""What `ddexport verify` costs beside a plain `terraform plan` of the same export.

For each size, an org of so many monitors is exported with a snapshot. Then the plan that a user
would run, of `source/` against the same simulator, is timed, and in the same call `verify` with
chunks of several sizes. Prints seconds, requests and the largest process's memory of each, and the
ratio to the plain plan. Needs what `verify` needs: terraform or tofu, and the Datadog provider.

    python bench/verify.py [--monitors N ...] [--chunk N ...]
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from export import lines

from exporter.commands._inputs import origin
from exporter.read import snapshot
from exporter.simulator import Org, serve
from exporter.terraform import terraform_cli
from exporter.verify.plan_report import verify

KEYS = {"DD_API_KEY": "bench", "DD_APP_KEY": "bench"}
DDEXPORT = str(Path(sys.executable).with_name("ddexport"))


@dataclass(frozen=True, slots=True)
class Cost:
    """What a way to plan took, and the line that its plan ended with."""

    seconds: float
    requests: int
    said: str

    def row(self, name: str, peer: Cost) -> str:
        """A line of the table."""
        return (
            f"{name:<22}{self.seconds:>8.1f} s{self.requests:>9} requests"
            f"{self.seconds / peer.seconds:>7.2f} times  {self.said}"
        )


def exported(at: Path, monitors: int) -> Path:
    """An org of monitors, exported with its snapshot."""
    recorded, out = at / "org.jsonl", at / "out"
    with recorded.open("w") as f:
        f.writelines(json.dumps(line) + "\n" for line in lines(monitors, 1, links=False))
    org = Org()
    org.load(recorded)
    with serve(org) as served:
        job = [DDEXPORT, "org", "--kind", "monitors", "--api-url", served.url]
        job += ["--snapshot", str(at / "snapshot"), "--out", str(out)]
        # Exit code 1: the one webhook that the monitors name is of a kind that isn't read.
        subprocess.run(job, env={**os.environ, **KEYS}, capture_output=True, check=False)
    assert snapshot.load(at / "snapshot"), "nothing was read"
    return out


def plain(out: Path) -> Cost:
    """The plan of the source root as it stands, against its snapshot on loopback."""
    org = Org()
    org.load(origin(out, None).snapshot)
    root = out / "source"
    terraform_cli.init(root)
    with serve(org) as served:
        began = time.perf_counter()
        said = terraform_cli.summary(root, KEYS | {"TF_VAR_datadog_api_url": f"{served.url}/"})
        seconds = time.perf_counter() - began
    return Cost(seconds, sum(org.requests.values()), said)


def verified(out: Path, chunk: int) -> Cost:
    """`ddexport verify` with chunks of a size."""
    of = origin(out, None)
    org = Org()
    org.load(of.snapshot)
    began = time.perf_counter()
    report = verify(out, of.source, org, chunk, fix=False)
    return Cost(time.perf_counter() - began, sum(org.requests.values()), report.summary)


def main() -> None:
    """Runs the bench."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--monitors", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--chunk", type=int, nargs="+", default=[250, 1_000, 2_500])
    asked = parser.parse_args()
    for monitors in asked.monitors:
        with tempfile.TemporaryDirectory() as scratch:
            out = exported(Path(scratch), monitors)
            peer = plain(out)
            print(f"{monitors} monitors")
            print(peer.row("terraform plan", peer))
            for chunk in asked.chunk:
                print(verified(out, chunk).row(f"verify, chunk {chunk}", peer))
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"memory    {most:.0f} MB at most in one process of Terraform's")


if __name__ == "__main__":
    main()
