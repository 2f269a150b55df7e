"""Monitor notification rules: who hears of the monitors with some tags."""

from exporter.model.declaration import Kind, Ref, TextRef

RECIPIENT = (
    TextRef(r"^webhook-(?P<id>.+)$", Ref("webhooks", attribute="name")),
    TextRef(r"^team-(?P<id>.+)$", Ref("teams", key="handle"), hint=True),
    TextRef(r"^(?P<id>.+@.+)$", Ref("users", key="handle", attribute="email"), hint=True),
)
"""A handle as in messages, without the @ in front."""

KIND = Kind(
    resource_type="datadog_monitor_notification_rule",
    path="/api/v2/monitor/notification_rule",
    url="/monitors/settings/notifications",
    refs={"recipients[]": RECIPIENT, "conditional_recipients.**.recipients[]": RECIPIENT},
)
