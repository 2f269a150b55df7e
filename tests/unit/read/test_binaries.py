"""Files of mobile applications: fetched if asked for, kept by their SHA-256, uploaded elsewhere."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.api.mobile_applications import VERSIONS
from exporter.model.declaration import BINARIES
from exporter.model.errors import ApiError
from exporter.model.record import Key, KindRead
from exporter.read import binaries
from exporter.read.selection import select
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.engine.faults import fault
from exporter.state.stored_state import load
from exporter.translate.pipeline import translate
from providers.companion import upload
from tests.support.exports import demo_read, files, write

KIND = "synthetics_mobile_applications_versions"
LATEST = "7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12"
CONTENT = b"the file b3d4e5f6-kestrel-7.4.1.ipa"
SELECTION = select(
    kinds(), ["synthetics_tests", "synthetics_mobile_applications", KIND], companion=True
)


def reads() -> dict[str, KindRead]:
    """What is read of the demo org's tests and applications, to be changed."""
    found = demo_read(*SELECTION.kinds)
    return {name: KindRead(name, [*found[name].records]) for name in SELECTION.kinds}


def fetched(out: Path, known: dict[Key, str], org: Org | None = None) -> dict[str, KindRead]:
    """What is read of the demo org, with the files in a directory."""
    found = reads()
    with serve(org or demo_org()) as served, connect("", served.url, "k", "k", backoff=0.01) as c:
        binaries.fetch(c, found, kinds(), out, known)
    return found


def test_files_stand_beside_the_export_by_their_digests(tmp_path: Path) -> None:
    known: dict[Key, str] = {}
    assert fetched(tmp_path, known)[KIND].complete
    assert known[KIND, LATEST] == hashlib.sha256(CONTENT).hexdigest()
    assert {p.name for p in (tmp_path / BINARIES).iterdir()} == {*known.values()}
    assert (tmp_path / BINARIES / known[KIND, LATEST]).read_bytes() == CONTENT


def test_what_is_there_is_not_fetched_again_unless_it_is_another(tmp_path: Path) -> None:
    known: dict[Key, str] = {}
    fetched(tmp_path, known)
    one, *others = sorted((tmp_path / BINARIES).iterdir())
    one.write_bytes(b"cut off")
    org = demo_org()
    fetched(tmp_path, known, org)
    assert org.requests[f"POST {VERSIONS}/{{id}}/download"] == 1
    assert hashlib.sha256(one.read_bytes()).hexdigest() == one.name
    assert len(others) == 2


def test_a_file_that_cannot_be_fetched_makes_its_kind_incomplete(tmp_path: Path) -> None:
    known: dict[Key, str] = {}
    org = demo_org()
    org.faults.append(fault({"path": f"{VERSIONS}/{LATEST}/download", "status": 403}))
    found = fetched(tmp_path, known, org)
    assert not found[KIND].complete
    assert "7.4.1 ☕: 403 Forbidden" in found[KIND].reason
    assert [r.id for r in found[KIND].records if (KIND, r.id) not in known] == [LATEST]
    assert len([*(tmp_path / BINARIES).iterdir()]) == 2, "nothing half fetched is left"


def test_another_org_is_given_versions_whose_files_were_fetched(tmp_path: Path) -> None:
    without = write(tmp_path, reads(), SELECTION)
    places = {e.id: e.module for e in without.ledger.entries if e.kind == KIND}
    assert set(places.values()) == {"adoptable"}
    state = load(tmp_path)
    written = write(tmp_path, fetched(tmp_path, state.binaries), SELECTION, state=state)
    assert {e.module for e in written.ledger.entries if e.kind == KIND} == {"org"}
    tree = files(tmp_path)
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert f'sha256             = "{digest}"' in tree[f"org/{KIND}.tf"]
    test = tree["org/synthetics_tests.tf"]
    assert "= ddx_synthetics_mobile_application.kestrel" in test
    assert "= ddx_synthetics_mobile_application_version." in test
    # A later export knows them still, also where their files aren't: nothing moves for that.
    shutil.rmtree(tmp_path / BINARIES)
    again = write(tmp_path, reads(), SELECTION)
    assert {e.module for e in again.ledger.entries if e.kind == KIND} == {"org"}


def test_tests_refer_to_the_application_and_its_version() -> None:
    export = translate(SELECTION, reads())
    made = next(
        m.resource for m in export.resources if m.resource.address.name == "order_in_the_app"
    )
    assert "5c1c5a8b" not in json.dumps(repr(made.body))


def test_an_upload_finds_its_file_by_the_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = hashlib.sha256(CONTENT).hexdigest()
    (tmp_path / BINARIES).mkdir()
    (tmp_path / "destination").mkdir()
    (tmp_path / BINARIES / digest).write_bytes(CONTENT)
    monkeypatch.chdir(tmp_path / "destination")
    assert upload.found({"sha256": digest}) == tmp_path / BINARIES / digest
    with pytest.raises(ApiError, match="no directory binaries"):
        upload.found({"sha256": "0" * 64})
    with pytest.raises(ApiError, match="must say"):
        upload.found({})


def test_a_file_is_sent_in_parts_and_only_if_it_is_the_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload, "PART", 10)
    file = tmp_path / "app.ipa"
    file.write_bytes(CONTENT)
    binary = kinds()[KIND].binary
    assert binary
    org = demo_org()
    application = "e1a2b3c4-d5e6-5f70-8192-a3b4c5d6e7f8"
    values = {"application_id": application, "source": str(file)}
    with serve(org) as served, connect("", served.url, "k", "k", backoff=0.01) as client:
        name = upload.sent(client, binary, values)
        assert org.store.files[name] == CONTENT
        assert len([n for n in org.store.files if n.startswith(f"{name}/")]) == 4
        with pytest.raises(ApiError, match="another file"):
            upload.sent(client, binary, {**values, "sha256": "0" * 64})
