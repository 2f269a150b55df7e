"""Some objects of the demo org, exported with all that they refer to."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.client import Client, connect
from exporter.export import Source
from exporter.model.errors import UsageError
from exporter.model.ir import Reference, Resource
from exporter.model.ir_visitor import links
from exporter.model.ledger import Ledger, Outcome
from exporter.model.record import Key, KindRead
from exporter.read import closure
from exporter.read.progress import Lines
from exporter.read.selection import select
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.engine.faults import Fault
from exporter.translate.pipeline import Export, translate
from exporter.verify.plan_report import verify
from tests.support.exports import API_URL, demo_reads, files, write
from tests.support.program import Program, Ran
from tests.support.terraform import NO_PROVIDER, real_provider

# In one process, for its fixtures are whole exports.
pytestmark = pytest.mark.xdist_group("demo_export")

PAYMENTS = "dashboards/ze6-emz-4js"
CHECKOUT = ("monitors", "21400108")
FEW = "monitors/21400108"
"""A monitor with a user and roles."""
CALLED_ALIKE = {("monitors", "1234567")}
"""A whole export numbers the name, for another monitor has the same title."""


def resources(export: Export) -> dict[Key, Resource]:
    """The resource of each object."""
    by = {m.resource.address: m.resource for m in export.resources}
    return {key: by[address] for key, address in export.addresses.items()}


@cache
def whole() -> dict[Key, Resource]:
    """The resources of a whole export of the demo org."""
    return resources(translate(select(kinds()), demo_reads()))


@cache
def named() -> dict[Key, set[Key]]:
    """What each resource of a whole export refers to."""
    keys = {r.address: key for key, r in whole().items()}
    return {
        key: {keys[link.to] for link in links(r.body) if isinstance(link, Reference)}
        for key, r in whole().items()
    }


def read(client: Client, *objects: str) -> dict[str, KindRead]:
    selection = select(kinds(), objects=objects)
    wanted = list(selection.kinds.values())
    return closure.read(client, wanted, Lines(io.StringIO()), selection.objects)


def export(reads: dict[str, KindRead], *objects: str) -> Export:
    return translate(select(kinds(), objects=objects), reads)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """A client of the demo org."""
    with serve(demo_org()) as at, connect("", at.url, "key", "key", backoff=0.01) as client:
        yield client


def one_of_each_kind() -> list[Key]:
    """The object of each kind with the most references."""
    found: dict[str, Key] = {}
    for key in sorted(whole(), key=lambda k: (-len(named()[k]), k)):
        found.setdefault(key[0], key)
    return sorted(found.values())


def test_what_a_whole_export_refers_to_comes_along_and_is_written_alike(client: Client) -> None:
    seen: set[Key] = set()
    for key in one_of_each_kind():
        name = "/".join(key)
        part = resources(export(read(client, name), name))
        assert key in part
        for of in part.keys() - seen:
            assert of in CIRCULAR or named()[of] <= part.keys(), (key, of)
            if of in CALLED_ALIKE:
                continue
            assert part[of].comments == whole()[of].comments
            assert part[of].import_id == whole()[of].import_id
            same = part[of].body == whole()[of].body
            assert same or of in CIRCULAR, (key, of)
        seen |= part.keys()
    assert len(seen) > 250


CIRCULAR = {
    ("dashboards", "756-8eh-imu"),
    ("dashboards", "hcp-4n3-fyd"),
    ("dashboards", "ze6-emz-4js"),
    ("monitors", "21400101"),
    ("synthetics_tests", "s3p-e4s-tm3"),
    ("synthetics_tests", "yqk-qz6-ym7"),
    ("teams", "90e44a5b-ef68-57d8-b23a-0fdfcf91222c"),
}
"""Objects whose references go round: which of them is left out depends on what there is besides."""


def test_a_snapshot_gives_the_same(client: Client) -> None:
    live = resources(export(read(client, PAYMENTS), PAYMENTS))
    kept = resources(export(dict(demo_reads()), PAYMENTS))
    assert live == kept
    assert len(live) > 60


def test_one_request_each(client: Client) -> None:
    before = client.requests
    reads = read(client, FEW)
    asked = client.requests - before
    assert asked < 25
    assert reads["monitors"].count == 1
    assert export(reads, FEW).addresses.keys() >= {CHECKOUT}
    assert "dashboards" not in reads


def test_no_object_is_asked_for_twice() -> None:
    org = demo_org()
    times: Counter[str] = Counter()
    find = org.find

    def noted(request: Any) -> Any:
        times[f"{request.path}?{sorted(request.query.items())}"] += 1
        return find(request)

    org.find = noted  # type: ignore[method-assign]
    with serve(org) as at, connect("", at.url, "key", "key") as client:
        read(client, PAYMENTS, "dashboards/756-8eh-imu")
    assert {r: n for r, n in times.items() if n > 1} == {}
    assert len(times) < 110


def ledger(of: Ledger) -> dict[str, list[str]]:
    return {f"{e.kind}/{e.id}": [f"{d.what}; {d.done}" for d in e.diagnostics] for e in of.entries}


def test_the_ledger_says_why_each_is_there(client: Client) -> None:
    of = export(read(client, PAYMENTS), PAYMENTS)
    said = ledger(of.ledger)
    assert "asked for with --object; exported" in said[PAYMENTS]
    referred = {k for k, d in said.items() if f"{PAYMENTS} refers to it; pulled in" in d}
    names = {"/".join(key) for key in named()["dashboards", "ze6-emz-4js"]}
    assert names <= referred != set()
    below = [k for k, d in said.items() if f"it belongs to {PAYMENTS}; pulled in" in d]
    assert {k.partition("/")[0] for k in below} >= {"restriction_policies"}
    for entry in of.ledger.entries:
        if entry.outcome in (Outcome.EXPORTED, Outcome.PARTLY):
            lines = said[f"{entry.kind}/{entry.id}"]
            assert any(d.endswith(("pulled in", "; exported")) for d in lines), entry
        else:
            assert entry.outcome in (Outcome.LOOKED_UP, Outcome.LEFT_OUT)
    users = [k for k in said if k.startswith("users/")]
    assert len(users) < 10, "what was read to find them is no part of it"


def test_what_is_gone_is_dangling(client: Client) -> None:
    of = export(read(client, "monitors/21400103"), "monitors/21400103")
    before = translate(select(kinds()), demo_reads())
    dangling = [d for d in ledger(before.ledger)["monitors/21400103"] if "no such object" in d]
    assert dangling == [d for d in ledger(of.ledger)["monitors/21400103"] if "no such object" in d]


@pytest.mark.parametrize("asked", ["dashboards/aaa-aaa-aaa", "monitors/1", "scorecard_rules/x"])
def test_what_is_not_there_is_an_error(client: Client, asked: str) -> None:
    with pytest.raises(UsageError, match=f"--object {asked}: "):
        read(client, asked)
    with pytest.raises(UsageError, match=f"--object {asked}: no such object"):
        export(dict(demo_reads()), asked)


def test_what_is_refused_is_an_error_only_where_it_was_asked_for() -> None:
    org = demo_org()
    org.faults.append(Fault("/api/v1/slo/", status=403))
    slo = "service_level_objectives/85c4e6bffde75102becea36bdf67cb05"
    with serve(org) as at, connect("", at.url, "key", "key", backoff=0.01) as client:
        with pytest.raises(UsageError, match=rf"--object {slo}: 403"):
            read(client, FEW, slo)
        reads = read(client, "dashboards/756-8eh-imu")
    of = export(reads, "dashboards/756-8eh-imu").ledger
    assert of.exit_code == 1
    assert any(e.outcome is Outcome.FAILED and f"{e.kind}/{e.id}" == slo for e in of.entries)


def test_what_protects_an_object_comes_along_or_holds_it_back() -> None:
    org = demo_org()
    policy = next(
        r.id for r in demo_reads()["restriction_policies"].records if "dashboard:" in r.id
    )
    asked = f"dashboards/{policy.partition(':')[2]}"
    with serve(org) as at, connect("", at.url, "key", "key", backoff=0.01) as client:
        there = export(read(client, asked), asked)
        org.faults.append(Fault("/api/v2/restriction_policy/", status=403))
        refused = export(read(client, asked), asked)
    assert ("restriction_policies", policy) in there.addresses
    [entry] = [e for e in refused.ledger.entries if f"{e.kind}/{e.id}" == asked]
    assert entry.module == "guarded"
    assert "was not read" in entry.reason
    assert refused.ledger.exit_code == 1


# Into directories


@dataclass(frozen=True, slots=True)
class Demo:
    """The program, and where the demo org is."""

    program: Program
    url: str

    def org(self, out: Path, *args: str | Path) -> Ran:
        return self.program("org", "--api-url", self.url, "--out", out, "--no-validate", *args)


@pytest.fixture
def to(ddexport: Program) -> Iterator[Demo]:
    with serve(demo_org()) as at:
        yield Demo(ddexport, at.url)


def test_it_is_all_that_is_written(to: Demo, tmp_path: Path) -> None:
    listed = tmp_path / "objects"
    listed.write_text(f"# to hand over\n{FEW}\n")
    ran = to.org(tmp_path / "out", "--object", f"@{listed}", "--json")
    assert ran.code == 0, ran.err
    said = ran.summary
    assert said["requests"] < 30
    assert said["imports"] == said["objects"]["exported"] < 12
    there = files(tmp_path / "out")
    assert json.loads(there[".ddexport/run.json"])["object"] == [FEW]
    assert "removed" not in "".join(t for f, t in there.items() if f.endswith(".tf"))


def test_a_snapshot_of_it_exports_the_same_and_is_adopted(to: Demo, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    kept = tmp_path / "snapshot"
    # References that go round leave some of it literal.
    assert to.org(one, "--object", PAYMENTS, "--snapshot", kept).code == 1
    ran = to.program(
        "org", "--from-snapshot", kept, "--out", other, "--object", PAYMENTS, "--no-validate"
    )
    assert ran.code == 1, ran.err
    assert files(one) == files(other)
    adopted = to.program("adopt", one, "--api-url", to.url, "--json")
    assert adopted.code == 0, adopted.out
    assert "import" in files(one)["destination/imports.tf"]
    assert {f for f in files(one) if f.startswith("source")} == {
        f for f in files(other) if f.startswith("source")
    }


def test_a_whole_export_is_not_replaced_by_a_part(to: Demo, tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    before = files(tmp_path)
    ran = to.org(tmp_path, "--object", FEW)
    assert ran.code == 2
    assert "holds an export of more than --object names" in ran.err
    assert files(tmp_path) == before


def test_the_list_of_objects_may_change(to: Demo, tmp_path: Path) -> None:
    assert to.org(tmp_path, "--object", FEW).code == 0
    first = files(tmp_path)
    assert to.org(tmp_path, "--object", FEW, "--object", "logs_metrics/none").code == 2
    assert files(tmp_path) == first
    metric = demo_reads()["logs_metrics"].records[0].id
    second = to.org(tmp_path, "--object", f"logs_metrics/{metric}")
    assert second.code == 0, second.err
    destination = "".join(t for f, t in files(tmp_path).items() if f.startswith("destination"))
    # Nobody looked for it: it leaves the state, and stays in its org.
    assert "module.org.datadog_monitor." in destination
    assert "destroy = false" in destination
    assert "removed {" in destination


def test_a_whole_export_follows_it(to: Demo, tmp_path: Path) -> None:
    assert to.org(tmp_path, "--object", "monitors/1234567").code == 0
    write(tmp_path, demo_reads())
    text = "".join(t for f, t in files(tmp_path).items() if f.endswith("monitors.tf"))
    assert 'resource "datadog_monitor" "stock_sync_lag" {' in text
    assert "removed {" not in "".join(files(tmp_path).values())


def test_an_app_holds_the_same(to: Demo, tmp_path: Path) -> None:
    ran = to.org(tmp_path, "--object", FEW, "--format", "cdktf", "--json")
    assert ran.code == 0, ran.err
    assert ran.summary["imports"] == ran.summary["objects"]["exported"] < 12


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--filter", "monitors:name=x"), "give one of them"),
        (("--kind", "dashboards"), "leaves it out"),
        (("--legacy-lists",), "--legacy-lists"),
    ],
)
def test_what_does_not_go_together(
    to: Demo, tmp_path: Path, args: tuple[str, ...], says: str
) -> None:
    ran = to.org(tmp_path / "out", "--object", FEW, *args)
    assert ran.code == 2
    assert says in ran.err


@pytest.mark.provider
def test_its_plan_imports_it_and_nothing_else(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    org: Org = demo_org()
    with serve(org) as at, connect("", at.url, "key", "key", backoff=0.01) as client:
        reads = read(client, PAYMENTS)
    selection = select(kinds(), objects=[PAYMENTS])
    written = write(tmp_path, reads, selection)
    report = verify(tmp_path, Source(selection, reads, API_URL), org, 1000, fix=False)
    assert written.imports > 60
    assert report.whole == f"{written.imports} to import, 0 to add, 0 to change, 0 to destroy"
    assert report.exit_code == 0
