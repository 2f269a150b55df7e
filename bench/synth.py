"""How long a CDKTF app of 5,000 resources takes to be written, and to be synthesised.

Exports 4,000 monitors and 1,000 dashboards as an app, and runs its main.py, which writes two
stacks of as many resources. Two peers run in the same call: the same export in HCL, and the same
two stacks as a TerraformResource for each resource with an override for each argument, which is
how CDKTF's documentation does without bindings. Prints seconds, CPU time with Node.js, Python's
peak memory without it, and ratios to the peers; for each package that is installed. Needs Node.js.

    python bench/synth.py [--monitors N] [--dashboards N] [--package cdktf|cdktn]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from export import linked

from exporter import export
from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.read.selection import select
from exporter.write.formats import CdkPackage, Format
from exporter.write.output_format import Form

MEASURED = """
import resource, runpy, sys
sys.path.insert(0, "")
runpy.run_path(sys.argv[1])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
PEER = """
import json
from pathlib import Path
from PACKAGE import App, TerraformResource, TerraformStack
app = App(outdir="peer.out")
for root in ("source", "destination"):
    stack = TerraformStack(app, root)
    text = Path(f"cdktf.out/stacks/{root}/cdk.tf.json").read_text()
    for type, resources in json.loads(text)["resource"].items():
        for name, arguments in resources.items():
            made = TerraformResource(stack, f"{type}.{name}", terraform_resource_type=type)
            for argument, value in arguments.items():
                made.add_override(argument, value)
app.synth()
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What a script took: seconds, those of CPU, and Python's peak memory in MB."""

    seconds: float
    cpu: float
    peak: float


def org(monitors: int, dashboards: int) -> dict[str, KindRead]:
    """What is read of an org whose monitors and dashboards refer to one another."""
    found: dict[str, list[Record]] = {"monitors": [], "dashboards": []}
    for n in range(max(monitors, dashboards)):
        alert, board = linked(n, monitors, dashboards)
        if n < monitors:
            path = f"/api/v1/monitor/{alert['id']}"
            found["monitors"].append(Record("monitors", str(alert["id"]), path, alert))
        if n < dashboards:
            path = f"/api/v1/dashboard/{board['id']}"
            found["dashboards"].append(Record("dashboards", board["id"], path, board))
    return {kind: KindRead(kind, records) for kind, records in found.items()}


def written(out: Path, reads: dict[str, KindRead], form: Form) -> float:
    """Seconds that an export takes."""
    began = time.perf_counter()
    selection = select(kinds(), list(reads))
    export.write(out, export.Source(selection, reads, "https://api.datadoghq.com/"), form=form)
    return time.perf_counter() - began


def ran(directory: Path, script: str) -> Run:
    """Runs a script in a Python of its own."""
    began = time.perf_counter()
    run = subprocess.Popen(
        [sys.executable, "-c", MEASURED, script],
        cwd=directory,
        env={**os.environ, "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20"},
        stdout=subprocess.PIPE,
    )
    assert run.stdout
    peak = run.stdout.read()
    _, status, usage = os.wait4(run.pid, 0)
    seconds = time.perf_counter() - began
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode:
        raise SystemExit(f"{script} failed")
    return Run(seconds, usage.ru_utime + usage.ru_stime, int(peak) / 1024)


def measure(package: CdkPackage, reads: dict[str, KindRead], hcl: float) -> None:
    """Writes the app, runs it and the peer, and prints the figures."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch)
        took = written(out, reads, Form(Format.CDKTF, package))
        run = ran(out, "main.py")
        (out / "peer.py").write_text(PEER.replace("PACKAGE", package.value))
        peer = ran(out, "peer.py")
        size = (out / "cdktf.out/stacks/source/cdk.tf.json").stat().st_size
    print(package.value)
    print(f"write     {took:.2f} s for the app, {took / hcl:.2f} times the HCL")
    print(f"synth     {run.seconds:.2f} s for both stacks, {size / 1e6:.1f} MB each")
    print(f"cpu       {run.cpu:.2f} s, Node.js counted")
    print(f"memory    {run.peak:.0f} MB at most, Node.js not counted")
    print(
        f"peer      {peer.seconds:.2f} s, {peer.cpu:.2f} s of CPU, {peer.peak:.0f} MB for a "
        f"construct each and an override an argument; the app takes "
        f"{run.seconds / peer.seconds:.2f} times that, {run.cpu / peer.cpu:.2f} times the CPU"
    )


def main() -> None:
    """Runs the bench."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--monitors", type=int, default=4_000)
    parser.add_argument("--dashboards", type=int, default=1_000)
    parser.add_argument("--package", type=CdkPackage, choices=CdkPackage)
    asked = parser.parse_args()
    reads = org(asked.monitors, asked.dashboards)
    with tempfile.TemporaryDirectory() as scratch:
        hcl = written(Path(scratch), reads, Form())
    print(f"objects   {asked.monitors} monitors, {asked.dashboards} dashboards")
    print(f"hcl       {hcl:.2f} s to write")
    for package in [asked.package] if asked.package else CdkPackage:
        if find_spec(package.value):
            measure(package, reads, hcl)


if __name__ == "__main__":
    main()
