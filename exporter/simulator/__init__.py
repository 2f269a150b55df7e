"""A stateful Datadog org on loopback, with routes derived from the catalogue."""

from exporter.simulator.load import LoadReport
from exporter.simulator.org import Org, demo_org, fresh_org
from exporter.simulator.server import Served, run, serve

__all__ = ["LoadReport", "Org", "Served", "demo_org", "fresh_org", "run", "serve"]
