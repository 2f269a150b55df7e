"""The client against an org on loopback that is told to misbehave."""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from datadog_api_client.v1.api.monitors_api import MonitorsApi
from datadog_api_client.v2.api.incidents_api import IncidentsApi
from datadog_api_client.v2.api.teams_api import TeamsApi

from exporter.api import rate_limits
from exporter.api.catalogue import kind
from exporter.api.client import Client, connect
from exporter.api.retry import TRIES
from exporter.api.site import without_secrets
from exporter.model.declaration import Get
from exporter.model.errors import ApiError, UsageError
from exporter.simulator import Org, Served, serve
from exporter.simulator.engine.faults import Fault

CATALOGUE = {k.name: k for k in (kind("monitors"), kind("teams"))}
KEYS = ("a" * 32, "b" * 40)
MONITOR = {
    "name": "m",
    "id": 12345678901234567890,
    "created": "2020-01-02T03:04:05.123456789Z",
    "options": {"thresholds": {"critical": 90}, "unheard_of": None},
    "type": "a type of tomorrow",
}


@dataclass
class Waits:
    """What the client says of rate limits."""

    said: list[tuple[str, float]] = field(default_factory=list)

    def __call__(self, path: str, seconds: float, limit: str) -> None:
        self.said.append((path, seconds))


@pytest.fixture
def served() -> Iterator[Served]:
    org = Org(CATALOGUE, KEYS)
    org.add("/api/v1/monitor/12345678901234567890", MONITOR)
    with serve(org) as at:
        yield at


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def client(served: Served, waits: Waits) -> Iterator[Client]:
    with connect("", served.url, *KEYS, concurrency=4, on_wait=waits, backoff=0.005) as made:
        yield made


def get(client: Client) -> object:
    return client.request(MonitorsApi.get_monitor, monitor_id="12345678901234567890")


@pytest.mark.parametrize(
    ("site", "api_url", "base"),
    [
        ("datadoghq.com", "", "https://api.datadoghq.com"),
        ("us3.datadoghq.com", "", "https://api.us3.datadoghq.com"),
        ("datadoghq.eu", "", "https://api.datadoghq.eu"),
        ("ddog-gov.com", "", "https://api.ddog-gov.com"),
        ("xy9.datadoghq.com", "", "https://api.xy9.datadoghq.com"),
        ("datadoghq.com", "http://127.0.0.1:80/", "http://127.0.0.1:80"),
        ("nonsense", "https://dd.example.com/proxy//", "https://dd.example.com/proxy"),
    ],
)
def test_the_url_wins_over_the_site(
    site: str, api_url: str, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DD_SITE", "us5.datadoghq.com")
    with connect(site, api_url, *KEYS) as made:
        assert made.base == base
        assert made._api.configuration.host == base


@pytest.mark.parametrize(
    ("site", "api_url", "text"),
    [
        ("datadog.com", "", "datadog.com is no Datadog site; known are datadoghq.com, us3."),
        ("", "", "an empty site is no Datadog site"),
        ("evil.example/datadoghq.com", "", "no Datadog site"),
        ("datadoghq.com.example", "", "no Datadog site"),
        ("", "ftp://x", "give a URL such as"),
        ("", "api.datadoghq.eu", "give a URL such as"),
        ("", "https://x:port", "give a URL such as"),
        ("", "https://user:hidden@x", "without user"),
        ("", "https://x/?a=b", "without user"),
        ("", "https://:hidden@x", "without user"),
        ("", "ftp://user:hidden@x", "without user"),
        ("", "https://x/?a=hidden", "without user"),
    ],
)
def test_a_wrong_site_or_url_says_what_to_give(site: str, api_url: str, text: str) -> None:
    with pytest.raises(UsageError) as e:
        connect(site, api_url, *KEYS)
    assert text in str(e.value)
    assert "hidden" not in str(e.value)


@pytest.mark.parametrize(
    ("api_key", "app_key", "text"),
    [
        ("", "b", "DD_API_KEY is not set"),
        ("a", "", "DD_APP_KEY is not set"),
        ("a", "b\nsecret", "DD_APP_KEY holds characters"),
        ("sécret", "b", "DD_API_KEY holds characters"),
    ],
)
def test_keys_that_cannot_be_right_are_named_not_shown(
    api_key: str, app_key: str, text: str
) -> None:
    with pytest.raises(UsageError) as e:
        connect("datadoghq.com", "", api_key, app_key)
    assert text in str(e.value)
    assert "cret" not in str(e.value)


def test_answers_are_the_api_s_own_json(client: Client) -> None:
    answer = get(client)
    assert answer == MONITOR
    assert list(answer) == list(MONITOR)
    assert client.requests == 1


def test_parameters_go_by_either_name(client: Client, served: Served) -> None:
    for number in range(3):
        served.org.add(f"/api/v2/team/t{number}", {"data": {"id": f"t{number}", "type": "team"}})
    by_client = client.request(TeamsApi.list_teams, page_number=1, page_size=1)
    by_url = client.request(TeamsApi.list_teams, **{"page[number]": 1, "page[size]": 1})
    plain = client.request(Get("/api/v2/team"), **{"page[number]": 1, "page[size]": 1})
    assert [t["id"] for t in by_client["data"]] == ["t1"]
    assert by_client == by_url == plain
    one = client.request(Get("/api/v2/team/{team_id}"), team_id="t2")
    assert one["data"]["id"] == "t2"


def test_unstable_operations_are_enabled_in_silence(client: Client) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message="Using unstable operation")
        with pytest.raises(ApiError) as e:
            client.request(IncidentsApi.list_incidents)
    assert e.value.status == 404


def test_a_rate_limit_is_waited_for_and_is_no_try(
    client: Client, served: Served, waits: Waits
) -> None:
    limit = {"X-RateLimit-Reset": "0.25"}
    served.org.faults = [Fault("/monitor/", status=429, count=TRIES, headers=limit)]
    began = time.monotonic()
    assert get(client) == MONITOR
    assert time.monotonic() - began >= TRIES * 0.25
    assert waits.said == [("/api/v1/monitor/12345678901234567890", 0.25)] * TRIES
    assert client.requests == TRIES + 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [({}, 0.3), ({"X-RateLimit-Reset": "soon"}, 0.3), ({"X-RateLimit-Reset": "nan"}, 0.3),
     ({"X-RateLimit-Reset": "0"}, 0.2), ({"X-RateLimit-Reset": "-5"}, 0.2),
     ({"Retry-After": "0.4"}, 0.4)],
)  # fmt: skip
def test_a_rate_limit_without_a_usable_end(
    client: Client,
    served: Served,
    waits: Waits,
    headers: dict[str, str],
    seconds: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rate_limits, "UNSTATED_RESET", 0.3)
    served.org.faults = [Fault("/monitor/", status=429, count=1, headers=headers)]
    assert get(client) == MONITOR
    assert [s for _, s in waits.said] == [seconds]


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_a_passing_failure_is_tried_again(client: Client, served: Served, status: int) -> None:
    served.org.faults = [Fault("/monitor/", status=status, count=4)]
    assert get(client) == MONITOR
    assert client.requests == 5


def test_a_lasting_failure_ends_with_the_api_s_words(client: Client, served: Served) -> None:
    served.org.faults = [Fault("/monitor/", status=503, body={"errors": ["Out for lunch"]})]
    with pytest.raises(ApiError) as e:
        get(client)
    assert str(e.value) == "503 Service Unavailable: Out for lunch"
    assert e.value.status == 503
    assert client.requests == 5


@pytest.mark.parametrize(
    ("status", "body", "text"),
    [
        (403, {"errors": ["Forbidden"]}, "403 Forbidden"),
        (400, {"errors": ["no\nway", "really"]}, "400 Bad Request: no way; really"),
        (404, {"errors": [{"title": "T", "detail": "not here"}]}, "404 Not Found: not here"),
        (404, {"errors": [{"title": "T"}]}, "404 Not Found: T"),
        (409, {"error": "taken"}, "409 Conflict: taken"),
        (501, "<html>big page</html>", "501 Not Implemented"),
        (403, {"errors": [f"key {KEYS[1]} is bad"]}, "403 Forbidden: key (key) is bad"),
        (499, {}, "499"),
    ],
)
def test_other_failures_are_not_tried_again(
    client: Client, served: Served, status: int, body: object, text: str
) -> None:
    served.org.faults = [Fault("/monitor/", status=status, body=body)]
    with pytest.raises(ApiError) as e:
        get(client)
    assert (str(e.value), e.value.status, client.requests) == (text, status, 1)


def test_an_answer_cut_short_is_an_error(client: Client, served: Served) -> None:
    served.org.faults = [Fault("/monitor/", truncate=5)]
    with pytest.raises(ApiError, match="the answer is not JSON"):
        get(client)


def test_keys_do_not_follow_a_redirect(client: Client, served: Served) -> None:
    with serve(Org(CATALOGUE)) as other:
        away = {"Location": f"{other.url}/api/v1/monitor"}
        served.org.faults = [Fault("/monitor/", status=302, headers=away)]
        with pytest.raises(ApiError, match="302 Found"):
            get(client)
        assert not other.org.requests


def test_no_server_at_all() -> None:
    with serve(Org(CATALOGUE)) as gone:
        url = gone.url
    with connect("", url, *KEYS, backoff=0.005) as made:
        with pytest.raises(ApiError) as e:
            get(made)
        assert e.value.status == 0
        assert "refused" in str(e.value)
        assert "object at" not in str(e.value)
        assert "Pool(" not in str(e.value)
        assert made.requests == 5
        with pytest.raises(ApiError, match=url):
            made.check_keys()


def test_only_a_refused_api_key_stops(served: Served, client: Client) -> None:
    client.check_keys()
    with connect("", served.url, KEYS[0], "wrong") as made:
        made.check_keys()
        with pytest.raises(ApiError, match="403"):
            get(made)
    stranger = connect("", served.url, "wrong", KEYS[1])
    with stranger, pytest.raises(UsageError, match="check DD_API_KEY") as e:
        stranger.check_keys()
    assert "wrong" not in str(e.value)
    assert "\n" not in str(e.value)


def test_a_proxy_of_the_environment_is_used(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", served.url)
    monkeypatch.setenv("NO_PROXY", "direct.invalid")
    with connect("", "http://api.invalid", *KEYS) as made:
        made.check_keys()
    assert served.org.requests.total() == 1
    direct = connect("", "http://direct.invalid", *KEYS, backoff=0.01)
    with direct, pytest.raises(ApiError):
        direct.check_keys()
    with connect("", served.url, *KEYS) as made:
        assert made._api.configuration.proxy is None


def test_closing_ends_a_long_wait(client: Client, served: Served, waits: Waits) -> None:
    served.org.faults = [Fault("/monitor/", status=429, headers={"X-RateLimit-Reset": "600"})]
    errors: list[str] = []

    def waiting() -> None:
        try:
            get(client)
        except ApiError as e:
            errors.append(str(e))

    thread = threading.Thread(target=waiting)
    thread.start()
    while not waits.said:
        time.sleep(0.01)
    client.close()
    thread.join(2)
    assert errors
    assert waits.said == [("/api/v1/monitor/12345678901234567890", 600.0)]


def test_an_error_of_a_connection_has_no_user_and_no_query() -> None:
    told = "Failed to parse: http://u:hidden@proxy:1/a?b=hidden, with url: /api/v1/x?key=hidden (e)"
    assert without_secrets(told) == ("Failed to parse: http://proxy:1/a with url: /api/v1/x (e)")
