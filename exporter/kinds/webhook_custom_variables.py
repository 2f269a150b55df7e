"""Custom variables of webhooks: what stands for $NAME in their payload, headers and URL."""

from exporter.model.declaration import Kind, Mention, holds

KIND = Kind(
    resource_type="datadog_webhook_custom_variable",
    path="/api/v1/integration/webhooks/configuration/custom-variables/{custom_variable_name}",
    id="name",
    mention=(Mention("webhooks", pattern=r"\$(?P<id>[A-Z][A-Z0-9_]*)"),),
    url="/integrations/webhooks",
    unadoptable="on import, the provider looks for it by a name that it hasn't read yet",
    secrets={"value": holds("is_secret")},
)
