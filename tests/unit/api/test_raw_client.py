"""What is made ready once sends what the client library would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import urllib3

from exporter.api import deadline
from exporter.api.catalogue import kinds
from exporter.api.client import Client, connect
from exporter.api.endpoints import Endpoint, endpoints

VALUES = ("7", 7, "a b/ü?&=#%2F{id}+~*", "", "x.y", "😀")


class _StopError(Exception):
    """Nothing is sent."""


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The requests that get as far as a connection, and how."""
    found: list[Any] = []

    def urlopen(pool: Any, method: str, url: str, **options: Any) -> Any:
        timeout = options.pop("timeout")
        found.append((pool.host, pool.port, method, url, str(timeout), options))
        raise _StopError

    monkeypatch.setattr(deadline.POOLS["https"], "urlopen", urlopen)
    return found


@pytest.fixture(params=["", "https://example.com:8443/a/../proxy%2d/"])
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    with connect("datadoghq.eu", request.param, "key", "app-key") as made:
        yield made


def lists_and_gets() -> list[Endpoint]:
    return [e for k in kinds().values() for o in (k.list, k.get) for e in endpoints(o) if e.api]


def test_the_same_is_sent(client: Client, sent: list[Any]) -> None:
    prepared = 0
    for facts in lists_and_gets():
        bound = client._bind(getattr(facts.api, facts.operation_id), {})
        assert bound.prepared is not None
        names = [n for n, p in facts.parameters.items() if p.required or p.location == "query"]
        for value in VALUES:
            given = dict.fromkeys(names, value)
            if not bound.prepared.takes(given):
                continue
            prepared += 1
            with pytest.raises(_StopError):
                bound.prepared.send(given)
            with pytest.raises(_StopError):
                bound.endpoint.call_with_http_info(**given)  # type: ignore[no-untyped-call]
            ready, library = sent[-2:]
            assert ready == library
            assert [*ready[-1]["headers"].items()] == [*library[-1]["headers"].items()]
    assert prepared > 100


@pytest.mark.parametrize("value", [True, None, ["a"], "..", "."])
def test_other_values_are_left_to_the_library(client: Client, value: Any) -> None:
    facts = endpoints(kinds()["dashboards"].get)[0]
    bound = client._bind(kinds()["dashboards"].get, {})  # type: ignore[arg-type]
    assert bound.prepared is not None
    assert bound.prepared.takes({facts.variables[0]: "a"})
    assert not bound.prepared.takes({facts.variables[0]: value})
    assert not bound.prepared.takes({})
    assert not bound.prepared.takes({facts.variables[0]: "a", "other": "b"})


def test_a_proxy_is_left_to_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example.com:3128")
    with connect("datadoghq.eu", "", "key", "app-key") as client:
        bound = client._bind(kinds()["dashboards"].get, {})  # type: ignore[arg-type]
        assert isinstance(client._api.rest_client.pool_manager, urllib3.ProxyManager)
        assert bound.prepared is not None
        assert not bound.prepared.takes({"dashboard_id": "a"})
