"""Signal notification rules: who hears of security signals."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.kinds._shared.reference_patterns import HANDLES
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_notification_rule",
    list=SecurityMonitoringApi.get_signal_notification_rules,
    url="/security/configuration/notification-rules",
    refs={"targets[]": HANDLES},
)
