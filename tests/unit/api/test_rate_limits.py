"""Rate limits that the simulator keeps as Datadog documents them: few requests are refused."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest
from datadog_api_client.v1.api.dashboards_api import DashboardsApi
from datadog_api_client.v1.api.monitors_api import MonitorsApi
from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.api.catalogue import kind
from exporter.api.client import Client, connect
from exporter.api.rate_limits import RateLimits
from exporter.model.errors import ApiError
from exporter.read.progress import Lines
from exporter.read.reader import read
from exporter.simulator import Org, Served, serve
from exporter.simulator.engine.faults import Fault

CATALOGUE = {k.name: k for k in (kind("dashboards"), kind("monitors"), kind("teams"))}
FOREVER = 10.0**7
"""A period that doesn't end while a test runs."""
COUNT, LIMIT = 200, 50


@dataclass
class Waits:
    """What the client says of rate limits."""

    said: list[str] = field(default_factory=list)
    limits: list[str] = field(default_factory=list)

    def __call__(self, path: str, seconds: float, limit: str) -> None:
        self.said.append(path)
        self.limits.append(limit)


@pytest.fixture
def served() -> Iterator[Served]:
    org = Org(CATALOGUE)
    org.add("/api/v1/monitor/7", {"id": 7, "name": "m", "type": "metric alert"})
    org.add("/api/v2/team/t", {"data": {"id": "t", "type": "team", "attributes": {}}})
    for n in range(COUNT):
        org.add(
            f"/api/v1/dashboard/abc-def-{n:03}",
            {"id": f"abc-def-{n:03}", "title": str(n), "layout_type": "ordered", "widgets": []},
        )
    with serve(org) as at:
        yield at


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def client(served: Served, waits: Waits) -> Iterator[Client]:
    with connect("", served.url, "key", "key", on_wait=waits, backoff=0.01) as made:
        yield made


def get_monitor(client: Client) -> object:
    return client.request(MonitorsApi.get_monitor, monitor_id=7)


def get_team(client: Client) -> object:
    return client.request(TeamsApi.get_team, team_id="t")


def begin(client: Client, *calls: Callable[[Client], object]) -> list[threading.Thread]:
    """Makes requests, each in a thread, and lets those be sent that don't wait."""

    def run(call: Callable[[Client], object]) -> None:
        try:
            call(client)
        except ApiError as e:
            assert str(e) == "the run was stopped"

    threads = [threading.Thread(target=run, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    return threads


def end(client: Client, threads: list[threading.Thread]) -> None:
    """Closes the client: whoever waits ends at once."""
    client.close()
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()


@pytest.mark.parametrize(
    ("told", "most"),
    [({}, 4), ({"X-RateLimit-Reset": "0"}, 40)],
    ids=["told when it ends", "told too early"],
)
def test_many_threads_collect_few_refusals(
    client: Client, served: Served, waits: Waits, told: dict[str, str], most: int
) -> None:
    fault = Fault("^/api/v1/dashboard/", limit=LIMIT, period=1, name="dashboards", headers=told)
    served.org.faults = [fault]
    found = read(client, [kind("dashboards")], Lines(io.StringIO()))["dashboards"]
    assert (found.complete, found.count) == (True, COUNT)
    assert fault.refused <= most
    assert fault.hits == COUNT + fault.refused
    assert client.requests == served.org.requests.total()
    assert waits.said == ["/api/v1/dashboard/{dashboard_id}"] * len(waits.said)
    assert len(waits.said) <= COUNT // LIMIT + most, "once for all that wait for a reset"


def test_what_is_used_up_is_not_asked_for(client: Client, served: Served, waits: Waits) -> None:
    fault = Fault("/monitor/|/team/", limit=2, period=FOREVER)
    served.org.faults = [fault]
    get_monitor(client)
    get_team(client)
    threads = begin(client, *[get_monitor, get_team] * 4)
    assert len(waits.said) == 1
    client.request(DashboardsApi.get_dashboard, dashboard_id="abc-def-001")
    end(client, threads)
    assert (fault.hits, fault.refused) == (2, 0)
    assert len(waits.said) == 1


def test_one_refusal_is_enough_for_a_bucket(client: Client, served: Served, waits: Waits) -> None:
    headers = {"X-RateLimit-Name": "monitors", "X-RateLimit-Reset": "600"}
    fault = Fault("/monitor/", status=429, headers=headers)
    served.org.faults = [fault]
    threads = begin(client, get_monitor)
    threads += begin(client, *[get_monitor] * 8)
    get_team(client)
    end(client, threads)
    assert fault.hits == 1
    assert waits.said == ["/api/v1/monitor/{monitor_id}"]
    assert waits.limits == ["monitors"]


def test_a_limit_is_called_what_the_api_calls_it(
    client: Client, served: Served, waits: Waits
) -> None:
    headers = {
        "X-RateLimit-Name": "monitor\x9b2J list",
        "X-RateLimit-Limit": "600",
        "X-RateLimit-Period": "60",
        "X-RateLimit-Reset": "600",
    }
    served.org.faults = [Fault("/monitor/", status=429, headers=headers)]
    end(client, begin(client, get_monitor))
    assert waits.limits == ["monitor2J list (600 requests in 60 s)"]


def test_a_refusal_that_names_no_bucket_holds_up_nobody_else(
    client: Client, served: Served, waits: Waits
) -> None:
    fault = Fault("/monitor/", status=429, count=1, headers={"X-RateLimit-Reset": "600"})
    served.org.faults = [fault]
    threads = begin(client, get_monitor)
    assert waits.said == ["/api/v1/monitor/7"]
    get_monitor(client)
    end(client, threads)
    assert client.requests == 2


def test_after_a_reset_one_goes_ahead(client: Client, served: Served) -> None:
    """The first limit ends; of the one that comes then, only one request learns."""
    name = {"X-RateLimit-Name": "monitors"}
    first = Fault("/monitor/", count=1, headers={**name, "X-RateLimit-Remaining": "0"})
    first.headers["X-RateLimit-Reset"] = "0"
    then = Fault("/monitor/", status=429, headers={**name, "X-RateLimit-Reset": "600"})
    served.org.faults = [first, then]
    get_monitor(client)
    threads = begin(client, *[get_monitor] * 8)
    while not then.hits:
        time.sleep(0.01)
    time.sleep(0.1)
    end(client, threads)
    assert then.hits == 1


def test_whoever_waits_goes_on_where_nothing_is_said_any_more(
    client: Client, served: Served
) -> None:
    used_up = {
        "X-RateLimit-Name": "monitors",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "0",
    }
    served.org.faults = [Fault("/monitor/", count=1, headers=used_up)]
    get_monitor(client)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: get_monitor(client), range(40)))
    assert len(answers) == 40
    assert client.requests == 41


def test_patience_ends_a_wait_for_a_bucket(served: Served) -> None:
    fault = Fault("/monitor/", limit=1, period=FOREVER)
    served.org.faults = [fault]
    with connect("", served.url, "key", "key", patience=0.2) as client:
        get_monitor(client)
        for _ in range(2):
            with pytest.raises(ApiError, match="Rate limit exceeded") as e:
                get_monitor(client)
            assert e.value.status == 429
    assert (fault.hits, fault.refused) == (3, 2), "asked once more, then it is the answer"


def test_no_more_go_at_once_than_are_left() -> None:
    limits, most = RateLimits(), 0
    told = {"X-RateLimit-Name": "b", "X-RateLimit-Remaining": "3", "X-RateLimit-Reset": "600"}
    with limits.request("GET /x", "/x") as headers:
        headers.update(told)
    under_way = 0
    lock = threading.Lock()

    def ask(_: int) -> None:
        nonlocal under_way, most
        with limits.request("GET /x", "/x") as headers:
            with lock:
                under_way += 1
                most = max(most, under_way)
            time.sleep(0.002)
            headers.update(told)
            with lock:
                under_way -= 1

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(ask, range(64)))
    assert most == 3
