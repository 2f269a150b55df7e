"""What a destination has already: matched by what a person calls it, imported, never guessed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exporter import adopt
from exporter.api.catalogue import kinds
from exporter.model.errors import OutputError
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.state import output_directory
from exporter.state.export_state import FOUND, ExportState
from exporter.state.stored_state import load
from exporter.translate.pipeline import translate
from tests.support.exports import whole

KINDS = kinds()


def monitors(*rows: dict[str, Any]) -> dict[str, KindRead]:
    return {
        "monitors": KindRead(
            "monitors",
            [Record("monitors", str(r["id"]), f"/api/v1/monitor/{r['id']}", r, "") for r in rows],
        )
    }


def monitor(id: int, name: str, type: str = "query alert") -> dict[str, Any]:
    options = {"thresholds": {"critical": 1}, "notify_no_data": False, "new_host_delay": 300}
    return {"id": id, "name": name, "type": type, "query": "q", "message": "m", "options": options}


def matched(source: dict[str, KindRead], destination: dict[str, KindRead]) -> adopt.Matches:
    return adopt.match(
        Selection(KINDS), translate(Selection(KINDS, companion=True), source), source, destination
    )


def test_one_of_a_title_on_either_side_is_the_same() -> None:
    found = matched(monitors(monitor(1, "CPU")), monitors(monitor(77, "CPU"), monitor(78, "Disk")))
    assert found.found == {("monitors", "1"): "77"}
    assert not found.ambiguous


def test_another_type_is_another_object() -> None:
    found = matched(monitors(monitor(1, "CPU")), monitors(monitor(77, "CPU", "log alert")))
    assert (found.found, found.ambiguous) == ({}, {})


@pytest.mark.parametrize(("here", "there"), [((1, 2), (77,)), ((1,), (77, 78))])
def test_several_of_a_title_are_left_to_the_user(
    here: tuple[int, ...], there: tuple[int, ...]
) -> None:
    found = matched(
        monitors(*(monitor(i, "CPU") for i in here)), monitors(*(monitor(i, "CPU") for i in there))
    )
    assert not found.found
    ids = sorted(map(str, there))
    assert found.ambiguous == {("monitors", str(i)): ids for i in here}


def pipelines(*rows: tuple[str, str]) -> dict[str, KindRead]:
    bodies: list[dict[str, Any]] = [
        {"id": id, "name": name, "is_read_only": True, "is_enabled": True} for id, name in rows
    ]
    path = "/api/v1/logs/config/pipelines"
    records = [Record("logs_pipelines", b["id"], f"{path}/{b['id']}", b, "") for b in bodies]
    return {"logs_pipelines": KindRead("logs_pipelines", records)}


def test_what_no_api_creates_is_used_where_it_is() -> None:
    source = pipelines(("a", "Nginx"), ("b", "Redis"))
    export = translate(Selection(KINDS, companion=True), source)
    found = adopt.match(Selection(KINDS), export, source, pipelines(("z", "Nginx")))
    assert found.found == {("logs_pipelines", "a"): "z"}
    assert found.absent == [("logs_pipelines", "b")]
    there = {export.addresses[k]: id for k, id in found.found.items()}
    modules, (source_root, destination) = whole(export, there)
    by_name = {m.name: m for m in modules}
    assert [r.address.name for r in by_name["adopted"].files["logs_pipelines"]] == ["nginx"]
    assert len(by_name["adoptable"].files["logs_pipelines"]) == 2
    assert [(i.module, i.id) for i in destination.imports] == [("adopted", "z")]
    assert [i.module for i in source_root.imports] == ["adoptable", "adoptable"]
    assert [c.module for c in destination.calls] == ["org", "adopted"]


def test_what_was_found_is_kept(tmp_path: Path) -> None:
    found = {("monitors", "1"): "77", ("roles", "r"): "s"}
    output_directory.write(tmp_path, ExportState(adopted=found).files(), {})
    assert load(tmp_path).adopted == found
    (tmp_path / FOUND).write_text(json.dumps({"monitors": []}))
    with pytest.raises(OutputError, match="is not of the form"):
        load(tmp_path)


def test_nothing_is_kept_before_the_first_adopt(tmp_path: Path) -> None:
    assert load(tmp_path).adopted == {}
