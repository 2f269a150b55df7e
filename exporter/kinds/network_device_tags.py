"""Tags of network devices that users set: those that the device's collector sends are not here."""

from datadog_api_client.v2.api.network_device_monitoring_api import NetworkDeviceMonitoringApi

from exporter.model.declaration import Kind, Place, holds

KIND = Kind(
    resource_type="ddx_network_device_tags",
    get=NetworkDeviceMonitoringApi.list_device_user_tags,
    parents={"network_devices": "{id}"},
    where=holds("tags"),
    title="id",
    rename={"id": "device_id"},
    ignore=("by_source",),
    url="/devices?inspectedDevice={id}",
    place=Place.ADOPTABLE,
    why="a device has tags where it is monitored: in another org only once it is there",
)
