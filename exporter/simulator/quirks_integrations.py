"""Quirks of integrations: with clouds, and with services that are told or asked."""

from __future__ import annotations

from collections.abc import Mapping

from exporter.simulator import born, cloud
from exporter.simulator.identity import named
from exporter.simulator.quirk import Filter, Quirk

_AWS_MISSING = {
    "status": "404",
    "title": "Account not found",
    "detail": "AWS account with provided id is not integrated",
}

_KEY_FILE = (
    "auth_provider_x509_cert_url",
    "auth_uri",
    "client_id",
    "client_x509_cert_url",
    "private_key",
    "private_key_id",
    "token_uri",
    "type",
)
"""Members of a Google service account's key file. Its project and address are shown."""

_ON, _OFF = (
    {"enabled": on, "status": {"health": "DATAFLOW_HEALTH_UNKNOWN"}} for on in (True, False)
)
"""Dataflows that an account has by default."""

INTEGRATION_QUIRKS: Mapping[str, Quirk] = {
    "/api/v1/integration/webhooks/configuration/webhooks": Quirk(
        new_id=named,
        missing="Webhook does not exist",
        conflict="Webhook {value} already exists",
        created=201,
        deleted=(200, {}),
        born=lambda *_: {"custom_headers": None, "encode_as": "json", "payload": born.PAYLOAD},
    ),
    "/api/v1/integration/webhooks/configuration/custom-variables": Quirk(
        new_id=named, created=201, deleted=(200, {}), hidden=(("value", "is_secret"),)
    ),
    "/api/v1/integration/slack/configuration/accounts/{id}/channels": Quirk(
        new_id=named, missing="No such Slack account: {id}"
    ),
    "/api/v2/integration/aws/accounts": Quirk(
        missing={"errors": [_AWS_MISSING]},
        unique="aws_account_id",
        hidden=(("auth_config.secret_access_key", ""),),
        conflict={
            "status": "409",
            "title": "Account already exists",
            "detail": "AWS account with provided id already exists",
        },
        filters={"aws_account_id": Filter("equals", ("aws_account_id",))},
    ),
    "/api/v1/integration/azure": Quirk(
        new_id=lambda _, body: body.get("client_id"),
        hidden=tuple((p, "") for p in ("client_secret", "new_client_id", "new_tenant_name")),
        born=lambda *_: {"errors": [], "warnings": []},
    ),
    "/api/v1/integration/gcp": Quirk(
        new_id=lambda _, body: body.get("client_email"),
        unique="client_email",
        hidden=tuple((p, "") for p in _KEY_FILE),
        born=born.gcp_account,
        kept=cloud.gcp_account,
    ),
    "/api/v2/integration/gcp/accounts": Quirk(
        unique="client_email",
        created=201,
        born=born.gcp_sts_account,
        kept=cloud.gcp_account,
    ),
    "/api/v1/integration/pagerduty": Quirk(
        new_id=lambda _, body: body.get("service_name"),
        missing="{id} not found",
        created=201,
        hidden=(("service_key", ""),),
    ),
    "/api/v2/integration/opsgenie/services": Quirk(
        unique="name",
        created=201,
        hidden=(("opsgenie_api_key", ""),),
        born=lambda *_: {"custom_url": None},
    ),
    "/api/v2/integration/ms-teams/configuration/workflows-webhook-handles": Quirk(
        unique="name", created=201, hidden=(("url", ""),)
    ),
    "/api/v2/integration/ms-teams/configuration/tenant-based-handles": Quirk(
        unique="name", created=201, filters={"name": Filter("equals", ("name",))}
    ),
    "/api/v2/integration/webhooks/configuration/auth-method": Quirk(
        created=201,
        hidden=(("client_secret", ""),),
        born=lambda *_: {"protocol": "oauth2-client-credentials", "audience": None, "scope": None},
    ),
    "/api/v2/integrations/cloudflare/accounts": Quirk(
        created=201,
        hidden=(("api_key", ""),),
        born=lambda *_: {"resources": [], "zones": []},
    ),
    "/api/v2/integrations/confluent-cloud/accounts": Quirk(
        created=201,
        hidden=(("api_secret", ""),),
        born=lambda *_: {"resources": [], "tags": []},
    ),
    "/api/v2/integrations/confluent-cloud/accounts/{id}/resources": Quirk(
        new_id=named, created=201, born=lambda *_: {"tags": [], "enable_custom_metrics": False}
    ),
    "/api/v2/integrations/fastly/accounts": Quirk(created=201, hidden=(("api_key", ""),)),
    "/api/v2/integrations/fastly/accounts/{id}/services": Quirk(
        new_id=named, created=201, born=lambda *_: {"tags": []}
    ),
    **{
        f"/api/v2/integration-interfaces/{of}/accounts": Quirk(
            hidden=tuple((secret, "") for secret in secrets),
            parts=("authentication", "dataflows", "settings"),
            born=lambda *_, flows=flows: {"dataflows": flows},
        )
        for of, secrets, flows in (
            (
                "databricks",
                (
                    "authentication.client_secret",
                    "dataflows.databricks-data-observability-jobs-monitoring.settings"
                    ".dd_api_key_secret",
                ),
                {"databricks-data-observability-jobs-monitoring": _ON},
            ),
            ("elastic-cloud", ("authentication.password",), {"elastic-cloud-metrics": _ON}),
            (
                "snowflake",
                ("authentication.private_key", "authentication.private_key_passphrase"),
                {"snowflake-query-history-logs": _OFF},
            ),
            (
                "twilio",
                ("authentication.password",),
                {"twilio-alerts-logs": _ON, "twilio-events-logs": _OFF},
            ),
        )
    },
    "/api/v2/web-integrations/{id}/accounts": Quirk(
        created=201, deleted=(200, None), hidden=(("secrets", ""),)
    ),
    "/api/v2/integration/statuspage/url_settings": Quirk(created=201),
    "/api/v2/integration/salesforce-incidents/incident-templates": Quirk(
        unique="name", created=201
    ),
    "/api/v2/integration/servicenow/handles": Quirk(created=201),
    "/api/v2/integration/google-chat/organizations/{id}/organization-handles": Quirk(
        created=201, born=lambda *_: {"space_display_name": "a space"}
    ),
    "/api/v2/integration/google-chat/organizations/{id}/target-audiences": Quirk(created=201),
}
