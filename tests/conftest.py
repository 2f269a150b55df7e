"""Settings of all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.terraform import isolate

isolate()

# How fast an example is says more of what else the machine does.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("project")
