"""Integrations with services that are told of something, or asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from datadog_api_client.v2.api.microsoft_teams_integration_api import MicrosoftTeamsIntegrationApi

from exporter.api.endpoints import endpoint
from exporter.model.json_path import drop, get, put
from exporter.simulator.engine import crud
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, Response, reply, resource
from exporter.simulator.engine.ids import named
from exporter.simulator.engine.paging import equals
from exporter.simulator.engine.store import Store

_V1, _V2 = "/api/v1/integration", "/api/v2/integration"
_WEBHOOKS = f"{_V1}/webhooks/configuration/webhooks"
_CHANNELS = f"{_V1}/slack/configuration/accounts/{{id}}/channels"
_AUTH = f"{_V2}/webhooks/configuration/auth-method"
_TEAMS = f"{_V2}/ms-teams/configuration"
_HANDLES = f"{_TEAMS}/tenant-based-handles"
_GITHUB = "/api/v2/ci/github/accounts"
_PAYLOAD = (
    '{"body": "$EVENT_MSG", "last_updated": "$LAST_UPDATED", "event_type": "$EVENT_TYPE", '
    '"title": "$EVENT_TITLE", "date": "$DATE", "org": {"id": "$ORG_ID", "name": "$ORG_NAME"}, '
    '"id": "$ID"}'
)
_ON, _OFF = (
    {"enabled": on, "status": {"health": "DATAFLOW_HEALTH_UNKNOWN"}} for on in (True, False)
)
"""Dataflows that an account has by default."""

_MASKED = {"api_token": "*****"}


def _pagerduty(store: Store, request: Request) -> Any:
    """The integration. Its services are those that can be asked for, their keys masked."""
    known = store.document(request.path)
    if request.method == "PUT":
        body = {**(known or {}), **(request.body or {})}
        if body.get("api_token"):
            body |= _MASKED
        store.put_document(request.path, body)
        return None
    if known is None:
        raise HttpError(404, "pagerduty not found")
    services = [{"service_name": n, "service_key": "*****"} for n in store.shelf(request.path)]
    return {**known, "services": services}


def _older_webhooks(store: Store, request: Request) -> Any:
    """The webhooks as the list gave them that the documentation had until 2020."""
    hooks = [{k: h.get(k) for k in ("name", "url")} for h in store.objects(_WEBHOOKS)]
    return {"hooks": hooks}


def _older_slack(store: Store, request: Request) -> Any:
    """The channels of every account, from the same time."""
    found = [
        {"account": parents[0], "channel_name": name, "transfer_all_user_comments": "false"}
        for (path, parents), shelf in store.shelves.items()
        if path == _CHANNELS
        for name in shelf
    ]
    hooks = [{"account": a, "url": "*****"} for a in sorted({c["account"] for c in found})]
    return {"service_hooks": hooks, "channels": found}


def _auth_methods(store: Store, request: Request) -> Any:
    """Each OAuth2 client as the sign-in that it belongs to, which has an id of its own."""
    protocol = "oauth2-client-credentials"
    found = []
    for id in store.shelf(_AUTH):
        client = {"data": {"type": f"webhooks-auth-method-{protocol}", "id": id}}
        found.append(
            {
                "type": "webhooks-auth-method",
                "id": str(uuid5(NAMESPACE_URL, id)),
                "attributes": {"protocol": protocol},
                "relationships": {protocol: client},
            }
        )
    return {"data": found}


def _channel(store: Store, request: Request) -> Any:
    """A channel of a tenant by the names. Every tenant is connected to a simulated org."""
    names = request.values
    tenant, team, channel = (str(uuid5(NAMESPACE_URL, "/".join(names[: n + 1]))) for n in range(3))
    attributes = {"is_primary": True, "team_id": team, "tenant_id": tenant}
    id = f"19:{channel.replace('-', '')}@thread.tacv2"
    body = resource("ms-teams-channel-info", id, attributes)
    return store.put_document(request.path, body)


def _handle(store: Store, request: Request) -> Response:
    """A handle alone: without the names that the list has."""
    return _nameless(store.need(_HANDLES, request.values[0]))


def _nameless(body: Any, status: int = 200) -> Response:
    members = ("channel_id", "name", "team_id", "tenant_id")
    obj = flat(body)
    attributes = {k: obj[k] for k in members if k in obj}
    return reply(resource("tenant-based-handle", obj["id"], attributes), status)


def _write_handle(store: Store, request: Request) -> Response:
    """A handle made or changed by ids: the list gives it with the names that these have."""
    attributes = request.attributes
    for path in [p for p in store.documents if p.startswith(f"{_TEAMS}/channel/")]:
        if get(store.document(path), "data.id") == attributes.get("channel_id"):
            tenant, team, channel = path.split("/")[-3:]
            attributes |= {"tenant_name": tenant, "team_name": team, "channel_name": channel}
    data = {"type": "ms-teams-tenant-based-handle-info", "attributes": attributes}
    change, of = (
        # What is kept has the type that the list gives, which isn't that of the response.
        (crud.create, MicrosoftTeamsIntegrationApi.list_tenant_based_handles)
        if request.method == "POST"
        else (crud.update, MicrosoftTeamsIntegrationApi.update_tenant_based_handle)
    )
    request = replace(request, body={"data": data})
    response = change(store, store.collections[_HANDLES], endpoint(of), request)
    return _nameless(response.json, response.status)


def _jira_template(body: Any, store: Store, request: Request) -> Any:
    """A template of Jira issues with its account as a relationship."""
    if (id := get(body, "data.attributes.jira-account.id")) is None:
        return body
    body = drop(body, "data.attributes.jira-account")
    account = {"id": id, "type": "jira-account"}
    return put(body, "data.relationships.jira-account.data", account)


def _statuspage(store: Store, request: Request) -> Response | None:
    """The account of Statuspage: every response masks its key."""
    if request.method == "DELETE":
        store.documents.pop(request.path, None)
        return None
    body = {"data": {"type": "statuspage-account", "attributes": {"api_key": "*****"}}}
    if request.method != "GET":
        store.put_document(request.path, body)
    elif store.document(request.path) is None:
        raise HttpError(404, "Statuspage account not found")
    return reply(body, 201 if request.method == "POST" else 200)


def _watch_github(store: Store, request: Request) -> Any:
    """Whether an account's workflows are watched: the request names it. One of its repositories may
    have a setting of its own."""
    sent = request.attributes
    one = sent.pop("repository", None) or {}
    for known in store.objects(_GITHUB):
        if any(known[k] != sent.get(k, known[k]) for k in ("account", "host")):
            continue
        of = [{**r, **one} if r["name"] == one.get("name") else r for r in known["repositories"]]
        id, attributes = known.pop("id"), {**known, **sent, "repositories": of}
        return store.put(_GITHUB, id, resource("ci_github_account", id, attributes))
    raise HttpError(404, "GitHub account not found")


def _interface(name: str, flows: Mapping[str, Any], *secrets: str) -> Entry:
    return Entry(
        f"/api/v2/integration-interfaces/{name}/accounts",
        hidden=secrets,
        parts=("authentication", "dataflows", "settings"),
        create_defaults={"dataflows": flows},
    )


AREA = (
    Entry(
        _WEBHOOKS,
        make_id=named,
        missing="Webhook does not exist",
        conflict="Webhook {value} already exists",
        created=201,
        deleted=(200, {}),
        model_defaults="custom_headers",
        create_defaults={"encode_as": "json", "payload": _PAYLOAD},
    ),
    Entry(
        f"{_V1}/webhooks/configuration/custom-variables",
        make_id=named,
        created=201,
        deleted=(200, {}),
        hidden_if={"value": "is_secret"},
    ),
    Entry(f"{_V1}/webhooks", handlers={"GET": _older_webhooks}),
    # Accounts are connected by the URL of a hook, which isn't kept: any may have channels.
    Entry(f"{_V1}/slack", handlers={"GET": _older_slack, "POST,PUT,DELETE": Response(204)}),
    Entry(_CHANNELS, make_id=named, missing="No such Slack account: {id}"),
    Entry(
        f"{_V1}/pagerduty",
        make_id=lambda _, sent: sent.get("service_name"),
        created=201,
        hidden=("service_key",),
        handlers={"GET,PUT": _pagerduty},
    ),
    Entry(
        f"{_V2}/opsgenie/services",
        unique="name",
        created=201,
        hidden=("opsgenie_api_key",),
        model_defaults="custom_url",
    ),
    Entry(f"{_V2}/opsgenie/accounts", created=201, hidden=("api_key",)),
    Entry(f"{_TEAMS}/workflows-webhook-handles", unique="name", created=201, hidden=("url",)),
    Entry(
        _HANDLES,
        unique="name",
        created=201,
        filters={"name": equals("name")},
        handlers={"GET /{id}": _handle, "POST": _write_handle, "PATCH /{id}": _write_handle},
    ),
    Entry(f"{_TEAMS}/channel", handlers={"GET /{id}/{id}/{id}": _channel}),
    Entry(
        _AUTH,
        created=201,
        hidden=("client_secret",),
        model_defaults="audience scope",
        create_defaults={"protocol": "oauth2-client-credentials"},
        handlers={"GET": _auth_methods},
    ),
    Entry(
        "/api/v2/integrations/cloudflare/accounts",
        created=201,
        hidden=("api_key",),
        model_defaults="resources zones",
    ),
    Entry(
        "/api/v2/integrations/confluent-cloud/accounts",
        created=201,
        hidden=("api_secret",),
        model_defaults="resources tags",
    ),
    Entry(
        "/api/v2/integrations/confluent-cloud/accounts/{id}/resources",
        make_id=named,
        created=201,
        model_defaults="tags enable_custom_metrics",
    ),
    Entry("/api/v2/integrations/fastly/accounts", created=201, hidden=("api_key",)),
    Entry(
        "/api/v2/integrations/fastly/accounts/{id}/services",
        make_id=named,
        created=201,
        model_defaults="tags",
    ),
    Entry("/api/v2/integrations/okta/accounts", created=201, hidden=("api_key", "client_secret")),
    _interface(
        "databricks",
        {"databricks-data-observability-jobs-monitoring": _ON},
        "authentication.client_secret",
        "dataflows.databricks-data-observability-jobs-monitoring.settings.dd_api_key_secret",
    ),
    _interface("elastic-cloud", {"elastic-cloud-metrics": _ON}, "authentication.password"),
    _interface(
        "snowflake",
        {"snowflake-query-history-logs": _OFF},
        "authentication.private_key",
        "authentication.private_key_passphrase",
    ),
    _interface(
        "twilio", {"twilio-alerts-logs": _ON, "twilio-events-logs": _OFF}, "authentication.password"
    ),
    Entry(
        "/api/v2/web-integrations/{id}/accounts",
        created=201,
        deleted=(200, None),
        hidden=("secrets",),
    ),
    Entry(f"{_V2}/statuspage/url_settings", created=201),
    Entry(f"{_V2}/statuspage/account", handlers={"GET,POST,PATCH,DELETE": _statuspage}),
    Entry(f"{_V2}/salesforce-incidents/incident-templates", unique="name", created=201),
    Entry(f"{_V2}/servicenow/handles", created=201),
    Entry(f"{_V2}/jira/issue-templates", created=201, request=_jira_template),
    Entry(
        f"{_V2}/google-chat/organizations/{{id}}/organization-handles",
        created=201,
        create_defaults={"space_display_name": "a space"},
    ),
    Entry(f"{_V2}/google-chat/organizations/{{id}}/target-audiences", created=201),
    Entry(_GITHUB, key="id", handlers={"PATCH": _watch_github}),
)
