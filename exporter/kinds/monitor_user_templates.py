"""Monitor templates of the org's own: monitors to be filled in."""

from datadog_api_client.v2.api.monitors_api import MonitorsApi

from exporter.kinds._shared.reference_patterns import HANDLES, LINKS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_monitor_user_template",
    list=MonitorsApi.list_monitor_user_templates,
    title="title",
    refs={"monitor_definition.message": (*HANDLES, *LINKS)},
    ignore=("creator_uuid", "versions"),
    url="/monitors/templates",
)
