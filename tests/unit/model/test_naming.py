"""Names: always valid for Terraform, told apart, and the same from run to run."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.api.catalogue import kinds
from exporter.model.ir import Address
from exporter.model.naming import LENGTH, Claim, allot, identifier
from exporter.read.selection import select
from exporter.simulator import Org
from exporter.translate.pipeline import translate
from tests.support import recorded
from tests.support.exports import WITH_COMPANION, read_org

VALID = re.compile(r"[a-z][a-z0-9_]*")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Checkout latency p95", "checkout_latency_p95"),
        ("5xx rate", "monitor_5xx_rate"),
        ("Größe — naïve café", "grosse_naive_cafe"),
        ("ünïcødé", "unicode"),
        ("焙煎機", "bei_jian_ji"),
        ("日本語のモニター", "ri_ben_yu_nomonita"),
        ("CPU使用率", "cpu_shi_yong_lu"),
        ("5xx 错误率", "monitor_5xx_cuo_wu_lu"),
        ("Мониторинг", "monitoring"),
        ("ПроверкаСервиса ОШИБОК", "proverka_servisa_oshibok"),
        ("Ελληνικά", "ellinika"),
        ("모니터링", "mo_ni_teo_ling"),
        ("हिन्दी", "hindi"),
        ("مرحبا", "mrhb"),
        ("e\u0301te\u0301 カ\u3099", "ete_ga"),
        ("日本" * 60, "ri_ben_" * 8 + "ri"),
        ("📦", "package"),
        ("🚨🚨", "rotating_light"),
        ("🚨 ❤️", "rotating_light_heart"),
        ("🚨🚨 down", "down"),
        ("alert🚨now", "alert_now"),
        ("1️⃣ 🇩🇪 👩🏽\u200d💻 m²", "monitor_1_m2"),
        ("\ud83d", "monitor"),
        ("", "monitor"),
        ("!!!", "monitor"),
        ("_private", "private"),
        ("${var.x} %{if}", "var_x_if"),
        ("camelCase monitorName2Go", "camel_case_monitor_name2_go"),
        ("ada@example.com", "ada_example_com"),
        ("a" * 80, "a" * 60),
        ("word " * 20, "word_" * 11 + "word"),
        ("ﬁle №5", "file_no5"),
    ],
)
def test_identifier(title: str, name: str) -> None:
    assert identifier(title, "monitor") == name


anything = st.text(st.characters(exclude_categories=()))


@given(anything)
def test_an_identifier_is_a_name_for_terraform(title: str) -> None:
    name = identifier(title, "monitor")
    assert VALID.fullmatch(name)
    assert "__" not in name
    assert len(name) <= LENGTH + len("monitor_")


@given(anything)
def test_an_identifier_names_itself(title: str) -> None:
    name = identifier(title, "monitor")
    if len(name) <= LENGTH:
        assert identifier(name, "monitor") == name


def test_an_address_that_an_org_has_stays() -> None:
    org = Org()
    titles = {"1": "焙煎機", "2": "Größe", "3": "Мониторинг"}
    for id, name in titles.items():
        org.add(f"/api/v1/monitor/{id}", {"id": int(id), "name": name, "type": "metric alert"})
    reads = read_org(org, select(kinds(), ["monitors"]))
    before = {("monitors", id): name for id, name in (("1", "monitor_2"), ("2", "groe"))}
    kept = {key: Address("datadog_monitor_json", name) for key, name in before.items()}
    names = {k: a.name for k, a in translate(WITH_COMPANION, reads, kept).addresses.items()}
    assert names == {**before, ("monitors", "3"): "monitoring"}
    anew = {k[1]: a.name for k, a in translate(WITH_COMPANION, reads).addresses.items()}
    assert anew == {"1": "bei_jian_ji", "2": "grosse", "3": "monitoring"}


@recorded.needed
def test_a_monitor_in_japanese_is_told_from_others() -> None:
    org = Org()
    org.load(recorded.SHARED / "cases" / "f12-names-in-japanese-and-emoji")
    reads = read_org(org, select(kinds(), ["monitors"]))
    addresses = translate(WITH_COMPANION, reads).addresses
    assert addresses["monitors", "90000002"].name == "ri_ben_yu_nomonita"
    assert addresses["monitors", "90000001"].name == "rotating_light"


def claims(names: list[str]) -> list[Claim]:
    return [Claim("pool", name, "monitors", str(n)) for n, name in enumerate(names)]


def of(names: list[str], remembered: dict[str, str] | None = None) -> list[str]:
    """The names that objects of these wishes get, in their order."""
    before = {("monitors", id): name for id, name in (remembered or {}).items()}
    found = allot(claims(names), before)
    return [found["monitors", str(n)] for n in range(len(names))]


def test_the_first_by_id_has_the_bare_name() -> None:
    assert of(["a", "a", "b", "a"]) == ["a", "a_2", "b", "a_3"]


def test_a_number_that_is_a_name_is_passed_over() -> None:
    assert of(["a", "a", "a_2", "a"]) == ["a", "a_2", "a_2_2", "a_3"]
    assert len(set(of(["a_2", "a", "a", "a_2", "a"]))) == 5


def test_pools_are_apart() -> None:
    two = [Claim(pool, "a", pool, "1") for pool in ("datadog_monitor", "datadog_team")]
    assert set(allot(two, {}).values()) == {"a"}


def test_a_name_is_kept_whatever_the_object_is_called_now() -> None:
    assert of(["new", "a"], {"0": "old", "1": "a_2"}) == ["old", "a_2"]


def test_a_kept_name_is_not_given_to_another() -> None:
    assert of(["a", "a", "a"], {"2": "a"}) == ["a_2", "a_3", "a"]
    assert of(["a", "b"], {"0": "x", "1": "x"}) == ["x", "b"], "a list that was edited by hand"


few = st.lists(st.sampled_from(["a", "a_2", "a_3", "a_2_2", "b"]), max_size=12)


@given(few)
def test_each_object_has_a_name_of_its_own(names: list[str]) -> None:
    assert len(set(of(names))) == len(names)


@given(few, st.randoms(use_true_random=False))
def test_the_order_of_objects_decides_nothing(names: list[str], chance: random.Random) -> None:
    mixed = claims(names)
    chance.shuffle(mixed)
    assert allot(mixed, {}) == allot(claims(names), {})


@given(few, few)
def test_names_stay_when_objects_come_and_change_titles(first: list[str], then: list[str]) -> None:
    given = allot(claims(first), {})
    again = allot(claims([*then[: len(first)], *first[len(then) :], *then]), given)
    assert {k: again[k] for k in given} == given
    assert len(set(again.values())) == len(again)


@given(few, st.data())
def test_names_stay_when_objects_go(names: list[str], data: st.DataObject) -> None:
    given = allot(claims(names), {})
    left = [c for c in claims(names) if data.draw(st.booleans())]
    assert allot(left, given) == {(c.kind, c.id): given[c.kind, c.id] for c in left}
