"""Twilio accounts whose messages, calls and costs Datadog collects."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_twilio_account",
    path="/api/v2/integration-interfaces/twilio/accounts",
    secrets={"authentication.password": always},
    ignore=("dataflows.**.status",),
    url="/integrations/twilio",
)
