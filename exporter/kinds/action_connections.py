"""Action connections: how workflows and apps sign in elsewhere. No API lists them."""

from exporter.kinds._shared.reference_patterns import AWS_ACCOUNT
from exporter.model.declaration import Kind, Mention, Object, Predicate
from exporter.model.json_path import without
from exporter.schema.schema_fit import LeftAlone

SECRETS = {
    "access_token": ("AsanaAccessToken",),
    "api_key": (
        "DatadogAPIKey",
        "FastlyAPIKey",
        "FreshserviceAPIKey",
        "GeminiAPIKey",
        "GreyNoiseAPIKey",
        "SplitAPIKey",
        "StatsigAPIKey",
        "VirusTotalAPIKey",
    ),
    "api_password": ("ConfigCatSDKKey",),
    "api_token": (
        "AnthropicAPIKey",
        "CircleCIAPIKey",
        "ClickupAPIKey",
        "CloudflareAPIToken",
        "GitlabAPIKey",
        "LaunchDarklyAPIKey",
        "NotionAPIKey",
        "OktaAPIToken",
        "OpenAIAPIKey",
    ),
    "app_key": ("DatadogAPIKey",),
    "client_secret": ("AzureTenant",),
    "global_api_key": ("CloudflareGlobalAPIToken",),
    "password": ("ServiceNowBasicAuth",),
    "private_key": ("GCPServiceAccount",),
    "sdk_key": ("ConfigCatSDKKey",),
}
"""Member of the credentials -> the types that have it, and must have it for the provider."""
TYPES = {"AWSAssumeRole", "HTTPTokenAuth"}.union(*SECRETS.values())


def holds(member: str) -> Predicate:
    """Whether credentials have the secret; the API answers an empty text in its place, or none."""
    return lambda credentials: credentials.get("type") in SECRETS[member]


def is_secret(token: Object) -> bool:
    """Whether an HTTP token is of the type that the API never returns."""
    return bool(token["type"] == "SECRET")


def prepare(connection: Object) -> Object:
    """The connection with its integration as the block of its type, and in that the credentials as
    the block of theirs: `DatadogAPIKey` of `Datadog` is `api_key` in `datadog`."""
    integration = connection["integration"]
    type, credentials = integration["type"], dict(integration["credentials"])
    way = credentials.pop("type")
    if way not in TYPES:
        raise ValueError(f"credentials of type {way}, which the provider can't read")
    if not any((credentials.get("body") or {}).values()):
        credentials.pop("body", None)
    if "tokens" in credentials:
        tokens = credentials.pop("tokens") or []
        known = [t for t in tokens if is_secret(t)]
        # The provider reads those that are no secrets, too, and takes none.
        credentials["token"] = known if len(known) == len(tokens) else LeftAlone(known)
        credentials["tokens.type"] = [t["type"] for t in tokens if not is_secret(t)] or None
    block = "openai" if type == "OpenAI" else type
    made = without(integration, "type", "credentials") | {way.removeprefix(type): credentials}
    return without(connection, "integration") | {block: made}


KIND = Kind(
    resource_type="datadog_action_connection",
    path="/api/v2/actions/connections/{connection_id}",
    mention=(
        Mention("app_builder_apps", path="queries[].properties.spec.connectionId"),
        Mention("workflows", path="spec.connectionEnvs[].connections[].connectionId"),
    ),
    url="/actions/connections",
    refs={"integration.credentials.account_id": AWS_ACCOUNT},
    secrets={f"integration.credentials.{m}": holds(m) for m in SECRETS}
    | {"integration.credentials.tokens[].value": is_secret},
    ignore=("acting_user_can_resolve", "is_favorite", "last_updated"),
    prepare=prepare,
)
