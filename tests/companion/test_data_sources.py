"""The companion's data sources: objects by the names that people know them by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.model.record import unwrap
from exporter.schema import provider_schema
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.engine.faults import Fault
from tests.support.companion import KINDS, REQUESTS, cli_config, root
from tests.support.exports import demo_reads
from tests.support.terraform import run
from tests.support.terraform_core import Core, Managed, RefusedError

SOURCES = provider_schema.provider(provider_schema.COMPANION)["data_source_schemas"]
ORG = demo_org()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    ORG.store.keep()
    with serve(ORG) as served:
        yield served.url


@pytest.fixture
def core(url: str) -> Core:
    ORG.reset()
    return Core(url)


def test_what_others_refer_to_by_name_has_one() -> None:
    wanted = {"ddx_case_type", "ddx_status_page", "ddx_notebook", "ddx_case_project"}
    assert wanted <= SOURCES.keys()
    assert "ddx_team" not in SOURCES, "Datadog's provider has one"
    assert not [t for t in SOURCES if kinds()[REQUESTS[t]["kind"]].singleton]


@pytest.mark.parametrize("type", SOURCES)
def test_each_kind_is_found_by_its_name_and_by_its_id(type: str, core: Core) -> None:
    """What a resource that is imported says of an object, its data source does."""
    (kind,) = (k for k in KINDS if k.resource_type == type)
    facts = REQUESTS[type]
    tried = 0
    for record in demo_reads()[kind.name].records:
        obj = unwrap(record.body)
        if kind.where and not kind.where(obj):
            continue
        names = [n for n in facts["titles"] if isinstance(obj.get(n), str)]
        if len(names) < len(facts["titles"]) or facts.get("parents"):
            continue
        try:
            by_name = core.data(type, **{n: obj[n] for n in names})
        except RefusedError as e:
            assert " have " in str(e), e
            continue
        assert core.data(type, id=by_name["id"]) == by_name
        assert {n: by_name[n] for n in names} == {n: obj[n] for n in names}
        tried += 1
    if not facts.get("parents") and all("_id" not in n for n in facts["titles"]):
        assert tried or not demo_reads()[kind.name].records or kind.join or kind.rename, type


def test_an_object_below_another_is_found_there(core: Core) -> None:
    page = core.data("ddx_status_page", name="Kestrel Coffee")
    (record, *_) = [
        r for r in demo_reads()["status_page_components"].records if page["id"] in r.path
    ]
    name = unwrap(record.body)["name"]
    found = core.data("ddx_status_page_component", page_id=page["id"], name=name)
    assert found["page_id"] == page["id"]


def test_none_and_several_are_told_with_what_there_is(core: Core) -> None:
    managed = [Managed("ddx_case_type"), Managed("ddx_case_type")]
    for m in managed:
        core.apply(m, {"name": "Twice"})
    ids = [str(m.state["id"]) for m in managed if m.state]
    with pytest.raises(RefusedError, match='2 have name "Twice": give the id of one') as e:
        core.data("ddx_case_type", name="Twice")
    assert all(id in str(e.value) for id in ids)
    with pytest.raises(RefusedError, match=r'none of \d+ has name "Twicer"; there is .*"Twice"'):
        core.data("ddx_case_type", name="Twicer")
    with pytest.raises(RefusedError, match=f'the one of id {ids[0]} has name "Twice"'):
        core.data("ddx_case_type", id=ids[0], name="Another")
    with pytest.raises(RefusedError, match="none has the id none"):
        core.data("ddx_case_type", id="none")
    with pytest.raises(RefusedError, match="give id or name"):
        core.data("ddx_case_type")


def test_a_list_that_ends_early_finds_nothing(core: Core) -> None:
    ORG.faults.append(Fault("/api/v2/cases/types", status=403))
    with pytest.raises(RefusedError, match="403 Forbidden"):
        core.data("ddx_case_type", name="Twice")


def test_what_is_secret_stays_so_and_what_no_answer_has_is_absent() -> None:
    for type, source in SOURCES.items():
        attributes = source["block"]["attributes"]
        resource = provider_schema.resource(type)["attributes"]
        for name, attribute in attributes.items():
            assert attribute.get("sensitive") == resource[name].get("sensitive"), (type, name)
        assert not set(REQUESTS[type].get("unread", ())) & attributes.keys()


@pytest.mark.tofu
def test_a_name_that_a_plan_does_not_know_is_looked_up_later(tmp_path: Path) -> None:
    env = {"DD_API_KEY": "k", "DD_APP_KEY": "k", **cli_config(tmp_path)}
    text = (
        'resource "ddx_case_type" "a" {\n  name = "New"\n}\n'
        'data "ddx_case_type" "b" {\n  name = terraform_data.c.output\n}\n'
        'resource "terraform_data" "c" {\n  input = ddx_case_type.a.name\n}\n'
        'output "same" {\n  value = data.ddx_case_type.b.id == ddx_case_type.a.id\n}\n'
    )
    with serve(Org()) as served:
        (tmp_path / "main.tf").write_text(root(served.url, text))
        assert run(tmp_path, "init", env=env).returncode == 0
        done = run(tmp_path, "apply", "-auto-approve", env=env)
        assert done.returncode == 0, done.stdout + done.stderr
        assert json.loads(run(tmp_path, "output", "-json", "same", env=env).stdout) is True
        assert "No changes" in run(tmp_path, "plan", env=env).stdout
