"""Secrets that nobody declared stand in no file, report or argument of an export."""

from __future__ import annotations

import json
import os
import shlex
import stat
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.secret_members import PLACEHOLDER
from exporter.read.secrets.redaction import redacted
from exporter.read.secrets.secret_variables import marks
from exporter.simulator import Org, serve
from exporter.terraform import terraform_cli
from tests.support import snapshots
from tests.support.exports import demo_reads, files, read_org, resource
from tests.support.planted_secrets import Planted, leaks, tokens, values
from tests.support.program import Program
from tests.support.recorded import SHARED, needed
from tests.support.terraform import NO_PROVIDER, real_provider
from tests.support.terraform import run as run_terraform

CASES = SHARED / "cases"
TEST: dict[str, Any] = {
    "public_id": "aaa-bbb-ccc",
    "name": "Checkout",
    "type": "api",
    "subtype": "http",
    "status": "live",
    "tags": [],
    "locations": ["aws:eu-central-1"],
    "message": "",
    "options": {"tick_every": 900},
}
MONITOR = {"type": "query alert", "query": "avg(last_5m):avg:system.cpu.user{*} > 90", "tags": []}
DASHBOARD = {"id": "aaa-bbb-ccc", "title": "Shop", "layout_type": "ordered", "url": "/dashboard/x"}


def note(content: str) -> dict[str, Any]:
    """A dashboard with a note, a page of another site and a picture."""
    frame = {"type": "iframe", "url": content}
    picture = {"type": "image", "url": content}
    widgets = [{"type": "note", "content": content}, frame, picture]
    return DASHBOARD | {"widgets": [{"id": n, "definition": w} for n, w in enumerate(widgets)]}


def test_of(**request: Any) -> dict[str, Any]:
    """An API test that sends such a request."""
    config = {
        "assertions": [{"operator": "is", "type": "statusCode", "target": 200}],
        "request": {"method": "POST", "url": "https://x.example.com/", **request},
    }
    return TEST | {"config": config}


test_of.__test__ = False  # type: ignore[attr-defined]
KEY = values()["hex32"]
BY_NAME: dict[str, tuple[str, Any]] = {
    "header": ("/api/v1/synthetics/tests/api/aaa-bbb-ccc", test_of(headers={"X-Api-Key": KEY})),
    "bearer": (
        "/api/v1/synthetics/tests/api/aaa-bbb-ccc",
        test_of(headers={"authorization": f"Bearer {KEY}"}),
    ),
    "url": (
        "/api/v1/synthetics/tests/api/aaa-bbb-ccc",
        test_of(url=f"https://x.example.com/?api_key={KEY}&a=b"),
    ),
    "body": (
        "/api/v1/synthetics/tests/api/aaa-bbb-ccc",
        test_of(body=json.dumps({"user": "bob", "client_secret": KEY})),
    ),
    "monitor": (
        "/api/v1/monitor/1",
        MONITOR | {"id": 1, "name": "m", "message": f"curl -H 'DD-API-KEY: {KEY}' x"},
    ),
    "note": ("/api/v1/dashboard/aaa-bbb-ccc", note(f"https://x.example.com/?token={KEY}")),
    "payload": (
        "/api/v1/integration/webhooks/configuration/webhooks/pager",
        {
            "name": "pager",
            "url": "https://hook.example.com",
            "payload": json.dumps({"routing_key": KEY, "text": "$EVENT_MSG"}),
        },
    ),
    "title": (
        "/api/v1/monitor/1",
        MONITOR | {"id": 1, "name": f"Check of token={KEY}", "message": "m"},
    ),
}


def org_of(path: str, body: Any) -> Org:
    """An org with one object, and a monitor that names the webhook."""
    org = Org()
    org.add(path, body)
    if "webhooks" in path:
        message = {"id": 2, "name": "n", "message": "@webhook-pager"}
        org.add("/api/v1/monitor/2", MONITOR | message)
    return org


@pytest.fixture(scope="module")
def planted() -> Planted:
    return Planted()


@pytest.mark.parametrize("options", [(), ("--format", "cdktf"), ("--companion", "--json")], ids=str)
def test_no_token_in_any_text_comes_through(
    ddexport: Program,
    planted: Planted,
    tmp_path: Path,
    options: tuple[str, ...],
) -> None:
    assert len({*planted.used.values()}) == len(tokens()) > 40
    assert len(planted.used) > 130
    out, kept, again = tmp_path / "out", tmp_path / "kept", tmp_path / "again"
    with serve(planted.org) as served:
        ran = ddexport(
            *("org", "--api-url", served.url, "--out", out, "--snapshot", kept, *options)
        )
    said = {"stdout": ran.out, "stderr": ran.err}
    assert leaks({**said, **files(out), "kept": snapshots.text(kept)}, [*tokens().values()]) == []
    ledger = json.loads((out / "ledger.json").read_text())
    found = {d["what"] for o in ledger["objects"] for d in o.get("diagnostics", ())}
    # Without the companion, a third of the objects go out, with what was written in them.
    named = [what for what in found if "secret" in what]
    assert len(named) > (15 if "--companion" in options else 10)
    if "--json" in options:
        assert ran.summary["secrets"] > ran.summary["secrets_found"] > 50
    else:
        assert " of them found by their look" in ran.out
    ddexport("org", "--from-snapshot", kept, "--out", again, *options)
    ours, theirs = files(out), files(again)
    run = ".ddexport/run.json"
    assert {**ours, run: ""} == {**theirs, run: ""}


@pytest.mark.parametrize("place", BY_NAME)
def test_only_the_secret_becomes_a_variable(
    ddexport: Program,
    tmp_path: Path,
    place: str,
) -> None:
    out, kept = tmp_path / "out", tmp_path / "kept"
    with serve(org_of(*BY_NAME[place])) as served:
        ran = ddexport("org", "--api-url", served.url, "--out", out, "--snapshot", kept)
    assert (
        leaks({"out": ran.out, "err": ran.err, **files(out), "kept": snapshots.text(kept)}, [KEY])
        == []
    )
    assert ran.out.count("found by their look") == 1
    text = "".join(t for name, t in files(out).items() if name.startswith("org/"))
    for said in ("x.example.com", "&a=b", "user", "Check of", "$EVENT_MSG", "Bearer "):
        if said in json.dumps(BY_NAME[place]):
            assert said in text
    assert "ignore_changes" in text
    assert PLACEHOLDER in files(out)["source/main.tf"]
    assert "__ddexport" not in text
    assert '= ""' in files(out)["destination/terraform.tfvars.example"]


@needed
@pytest.mark.parametrize(
    "case", ["f10a-token-in-a-header-and-url", "f10c-password-in-an-open-variable"]
)
def test_cases_of_bug_reports(ddexport: Program, tmp_path: Path, case: str) -> None:
    org = Org()
    org.load(CASES / case)
    out, kept = tmp_path / "out", tmp_path / "kept"
    with serve(org) as served:
        ran = ddexport("org", "--api-url", served.url, "--out", out, "--snapshot", kept)
    given = (CASES / case / "input.jsonl").read_text()
    body = json.loads(given)["body"]["config"]
    secrets = [
        *body["request"]["headers"]["Authorization"].split()[1:],
        *(body["request"]["headers"]["X-Api-Key"], body["request"]["url"].partition("api_key=")[2]),
        body["configVariables"][0]["pattern"],
    ]
    assert (
        leaks({"out": ran.out, "err": ran.err, **files(out), "kept": snapshots.text(kept)}, secrets)
        == []
    )
    test = resource(
        files(out)["org/synthetics_tests.tf"], "datadog_synthetics_test.plain_token_in_a_header"
    )
    assert 'Authorization = "Bearer ${var.' in test
    assert "login?api_key=${var." in test
    assert test.count("__password") == 3  # One secret, wherever it stands in an object.
    assert 'request_headers["X-Api-Key"],' in files(out)["org/source_override.tf"]
    assert "4 secrets to supply, 4 of them found by their look" in ran.out


def test_what_is_none_can_be_allowed(ddexport: Program, tmp_path: Path) -> None:
    out, kept, other = tmp_path / "out", tmp_path / "kept", tmp_path / "other"
    with serve(org_of(*BY_NAME["url"])) as served:
        org = ("org", "--api-url", served.url, "--out", out, "--snapshot", kept)
        ddexport(*org)
        ledger = json.loads((out / "ledger.json").read_text())
        [note] = [d for o in ledger["objects"] for d in o.get("diagnostics", ())]
        assert note["path"] == "config.request.url"
        option = shlex.split(note["done"][note["done"].index("--allow-secret") :])
        ran = ddexport(*org, *option)
        assert "found by" not in ran.out
        assert KEY in files(out)["org/synthetics_tests.tf"]
        assert KEY in snapshots.text(kept)
        before = files(out)
        # What is made anew of the export leaves it as it is, too.
        ddexport("adopt", out, "--api-url", served.url)
        assert files(out)["org/synthetics_tests.tf"] == before["org/synthetics_tests.tf"]
    # A snapshot that holds it is masked where nobody allows it.
    ddexport("org", "--from-snapshot", kept, "--out", other)
    assert leaks(files(other), [KEY]) == []


def test_a_pattern_that_is_none(ddexport: Program, tmp_path: Path) -> None:
    ran = ddexport("org", "--out", tmp_path / "out", "--allow-secret", "(")
    assert ran.code == 2
    assert "--allow-secret (: no regular expression" in ran.err


@pytest.fixture
def terraform_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Terraform's arguments and all that it says are written, while a test runs."""
    log, bin = tmp_path / "log", tmp_path / "bin"
    bin.mkdir()
    program = bin / "terraform"
    real = terraform_cli.program()
    program.write_text(
        f'#!/bin/bash\nset -o pipefail\necho "$@" >> {log}\n'
        f'{real} "$@" 2> >(tee -a {log} >&2) | tee -a {log}\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{bin}{os.pathsep}{os.environ['PATH']}")
    return log


@pytest.mark.provider
@pytest.mark.skipif(not real_provider(), reason=NO_PROVIDER)
def test_the_provider_sees_no_change(
    ddexport: Program,
    planted: Planted,
    tmp_path: Path,
    terraform_log: Path,
) -> None:
    """Neither against the snapshot, nor against the org that holds the secrets themselves."""
    out, kept = tmp_path / "out", tmp_path / "kept"
    some = ["--exclude-kind", "users", "--exclude-kind", "restriction_policies"]
    with serve(planted.org) as served:
        ddexport("org", "--api-url", served.url, "--out", out, "--snapshot", kept, *some)
        ran = ddexport("verify", out, "--json")
        assert ran.summary["failing"] == []
        assert ran.code == 0
        said = {"out": ran.out, "err": ran.err, "terraform": terraform_log.read_text()}
        said["snapshot"] = snapshots.text(kept)
        assert "plan" in said["terraform"]
        assert leaks({**said, **files(out)}, [*tokens().values()]) == []
        env = {"TF_VAR_datadog_api_url": f"{served.url}/", "DD_API_KEY": "k", "DD_APP_KEY": "k"}
        assert run_terraform(out / "source", "init", env=env).returncode == 0
        plan = run_terraform(out / "source", "plan", env=env)
    assert f"Plan: {ran.summary['expected']} to import, 0 to add, 0 to change" in plan.stdout


@needed
def test_what_is_found_in_objects_of_real_people() -> None:
    """Every text of the recorded objects, and of public repositories, but for these two: samples of
    logs with the secrets of sessions in them."""
    found = []
    for folder in ("recorded", "real"):
        org = Org()
        org.load(SHARED / folder)
        for kind, read in redacted(kinds(), read_org(org)).items():
            for record in read.records:
                found += [(kind, path, rule) for path, rule in marks(record.body)]
    assert found == [
        ("logs_custom_pipelines", "processors[0].samples[0]", "secret"),
        ("logs_custom_pipelines", "processors[0].samples[1]", "secret_2"),
    ]


def test_the_demo_org_has_no_secret_that_is_not_declared() -> None:
    found = redacted(kinds(), demo_reads())
    assert [(k, *m) for k, r in found.items() for x in r.records for m in marks(x.body)] == []
