"""Signal notification rules: who hears of security signals."""

from exporter.kinds._shared.reference_patterns import HANDLES
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_notification_rule",
    path="/api/v2/security/signals/notification_rules",
    url="/security/configuration/notification-rules",
    refs={"targets[]": HANDLES},
)
