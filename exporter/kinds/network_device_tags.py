"""Tags of network devices that users set: those that the device's collector sends are not here."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_network_device_tags",
    path="/api/v2/ndm/tags/devices/{device_id}",
    parents={"network_devices": "{id}"},
    where=holds("tags"),
    rename={"id": "device_id"},
    ignore=("by_source",),
    url="/devices?inspectedDevice={id}",
    adoptable="a device has tags where it is monitored: in another org only once it is there",
)
