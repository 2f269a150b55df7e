"""Webhooks: requests that Datadog sends where a message says @webhook-name."""

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Get, Kind, Mention, Ref, TextRef, holds

VARIABLE = TextRef(
    r"\$(?P<id>[A-Z][A-Z0-9_]*)", Ref("webhook_custom_variables", attribute="name"), hint=True
)
"""A variable of the org's; Datadog's own are written the same way."""

KIND = Kind(
    resource_type="datadog_webhook",
    path="/api/v1/integration/webhooks/configuration/webhooks/{webhook_name}",
    id="name",
    mention=(
        Mention(pattern=r"@webhook-(?P<id>[\w.-]*\w)"),
        Mention("monitor_notification_rules", pattern=r"^webhook-(?P<id>.+)$"),
        Mention(older=Get("/api/v1/integration/webhooks"), path="hooks[].name"),
    ),
    url="/integrations/webhooks",
    refs={"payload": (*LINKS, VARIABLE)},
    # Both are returned in clear, and commonly hold a token.
    secrets={"custom_headers": holds("custom_headers"), "url": holds("url")},
)
