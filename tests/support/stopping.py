"""Programs that are stopped by a signal at one of their system calls that change files."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support import ROOT

# What is imported once serves all runs, for each of them is a fork.
FORKS = """
import os, sys

seen = 0

def stop(event, arguments):
    # A system call is about to be made: the moment to be stopped at.
    global seen
    changes = ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.symlink", "open")
    if event in changes and any(under in str(a) for a in arguments):
        seen += 1
        if seen == at:
            os.kill(os.getpid(), number)

under = sys.argv[1]
for line in sys.stdin:
    out, at, number = line.rstrip("\\n").split("\\t")
    at, number = int(at), int(number)
    end, begin = os.pipe()
    child = os.fork()
    if child == 0:
        write = prepared(Path(out))
        sys.addaudithook(stop)
        write()
        os.write(begin, str(seen).encode())
        sys.exit()
    os.close(begin)
    with open(end) as counted:
        print(-os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), counted.read())
"""


def stopped(
    program: str, under: Path, runs: Sequence[tuple[Path, int, int]]
) -> list[tuple[int, int | None]]:
    """Runs a program for each directory, and stops it at that system call by that signal.

    program: defines `prepared`, which is given the directory and returns what is to be stopped.
    under: only system calls below it count. Of each run, the signal that it ended by, or 0, and
    how many system calls there were, if it came to its end.
    """
    done = subprocess.run(
        [sys.executable, "-c", program + FORKS, str(under)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input="".join(f"{out}\t{at}\t{int(number)}\n" for out, at, number in runs),
        capture_output=True,
        text=True,
        check=True,
    )
    ended = [line.split() for line in done.stdout.splitlines()]
    return [(int(number), int(seen[0]) if seen else None) for number, *seen in ended]
