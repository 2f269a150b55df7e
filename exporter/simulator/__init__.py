"""A stateful Datadog org on loopback, with routes derived from the catalogue.

Objects and requests come in, what Datadog would respond goes out; called by the commands and tests.
"""

from exporter.simulator.engine.load import LoadReport
from exporter.simulator.first_day import demo_org, fresh_org
from exporter.simulator.org import Org
from exporter.simulator.server import Served, run, serve

__all__ = ["LoadReport", "Org", "Served", "demo_org", "fresh_org", "run", "serve"]
