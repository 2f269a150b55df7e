"""The ledger: what counts as done, and the exit code."""

from __future__ import annotations

import pytest

from exporter.model.ir import Address
from exporter.model.ledger import Diagnostic, Entry, KindLine, Ledger, Outcome, Step


def ledger(*outcomes: Outcome, complete: bool = True) -> Ledger:
    entries = [Entry("monitors", str(n), f"m{n}", outcome) for n, outcome in enumerate(outcomes)]
    return Ledger([KindLine("monitors", len(entries), complete, "")], entries)


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome.EXPORTED, 0),
        (Outcome.LOOKED_UP, 0),
        (Outcome.LEFT_OUT, 0),
        (Outcome.PARTLY, 1),
        (Outcome.FAILED, 1),
    ],
)
def test_the_exit_code_of_an_outcome(outcome: Outcome, code: int) -> None:
    assert ledger(outcome).exit_code == code
    assert ledger(Outcome.EXPORTED, outcome, Outcome.LEFT_OUT).exit_code == code


def test_every_outcome_has_an_exit_code() -> None:
    assert {ledger(o).exit_code for o in Outcome} == {0, 1}
    assert Ledger().exit_code == 0


def test_a_kind_that_is_not_read_to_the_end_fails_the_run() -> None:
    assert ledger(complete=False).exit_code == 1
    assert ledger(Outcome.EXPORTED, complete=False).exit_code == 1


def test_a_note_alone_fails_nothing() -> None:
    of = ledger(Outcome.EXPORTED)
    of.entries[0].note("a.b", "odd", "left as it is")
    assert of.exit_code == 0
    assert of.entries[0].diagnostics == (Diagnostic("a.b", "odd", "left as it is"),)


def test_counts_hold_zeros() -> None:
    assert ledger(Outcome.EXPORTED, Outcome.EXPORTED, Outcome.FAILED).counts() == {
        "exported": 2,
        "partly": 0,
        "looked up": 0,
        "left out": 0,
        "failed": 1,
    }


def test_as_json() -> None:
    of = Ledger(
        [KindLine("teams", 1, False, "403"), KindLine("monitors", 2, True)],
        [
            Entry("teams", "b", "B", Outcome.FAILED, reason="why", next_step="what to do"),
            Entry("monitors", "2", "", at=Address("datadog_monitor", "m"), module="org"),
            Entry("monitors", "1", "A", Outcome.PARTLY),
        ],
    )
    of.entries[2].note("a", "no place", "left out", lost=True)
    of.entries[2].note("b", "odd", "kept")
    plain = of.plain()
    assert list(plain["kinds"].items()) == [
        ("monitors", {"read": 2, "complete": True}),
        ("teams", {"read": 1, "complete": False, "reason": "403"}),
    ]
    assert list(plain["objects"]) == [
        {
            "kind": "monitors",
            "id": "1",
            "title": "A",
            "outcome": "partly",
            "diagnostics": [
                {"path": "a", "what": "no place", "done": "left out", "lost": True},
                {"path": "b", "what": "odd", "done": "kept"},
            ],
        },
        {
            "kind": "monitors",
            "id": "2",
            "outcome": "exported",
            "address": "datadog_monitor.m",
            "module": "org",
        },
        {
            "kind": "teams",
            "id": "b",
            "title": "B",
            "outcome": "failed",
            "reason": "why",
            "next_step": "what to do",
        },
    ]
    assert of.told == [2, 0], "in the ledger's order"


def test_it_is_read_again() -> None:
    note = Diagnostic("a", "no place", "left out", True, True)
    of = Ledger(
        [KindLine("monitors", 2, True, "", 1, "2026-01-01"), KindLine("teams", 1, False, "403")],
        [
            Entry(
                "monitors",
                "2",
                "A \ud83d",
                Outcome.PARTLY,
                Address("datadog_monitor", "m"),
                "org",
                "why",
                "what to do",
                {"a": "why"},
                {"any": "why"},
                (note,),
            ),
            Entry("teams", "b", "", Outcome.LOOKED_UP),
        ],
        [Step("do it", "x", ["datadog_team.a"])],
    )
    plain = of.plain()
    assert Ledger.parse({**plain, "objects": list(plain["objects"]), "beyond": {}}) == of
