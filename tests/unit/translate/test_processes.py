"""Work that is shared out over processes."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from exporter.model.errors import OutputError
from exporter.model.spool import Spool, Spooled
from exporter.translate import processes
from exporter.translate.processes import Share, shared_out

THINGS = range(10)


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LEAST", 5)
    monkeypatch.setattr(processes, "_cores", lambda: 2)


def put_aside(share: Share[int]) -> tuple[int, list[Spooled[str]]]:
    return os.getpid(), [share.spool.put(f"<{n}>" * n) for n in share.things]


def test_what_processes_make_comes_back_in_order() -> None:
    spool = Spool[str]()
    spool.put("something else")
    found = list(shared_out(put_aside, THINGS, spool))
    assert [n for share, _ in found for n in share.things] == [*THINGS]
    assert len({process for _, (process, _) in found}) == 2
    texts = [text for _, (_, many) in found for text in many]
    assert [text() for text in texts] == [f"<{n}>" * n for n in THINGS]


@pytest.mark.parametrize(
    ("things", "cores", "shares"), [(9, 2, 1), (10, 1, 1), (99, 2, 2), (0, 2, 1)]
)
def test_one_process_where_no_more_are_worth_it(
    things: int, cores: int, shares: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_cores", lambda: cores)
    found = list(shared_out(put_aside, range(things), Spool()))
    assert len({process for _, (process, _) in found}) == len(found) == shares


def _die(share: Share[int]) -> Any:
    raise MemoryError


def _unsayable(share: Share[int]) -> Any:
    return lambda: None


@pytest.mark.parametrize("elsewhere", [_die, _unsayable])
def test_a_share_whose_process_ends_otherwise_is_worked_on_here(elsewhere: Any) -> None:
    here = os.getpid()

    def work(share: Share[int]) -> Sequence[int]:
        if os.getpid() != here:
            return elsewhere(share)  # type: ignore[no-any-return]
        return [n * n for n in share.things]

    found = list(shared_out(work, THINGS, Spool()))
    assert [n for _, some in found for n in some] == [n * n for n in THINGS]


def test_nobody_outlives_an_error(tmp_path: Path) -> None:
    here = os.getpid()

    def work(share: Share[int]) -> None:
        if os.getpid() == here:
            while not (tmp_path / "begun").exists():
                time.sleep(0.01)
            raise OutputError("the disk is full")
        (tmp_path / "begun").write_text(str(os.getpid()))
        time.sleep(60)

    with pytest.raises(OutputError):
        list(shared_out(work, THINGS, Spool()))
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "begun").read_text()), 0)
