"""A process that is stopped at any moment leaves one export or the other."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
from pathlib import Path

from exporter.state import output_directory
from exporter.state.output_directory import Link
from tests.support import ROOT
from tests.support.output import tree, write

PROGRAM = """
import os, signal, sys
from pathlib import Path
from exporter.state import output_directory

out, at, number = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
first = {f"org/{n}.tf": f"first {n}" for n in range(6)} | {".ddexport/moves.json": "first"}
second = {f"org/{n}.tf": f"second {n}" for n in range(3, 9)} | {".ddexport/moves.json": "second"}
first |= {"there/a.tf": output_directory.Link("../org/0.tf")}
second |= {f"there/{n}.tf": output_directory.Link("../org/3.tf") for n in "ab"}
output_directory.write(out, first, {})
ours = output_directory.manifest(out).files
seen = 0

def stop(event, arguments):
    # A system call of write() is about to be made: the moment to be stopped at.
    global seen
    if event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.symlink", "open"):
        seen += 1
        if seen == at:
            os.kill(os.getpid(), number)

sys.addaudithook(stop)
output_directory.write(out, second, ours)
print(seen)
"""


def stopped(out: Path, at: int, number: int) -> subprocess.CompletedProcess[str]:
    """Writes twice, and is stopped at the given system call of the second time, if there is one."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), str(out), str(at), str(int(number))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_stopped_at_any_moment_it_is_one_export_or_the_other(tmp_path: Path) -> None:
    """What is remembered is, too: all files are of one export once the next one looks."""
    first = {f"org/{n}.tf": f"first {n}" for n in range(6)} | {"there/a.tf": "first 0"}
    second = {f"org/{n}.tf": f"second {n}" for n in range(3, 9)}
    links = {f"there/{n}.tf": Link("../org/3.tf") for n in "ab"}
    second |= dict.fromkeys(links, "second 3")
    of = {"first": first, "second": second}
    steps = int(stopped(tmp_path / "whole", 0, 0).stdout)
    assert steps > 30
    seen = set()
    for at in range(1, steps + 1):
        for number in (signal.SIGINT, signal.SIGKILL):
            out = tmp_path / f"{at}-{int(number)}"
            done = stopped(out, at, number)
            assert done.returncode in (-number, 0), done.stderr
            listed = output_directory.manifest(out)
            assert listed
            which = (out / ".ddexport/moves.json").read_text()
            assert tree(out) == of[which]
            assert set(listed.files) == {*of[which], ".ddexport/moves.json"}
            seen.add((which, number))
            assert write(out, {**second, **links, ".ddexport/moves.json": "third"}) is not None
            assert tree(out) == second
            assert {f.name for f in (out / ".ddexport").iterdir()} == {"files.json", "moves.json"}
    assert len(seen) == 4, "some are stopped before all is written, some after"
