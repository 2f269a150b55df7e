"""What is dangerous in another org: adopted by the source, given to a destination if asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exporter import adopt
from exporter.api.catalogue import kinds
from exporter.export import Source, translated, write
from exporter.model.declaration import Place
from exporter.model.errors import UsageError
from exporter.read.selection import Selection, select
from exporter.state.stored_state import load
from tests.support.exports import API_URL, demo_reads

NAMES = (
    "downtime_schedules",
    "ip_allowlist",
    "monitors",
    "org_connections",
    "organization_settings",
)
WITH_COMPANION = (
    "identity_providers",
    "oauth2_scopes_restrictions",
    "org_configs",
    "saml_configurations",
    "shared_dashboards",
    "user_identity_provider_overrides",
)
ACTIVE = "downtime_schedules/439ec99c-fee1-58a2-a8a3-2882aaf585f6"


def exported(
    out: Path, *dangerous: str, names: tuple[str, ...] = NAMES
) -> tuple[Selection, dict[str, dict[str, str]]]:
    """The demo org's, and what the ledger says of each object."""
    selection = select(kinds(), names, companion=names != NAMES, dangerous=dangerous)
    reads = {n: demo_reads()[n] for n in selection.kinds}
    write(out, Source(selection, reads, API_URL))
    found = json.loads((out / "ledger.json").read_text())["objects"]
    return selection, {f"{o['kind']}/{o['id']}": o for o in found}


def test_the_source_has_it_and_the_destination_does_not(tmp_path: Path) -> None:
    _, found = exported(tmp_path)
    guarded = {k: o for k, o in found.items() if o.get("module") == Place.GUARDED.value}
    assert {o["kind"] for o in guarded.values()} == {*NAMES} - {"monitors"}
    assert [k for k in guarded if k.startswith("downtime")] == [ACTIVE]
    for entry in guarded.values():
        assert entry["reason"]
        assert f"--include {entry['kind']}" in entry["next_step"]
    imports = (tmp_path / "source/imports.tf").read_text()
    assert all(f"module.guarded.{o['address']}" in imports for o in guarded.values())
    assert "guarded" not in (tmp_path / "destination/main.tf").read_text()


def test_who_signs_in_and_who_looks_in_from_outside_is_the_destinations_to_say(
    tmp_path: Path,
) -> None:
    _, found = exported(tmp_path, names=(*WITH_COMPANION, "dashboards", "users"))
    places: dict[str, set[str]] = {}
    for entry in found.values():
        places.setdefault(entry["kind"], set()).add(entry.get("module", ""))
    assert all(places[name] - {""} == {Place.GUARDED.value} for name in WITH_COMPANION)
    assert "guarded" not in (tmp_path / "destination/main.tf").read_text()
    assert (tmp_path / "source/imports.tf").read_text().count("module.guarded.ddx_") > 15


def test_asked_for_it_is_as_any_other(tmp_path: Path) -> None:
    _, found = exported(tmp_path, "ip_*", "downtime_schedules")
    assert found["ip_allowlist/ip_allowlist"]["module"] == Place.ORG.value
    assert "next_step" not in found[ACTIVE]
    modules = {o["kind"]: o["module"] for o in found.values() if "module" in o}
    assert modules["organization_settings"] == Place.GUARDED.value
    run = json.loads((tmp_path / ".ddexport/run.json").read_text())
    assert run["include"] == ["ip_*", "downtime_schedules"]


def test_adopt_leaves_it_alone(tmp_path: Path) -> None:
    """Every org has an IP allowlist: to adopt it would be to overwrite it."""
    selection, _ = exported(tmp_path)
    reads = {n: demo_reads()[n] for n in selection.kinds}
    made = translated(load(tmp_path), Source(selection, reads, API_URL))
    found = adopt.match(selection, made, reads, reads)
    assert ("ip_allowlist", "ip_allowlist") not in found.found
    assert found.absent == []


def test_a_kind_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="--include ip_allow: no such kind"):
        select(kinds(), dangerous=["ip_allow"])
