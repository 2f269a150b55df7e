"""Half a surrogate pair, which JSON can hold and UTF-8 can't: said where it is replaced, never a
traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from datadog_api_client.v1.api.monitors_api import MonitorsApi

from exporter import export
from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.model.declaration import Get
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead, Record
from exporter.model.surrogates import REPLACEMENT, present
from exporter.read.selection import select
from exporter.read.snapshots import snapshot
from exporter.simulator import Org, serve
from exporter.simulator.engine.faults import Fault
from exporter.verify.plan_report import verify
from exporter.write.formats import Format
from exporter.write.output_format import Form
from providers.companion.api_objects import Remote
from providers.companion.equality import digest, parsed, text
from providers.companion.protocol import decoded, encoded
from tests.support import snapshots
from tests.support.exports import API_URL, demo_reads, files, read_org, write
from tests.support.terraform import NO_PROVIDER, real_provider

HALF = "\ud83d"
FREE = {"name", "title", "message", "description", "tags", "content", "text", "summary", "body"}
"""Members that hold what a person wrote."""
MONITOR: dict[str, Any] = {
    "id": 7,
    "type": "metric alert",
    "name": f"cut {HALF}",
    "message": f"look {HALF} twice\nand on",
    "tags": ["team:a", f"cut:{HALF}"],
    "query": "avg(last_5m):avg:system.load.1{*} > 1",
    "options": {"thresholds": {"critical": 1}},
}
DASHBOARD: dict[str, Any] = {
    "id": "abc-def-ghi",
    "title": f"{HALF}{HALF} cut",
    "description": HALF,
    "layout_type": "ordered",
    "widgets": [{"id": 1, "definition": {"type": "note", "content": f"cut {HALF}"}}],
}
REFUSED: dict[str, Any] = {
    "id": "11111111-2222-3333-4444-555555555555",
    "name": f"CUT_{HALF}",
    "description": "",
    "tags": [],
    "value": {"secure": False, "value": "x"},
}
"""A global variable of a name that the provider refuses."""
KINDS = ("monitors", "dashboards", "synthetics_global_variables", "teams")


def broken() -> Org:
    """An org with halves in names, messages, tags, an id and an error."""
    org = Org()
    org.add("/api/v1/monitor/7", MONITOR)
    org.add("/api/v1/dashboard/abc-def-ghi", DASHBOARD)
    org.add("/api/v1/dashboard", {**DASHBOARD, "id": f"cut-{HALF}"}, "dashboards")
    org.add("/api/v1/synthetics/variables/x", REFUSED)
    org.faults = [Fault("/api/v2/team", status=400, body={"errors": [f"no {HALF}"]})]
    return org


def ddexport(*arguments: object, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
    """Runs the program with a terminal of that encoding."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("DD_")}
    done = subprocess.run(
        [sys.executable, "-c", "from exporter.cli import run; run()", *map(str, arguments)],
        env=environment
        | {"DD_API_KEY": "key", "DD_APP_KEY": "key", "PYTHONIOENCODING": f"{encoding}:strict"},
        capture_output=True,
        encoding=encoding,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def of_kinds() -> list[str]:
    return [part for kind in KINDS for part in ("--kind", kind)]


@pytest.mark.parametrize("format", ["hcl", "cdktf"])
def test_an_export_holds_the_replacement_and_says_so(format: str, tmp_path: Path) -> None:
    kept, first, second, third = (tmp_path / name for name in ("kept", "1", "2", "3"))
    form = ("--format", format, *of_kinds())
    with serve(broken()) as at:
        url = ("--api-url", at.url)
        said = ddexport("org", "--out", first, "--snapshot", kept, *url, *form)
    assert said.returncode == 1, (
        "one object is refused, one can't be asked for, teams can't be read"
    )
    assert f"failed: synthetics_global_variables/{REFUSED['id']} CUT_{REPLACEMENT}" in said.stdout
    ledger = json.loads((first / "ledger.json").read_bytes())
    entries = {(e["kind"], e["id"]): e for e in ledger["objects"]}
    of_monitor = entries["monitors", "7"]["diagnostics"]
    assert {d["path"].rpartition(".")[2] for d in of_monitor} == {"name", "message", "tags"}
    assert {(d["what"], d["done"]) for d in of_monitor} == {
        ("half a surrogate pair, which no UTF-8 holds", "written as U+FFFD")
    }
    of_dashboard = entries["dashboards", "abc-def-ghi"]["diagnostics"]
    assert {d["path"].rpartition(".")[2] for d in of_dashboard} == {
        "title",
        "description",
        "content",
    }
    assert "surrogate" in entries["dashboards", f"cut-{HALF}"]["reason"]
    assert ledger["kinds"]["teams"]["reason"] == f"400 Bad Request: no {REPLACEMENT}"

    again = ddexport("org", "--out", second, "--from-snapshot", kept, "--json", *form)
    assert json.loads(again.stdout)["objects"]["failed"] == 2
    org = Org()
    org.load(kept)
    with serve(org) as at:
        ddexport("org", "--out", third, "--api-url", at.url, *form)
    written = files(first)
    places = ("org/", "stacks/org/")
    resources = {p: t for p, t in written.items() if p.startswith(places)}
    assert REPLACEMENT in "".join(resources.values())
    for out in (second, third):
        assert {p: t for p, t in files(out).items() if p.startswith(places)} == resources


def test_what_a_terminal_lacks_is_printed_as_an_escape(tmp_path: Path) -> None:
    org = Org()
    org.add("/api/v1/synthetics/variables/x", {**REFUSED, "name": "焙煎機 📦"})
    with serve(org) as at:
        arguments = ("org", "--out", tmp_path, "--api-url", at.url)
        said = ddexport(*arguments, "--kind", "synthetics_global_variables", encoding="ascii")
    assert r" \u7119\u714e\u6a5f \U0001f4e6: " in said.stdout


def test_the_simulator_answers_what_it_was_given(tmp_path: Path) -> None:
    lines = [
        {"kind": "monitors", "path": "/api/v1/monitor/7", "envelope": "object", "body": MONITOR},
        {
            "kind": "dashboards",
            "path": "/api/v1/dashboard",
            "envelope": "list-item",
            "list_key": "dashboards",
            "body": DASHBOARD,
        },
    ]
    (tmp_path / "x.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    program = [sys.executable, "-u", "-c", "from exporter.cli import run; run()", "simulator"]
    with subprocess.Popen(
        [*program, "--port", "0", "--load", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as simulator:
        assert simulator.stdout
        try:
            said = simulator.stdout.readline()
            assert said.startswith("serving "), simulator.communicate()
            with connect("", said.split()[1], "key", "key") as client:
                assert client.request(Get("/api/v1/monitor"))[0]["name"] == MONITOR["name"]
        finally:
            simulator.terminate()


def test_what_is_made_and_said_in_the_simulator_may_hold_halves() -> None:
    org = Org()
    fault = {"path": "/team", "status": 400, "body": HALF}
    with serve(org) as at, connect("", at.url, "key", "key") as client:
        made = client.request(MonitorsApi.create_monitor, body={**MONITOR, "id": None})
        assert made["name"] == MONITOR["name"]
        pool = client._api.rest_client.pool_manager
        for path, body in (("/simulator/faults", fault), ("/api/v2/team", None)):
            done = pool.request("POST", f"{at.url}{path}", body=json.dumps(body))
            assert done.data.decode()
            assert done.status < 500
        assert json.loads(pool.request("GET", f"{at.url}/simulator/faults").data)[0]["body"] == HALF


def spoilt(value: Any, free: bool = False) -> Any:
    """The JSON value with half a pair at the end of each text that a person wrote."""
    match value:
        case dict():
            return {k: spoilt(v, k in FREE) for k, v in value.items()}
        case list():
            return [spoilt(v, free) for v in value]
        case str() if free:
            return value + HALF
    return value


@pytest.fixture(scope="module")
def reads() -> Mapping[str, KindRead]:
    """The demo org, with halves in all of its texts."""
    return {
        name: KindRead(
            name,
            [Record(name, r.id, r.path, spoilt(r.body), r.list_key) for r in read.records],
        )
        for name, read in demo_reads().items()
    }


@pytest.mark.parametrize("format", Format)
def test_no_kind_minds_a_half(
    format: Format, reads: Mapping[str, KindRead], tmp_path: Path
) -> None:
    out, selection = tmp_path / "out", select(kinds(), companion=True)
    whole = write(tmp_path / "whole", demo_reads(), selection)
    written = export.write(out, export.Source(selection, reads, API_URL), form=Form(format))
    texts = files(out)
    assert not any(present(t) for t in texts.values())
    exported = [e for e in written.ledger.entries if e.address]
    noted = {e.address for e in exported if any("surrogate" in d.what for d in e.diagnostics)}
    assert len(noted) > 600
    failed = {
        (e.kind, e.id): e.reason for e in written.ledger.entries if e.outcome is Outcome.FAILED
    }
    before = {(e.kind, e.id) for e in whole.ledger.entries if e.outcome is Outcome.FAILED}
    odd = {k: why for k, why in failed.items() if k not in before and not _named_why(why)}
    assert odd == {}
    if format is Format.HCL:
        assert _replaced_in(texts) <= noted, "nothing is replaced without a word"


def _named_why(reason: str) -> bool:
    """Whether a failure is for a name, a tag or an id that can't hold U+FFFD either."""
    return "surrogate" in reason or "which the provider refuses" in reason


def _replaced_in(texts: Mapping[str, str]) -> set[str]:
    """The addresses of resources with REPLACEMENT in their blocks."""
    found, address = set(), ""
    for path, file in texts.items():
        for line in file.splitlines() if path.endswith(".tf") else ():
            if line.startswith('resource "'):
                address = ".".join(line.split('"')[1:4:2])
            elif not line.startswith((" ", "}")):
                address = ""
            elif REPLACEMENT in line and address and "data." not in line:
                found.add(address)
    return found


def test_the_companion_provider_takes_them_for_what_the_export_writes() -> None:
    org = Org()
    body = {"data": {"type": "team", "id": "t", "attributes": {"name": f"x {HALF}", "handle": "x"}}}
    org.add("/api/v2/team/t", body)
    with serve(org) as at, connect("", at.url, "key", "key") as client:
        found = Remote(client, kinds()["teams"]).find("t", {})
    assert found
    assert decoded(encoded(found["name"])) == f"x {REPLACEMENT}"
    assert digest(parsed(r'{"a": "\ud83d"}')) == digest({"a": REPLACEMENT})
    assert text(parsed(r'{"a": "\ud83d"}')) == f'{{"a":"{REPLACEMENT}"}}'


@pytest.mark.provider
def test_the_provider_reads_what_is_written(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    org, selection = broken(), select(kinds(), ["monitors", "dashboards"])
    read = read_org(org, selection)
    write(tmp_path, read, selection)
    org.faults.clear()
    report = verify(tmp_path, export.Source(selection, read, API_URL), org, 1000, fix=False)
    assert (report.exit_code, report.whole) == (
        0,
        "2 to import, 0 to add, 0 to change, 0 to destroy",
    )


def test_a_snapshot_holds_what_the_api_said(tmp_path: Path) -> None:
    read = read_org(broken(), select(kinds(), list(KINDS)))
    snapshots.write(tmp_path / "kept", read, snapshot.Facts.now("https://x"))
    assert snapshot.load(tmp_path / "kept")[0]["monitors"].records == read["monitors"].records
