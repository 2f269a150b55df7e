"""Tags of network devices' interfaces that users set."""

from datadog_api_client.v2.api.network_device_monitoring_api import NetworkDeviceMonitoringApi

from exporter.model.declaration import Kind, Place, holds

KIND = Kind(
    resource_type="ddx_network_interface_tags",
    get=NetworkDeviceMonitoringApi.list_interface_user_tags,
    parents={"network_interfaces": "{id}"},
    where=holds("tags"),
    title="id",
    rename={"id": "interface_id"},
    ignore=("by_source",),
    url="/devices",
    place=Place.ADOPTABLE,
    why="an interface has tags where its device is monitored: in another org only once it is there",
)
