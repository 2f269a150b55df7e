"""Requests to the embedded org as it is served, and what is sent and answered."""

from __future__ import annotations

import json
from typing import Any

import urllib3

from exporter.simulator import Org, Served
from exporter.simulator.engine.http import Request

KEYS = {"DD-API-KEY": "a", "DD-APPLICATION-KEY": "b"}


class Caller:
    """Requests to a served org, with keys."""

    def __init__(self, served: Served) -> None:
        self.org, self.url = served.org, served.url
        self.pool = urllib3.PoolManager(retries=False)

    def send(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        """Status and parsed answer."""
        given = self.raw(method, path, body, headers)
        return given.status, json.loads(given.data) if given.data else None

    def raw(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> urllib3.BaseHTTPResponse:
        """The answer as it came."""
        sent = None if body is None else json.dumps(body).encode()
        return self.pool.request(
            method, self.url + path, body=sent, headers=KEYS if headers is None else headers
        )

    def get(self, path: str) -> Any:
        """The answer to a GET that succeeds."""
        status, body = self.send("GET", path)
        assert status == 200, (status, body)
        return body


def sent(of: str, /, **attributes: Any) -> dict[str, Any]:
    """A JSON:API document of an object of that type."""
    return {"data": {"type": of, "attributes": attributes}}


def ids(answer: Any) -> list[str]:
    """The ids of a list."""
    return [o["id"] for o in answer["data"]]


def send(org: Org, method: str, path: str, body: Any = None, **query: str) -> tuple[int, Any]:
    """Status and body of an org's answer."""
    request = Request(method, path, query, body)
    response = org.respond(org.find(request), request)
    return response.status, response.json if response.body else None


def get(org: Org, path: str) -> Any:
    status, body = send(org, "GET", path)
    assert status == 200, body
    return body


API_TEST = {
    "name": "Login",
    "type": "api",
    "subtype": "http",
    "message": "@team-shop",
    "config": {"request": {"url": "https://example.com"}},
    "locations": ["aws:eu-west-1"],
    "options": {"tick_every": 60},
}


def monitor(org: Org, type: str, query: str) -> str:
    body = {"name": query, "type": type, "query": query}
    return str(send(org, "POST", "/api/v1/monitor", body)[1]["id"])
