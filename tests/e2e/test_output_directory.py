"""A process that is stopped at any moment leaves one export or the other."""

from __future__ import annotations

import signal
from pathlib import Path

from exporter.state import output_directory
from exporter.state.output_directory import Link
from tests.support.output import tree, write
from tests.support.stopping import stopped

PROGRAM = """
from functools import partial
from pathlib import Path
from exporter.state import output_directory

first = {f"org/{n}.tf": f"first {n}" for n in range(6)} | {".ddexport/moves.json": "first"}
second = {f"org/{n}.tf": f"second {n}" for n in range(3, 9)} | {".ddexport/moves.json": "second"}
first |= {"org/9.tf": output_directory.Pieces(lambda: ["first ", "9"])}
second |= {"org/9.tf": output_directory.Pieces(lambda: ["second ", "9"])}
first |= {"there/a.tf": output_directory.Link("../org/0.tf")}
second |= {f"there/{n}.tf": output_directory.Link("../org/3.tf") for n in "ab"}

def prepared(out):
    output_directory.write(out, first, {})
    return partial(output_directory.write, out, second, output_directory.manifest(out).files)
"""
"""Writes twice, and is stopped the second time."""


def test_stopped_at_any_moment_it_is_one_export_or_the_other(tmp_path: Path) -> None:
    """What is remembered is, too: all files are of one export once the next one looks."""
    first = {f"org/{n}.tf": f"first {n}" for n in (*range(6), 9)} | {"there/a.tf": "first 0"}
    second = {f"org/{n}.tf": f"second {n}" for n in range(3, 10)}
    links = {f"there/{n}.tf": Link("../org/3.tf") for n in "ab"}
    second |= dict.fromkeys(links, "second 3")
    of = {"first": first, "second": second}
    [(_, steps)] = stopped(PROGRAM, tmp_path, [(tmp_path / "whole", 0, 0)])
    assert steps is not None
    assert steps > 30
    runs = [
        (tmp_path / f"{at}-{int(number)}", at, number)
        for at in range(1, steps + 1)
        for number in (signal.SIGINT, signal.SIGKILL)
    ]
    seen = set()
    for (out, _, number), (ended_by, _) in zip(runs, stopped(PROGRAM, tmp_path, runs), strict=True):
        assert ended_by in (number, 0)
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
