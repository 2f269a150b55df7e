"""An export is the same however many processes make it."""

from __future__ import annotations

from pathlib import Path

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.read.selection import Selection
from exporter.translate import processes
from exporter.write.formats import Format
from exporter.write.output_format import Form
from tests.support.exports import demo_reads, files


@pytest.mark.parametrize("format", Format)
def test_the_demo_org_by_several_processes(
    format: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    selection = Selection(kinds(), companion=True, parametrize=("handles",))
    source = export.Source(selection, demo_reads(), "https://api.datadoghq.com/")
    written = []
    for count in (1, 3):
        monkeypatch.setattr(processes, "LEAST", 1)
        monkeypatch.setattr(processes, "_cores", lambda count=count: count)
        out = tmp_path / str(count)
        export.write(out, source, Form(format))
        written.append(files(out))
    assert written[0] == written[1]


def test_no_share_of_it_is_worked_on_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LEAST", 1)
    monkeypatch.setattr(processes, "_cores", lambda: 2)
    ended = []
    result = processes._Process.result

    def noted(process: processes._Process) -> tuple[object] | None:
        ended.append(result(process))
        return ended[-1]

    monkeypatch.setattr(processes._Process, "result", noted)
    source = export.Source(Selection(kinds()), demo_reads(), "https://api.datadoghq.com/")
    export.write(tmp_path, source)
    assert ended
    assert None not in ended
