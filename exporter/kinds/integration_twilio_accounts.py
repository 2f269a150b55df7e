"""Twilio accounts whose messages, calls and costs Datadog collects."""

from datadog_api_client.v2.api.twilio_integration_api import TwilioIntegrationApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_twilio_account",
    list=TwilioIntegrationApi.list_twilio_integration_accounts,
    secrets={"authentication.password": always},
    ignore=("dataflows.**.status",),
    url="/integrations/twilio",
)
