"""The embedded org as a destination: what it makes of what it is sent, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest
from datadog_api_client.v2.api.deployment_gates_api import DeploymentGatesApi

from exporter.endpoints import endpoint, endpoints
from exporter.kind import kinds
from exporter.paths import get as at
from exporter.simulator import Org, fresh_org
from exporter.simulator.models import answer_type, lacking
from exporter.simulator.warn import complaint
from tests.sample import sample
from tests.test_destination import API_TEST, get, monitor, send


@pytest.fixture
def org() -> Org:
    return fresh_org()


def made(org: Org, path: str, data: Any, status: int = 200, **query: str) -> Any:
    """The object of the answer to a creation."""
    given, body = send(org, "POST", path, {"data": data}, **query)
    assert given == status, body
    return body["data"]
