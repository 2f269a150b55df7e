"""Interfaces of network devices: each is asked for its tags."""

from datadog_api_client.v2.api.network_device_monitoring_api import NetworkDeviceMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    list=NetworkDeviceMonitoringApi.get_interfaces,
    parents={"network_devices": "{id}"},
)
