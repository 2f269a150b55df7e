"""A stateful Datadog org on loopback, with routes derived from the catalogue.

Objects and requests come in, what Datadog would respond goes out; called by the commands and tests.
"""

from exporter.simulator.engine.load import LoadReport
from exporter.simulator.engine.org import Org
from exporter.simulator.engine.server import Served, run, serve
from exporter.simulator.first_day import demo_org, fresh_org

__all__ = ["LoadReport", "Org", "Served", "demo_org", "fresh_org", "run", "serve"]
