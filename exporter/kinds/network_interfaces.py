"""Interfaces of network devices: each is asked for its tags."""

from exporter.model.declaration import Kind

KIND = Kind(
    path="/api/v2/ndm/interfaces",
    parents={"network_devices": "{id}"},
)
