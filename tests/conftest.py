"""Settings of all tests."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from exporter import cli
from exporter.simulator import demo_org, serve
from exporter.terraform import provider_plugin
from exporter.terraform.provider_plugin import Provider
from tests.support.api_calls import Caller
from tests.support.program import Program, Ran
from tests.support.terraform import NO_PROVIDER, isolate, real_provider

isolate()
# A shell's background job ignores it, and then so do the programs that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How fast an example is says more of what else the machine does.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("project")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is imported stays to the end: collecting garbage need not look at it again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.set_threshold(20_000)
        gc.enable()


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


@pytest.fixture
def ddexport(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Program:
    """Runs the program with arguments, in this process: what it doesn't catch fails the test."""
    for name in [n for n in os.environ if n.startswith("DD_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("DD_API_KEY", "key")
    monkeypatch.setenv("DD_APP_KEY", "key")

    def run(*args: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["ddexport", *map(str, args)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.run()
        said = capfd.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0, said.out, said.err)

    return run
