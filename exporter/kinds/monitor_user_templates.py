"""Monitor templates of the org's own: monitors to be filled in."""

from exporter.kinds._shared.reference_patterns import HANDLES, LINKS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_monitor_user_template",
    path="/api/v2/monitor/template",
    title="title",
    refs={"monitor_definition.message": (*HANDLES, *LINKS)},
    ignore=("creator_uuid", "versions"),
    url="/monitors/templates",
)
