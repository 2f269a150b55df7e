"""Network devices that report: each is asked for its tags and interfaces."""

from datadog_api_client.v2.api.network_device_monitoring_api import NetworkDeviceMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    list=NetworkDeviceMonitoringApi.list_devices,
    get=None,
)
