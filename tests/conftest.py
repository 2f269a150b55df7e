"""Settings of all tests."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from exporter.simulator import demo_org, serve
from exporter.terraform import provider_plugin
from exporter.terraform.provider_plugin import Provider
from tests.calling import Caller
from tests.terraform import NO_PROVIDER, isolate, real_provider

isolate()
# A shell's background job ignores it, and then so do the programs that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How fast an example is says more of what else the machine does.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("project")


@pytest.fixture(scope="session")
def datadog() -> Iterator[Provider]:
    """Datadog's own provider, as an export asks it."""
    found = provider_plugin.find() if real_provider() else None
    if found is None:
        pytest.skip(NO_PROVIDER)
    with found as provider:
        yield provider


@pytest.fixture
def demo() -> Iterator[Caller]:
    """The demo org, served."""
    with serve(demo_org()) as served:
        yield Caller(served)
