"""How long the operations of a resource may take, by its block `timeouts`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from exporter.api import deadline
from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.model.errors import ApiError
from exporter.simulator import Org, serve
from exporter.simulator.engine.faults import Fault
from providers.companion import timeouts
from tests.support.terraform_core import Core, Managed, RefusedError

PATH = "/api/v1/notebooks"
NOTEBOOK = {
    "name": "n",
    "cells": json.dumps(
        [
            {
                "type": "notebook_cells",
                "attributes": {"definition": {"type": "markdown", "text": "a"}},
            }
        ]
    ),
    "time": '{"live_span":"1h"}',
}


def within(**times: str) -> dict[str, Any]:
    """The notebook with these limits."""
    whole = {**dict.fromkeys(("create", "delete", "read", "update")), **times}
    return {**NOTEBOOK, "timeouts": whole}


@pytest.fixture
def org() -> Org:
    return Org()


@pytest.fixture
def core(org: Org) -> Iterator[Core]:
    with serve(org) as served:
        yield Core(served.url)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("10m", 600), ("1h30m", 5400), ("1.5s", 1.5), ("+.5s", 0.5), ("300ms", 0.3), ("2µs", 2e-6)],
)
def test_durations_are_gos(text: str, seconds: float) -> None:
    assert timeouts.seconds(text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "text", ["", "10", "10 m", "m", "1d", "0s", "-1s", "1h30", "1.2.3s", "1e3s"]
)
def test_other_texts_are_refused_with_their_place(text: str, core: Core) -> None:
    with pytest.raises(RefusedError, match=r"timeouts: update: .* is no duration above 0"):
        core.validate("ddx_notebook", within(create="1m", update=text))


@pytest.mark.parametrize("status", [500, 429])
def test_a_read_ends_when_its_time_is_over(status: int, org: Org, core: Core) -> None:
    managed = Managed("ddx_notebook")
    core.apply(managed, within(read="400ms"))
    org.requests.clear()
    org.faults.append(Fault(PATH, status=status, headers={"X-RateLimit-Reset": "3600"}))
    with pytest.raises(RefusedError, match=str(status)):
        core.read(managed)
    assert sum(org.requests.values()) <= 1, "nothing is asked again after that"


def test_a_slow_answer_ends_with_the_time_of_the_operation(org: Org, core: Core) -> None:
    managed = Managed("ddx_notebook")
    core.apply(managed, within(read="300ms"))
    org.faults.append(Fault(PATH, delay=2))
    with pytest.raises(RefusedError, match=r"Read timed out.* says read = 300ms"):
        core.read(managed)
    org.faults.clear()
    core.read(managed)
    assert managed.state


def test_an_operation_may_take_longer_than_the_provider_lets_an_answer(org: Org) -> None:
    with serve(org) as served:
        core = Core(served.url, timeout=0.3)
        org.faults.append(Fault(PATH, delay=1))
        with pytest.raises(RefusedError, match="Read timed out"):
            core.apply(Managed("ddx_notebook"), NOTEBOOK)
        managed = Managed("ddx_notebook")
        core.apply(managed, within(create="1m"))
        assert managed.state


def test_a_change_of_limits_alone_sends_nothing(org: Org, core: Core) -> None:
    managed = Managed("ddx_notebook")
    core.apply(managed, NOTEBOOK)
    org.requests.clear()
    planned = core.apply(managed, within(delete="5m"))
    assert not planned.replace
    assert not org.requests
    assert managed.state
    assert managed.state["timeouts"]["delete"] == "5m"
    assert core.plan(managed, within(delete="5m")).state == managed.state
    core.apply(managed, NOTEBOOK)
    assert managed.state["timeouts"] is None


def test_an_import_knows_no_limits(core: Core) -> None:
    managed = Managed("ddx_notebook")
    core.apply(managed, within(create="1m"))
    assert managed.state
    again = core.imported("ddx_notebook", str(managed.state["id"]))
    assert again.state
    assert again.state["timeouts"] is None
    assert core.plan(again, NOTEBOOK).state == again.state


def test_no_request_goes_out_after_the_deadline(org: Org) -> None:
    with serve(org) as served, connect("", served.url, "k", "k") as client:
        with deadline.within(0), pytest.raises(ApiError, match="longer than it may"):
            client.request(kinds()["notebooks"].list)  # type: ignore[arg-type]
        assert not org.requests
        client.request(kinds()["notebooks"].list)  # type: ignore[arg-type]
