"""Endpoints of integrations that no kind's operation describes, or that answer unlike most."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from datadog_api_client.v1.api.azure_integration_api import AzureIntegrationApi
from datadog_api_client.v1.api.gcp_integration_api import GCPIntegrationApi
from datadog_api_client.v2.api.microsoft_teams_integration_api import MicrosoftTeamsIntegrationApi

from exporter.api.endpoints import endpoint
from exporter.model.json_path import get
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.changes import create, delete, update
from exporter.simulator.routes import Match, Route
from exporter.simulator.store import flat, key, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

PAGERDUTY = "/api/v1/integration/pagerduty"
MASKED = {"api_token": "*****"}
_AZURE, _GCP = "/api/v1/integration/azure", "/api/v1/integration/gcp"
_TEAMS = "/api/v2/integration/ms-teams/configuration"
_HANDLES = f"{_TEAMS}/tenant-based-handles"
_AUTH = "/api/v2/integration/webhooks/configuration/auth-method"
_WEBHOOKS = "/api/v1/integration/webhooks/configuration/webhooks"
_CHANNELS = "/api/v1/integration/slack/configuration/accounts/{id}/channels"
_CCM = "/api/v2/integration/aws/accounts/{id}/ccm_config"


def _pagerduty(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The integration. Its services are those that can be asked for, their keys masked."""
    known = org.store.document(PAGERDUTY, ())
    if known is None:
        return error(404, "pagerduty not found")
    names = org.store.shelf(org.routes.collections[PAGERDUTY])
    return answer(
        {**known, "services": [{"service_name": n, "service_key": "*****"} for n in names]}
    )


def _pagerduty_written(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    body = {**(org.store.document(PAGERDUTY, ()) or {}), **(call.body or {})}
    if body.get("api_token"):
        body |= MASKED
    org.store.documents[PAGERDUTY] = text(body)
    return Answer(204)


def _older_webhooks(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The webhooks as the list gave them that the documentation had until 2020."""
    hooks = org.store.shelf(org.routes.collections[_WEBHOOKS]).values()
    return answer({"hooks": [{k: h.body.get(k) for k in ("name", "url")} for h in hooks]})


def _older_slack(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The channels of every account, from the same time."""
    found = [
        {"account": parents[0], "channel_name": name, "transfer_all_user_comments": "false"}
        for (path, parents), shelf in org.store.shelves.items()
        if path == _CHANNELS
        for name in shelf
    ]
    hooks = [{"account": a, "url": "*****"} for a in sorted({c["account"] for c in found})]
    return answer({"service_hooks": hooks, "channels": found})


def _connect_slack(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Accounts connected by the URL of a hook, which isn't kept: any account may have channels."""
    return Answer(204)


def _by_body(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A change or removal of what the body names: the URL is the list's."""
    collection = org.routes.collections[call.path]
    id = key(collection, call.body) if isinstance(call.body, dict) else ""
    if call.method == "DELETE":
        return delete(
            org.store, Match(Route("DELETE", call.path, "delete", collection), (id,)), call
        )
    of = endpoint(
        AzureIntegrationApi.update_azure_integration
        if call.path == _AZURE
        else GCPIntegrationApi.update_gcp_integration
    )
    return update(org.store, Match(Route("PUT", call.path, "update", collection, of), (id,)), call)


def _delegate(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The account of Datadog's that impersonates the org's: the same each time it is made."""
    email = "ddgci-0000@datadog-gci-sts-simulated.example.com"
    data = {"id": email, "type": "gcp_sts_delegate"}
    return answer({"data": {**data, "attributes": {"delegate_account_email": email}}})


def _auth_methods(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Each OAuth2 client as the sign-in that it belongs to, which has an id of its own."""
    found = []
    for id in org.store.shelf(org.routes.collections[_AUTH]):
        client = {"type": "webhooks-auth-method-oauth2-client-credentials", "id": id}
        found.append(
            {
                "type": "webhooks-auth-method",
                "id": str(uuid5(NAMESPACE_URL, id)),
                "attributes": {"protocol": "oauth2-client-credentials"},
                "relationships": {"oauth2-client-credentials": {"data": client}},
            }
        )
    return answer({"data": found})


def _channel(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A channel of a tenant by the names. Every tenant is connected to a simulated org."""
    tenant, team, channel = (str(uuid5(NAMESPACE_URL, "/".join(values[: n + 1]))) for n in range(3))
    attributes = {"is_primary": True, "team_id": team, "tenant_id": tenant}
    id = f"19:{channel.replace('-', '')}@thread.tacv2"
    body = {"data": {"id": id, "type": "ms-teams-channel-info", "attributes": attributes}}
    org.store.documents[call.path] = text(body)
    return answer(body)


def _handle(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A handle alone: without the names that the list has."""
    collection = org.routes.collections[_HANDLES]
    stored = org.store.find(collection, (), values[0])
    return _nameless(stored.body) if stored else error(404, f"{values[0]} not found")


def _nameless(body: Any, status: int = 200) -> Answer:
    members = ("channel_id", "name", "team_id", "tenant_id")
    obj = flat(body)
    attributes = {k: obj[k] for k in members if k in obj}
    data = {"id": obj["id"], "type": "tenant-based-handle", "attributes": attributes}
    return answer({"data": data}, status)


def _handle_written(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A handle made or changed by ids: the list gives it with the names that these have."""
    attributes = dict(get(call.body, "data.attributes") or {})
    for path in [p for p in org.store.documents if p.startswith(f"{_TEAMS}/channel/")]:
        if get(org.store.document(path, ()), "data.id") == attributes.get("channel_id"):
            tenant, team, channel = path.split("/")[-3:]
            attributes |= {"tenant_name": tenant, "team_name": team, "channel_name": channel}
    data = {"type": "ms-teams-tenant-based-handle-info", "attributes": attributes}
    sent = replace(call, body={"data": data})
    collection, api = org.routes.collections[_HANDLES], MicrosoftTeamsIntegrationApi
    if call.method == "POST":
        # What is kept has the type that the list gives, which isn't that of the answer.
        of = endpoint(api.list_tenant_based_handles)
        given = create(org.store, Match(Route("POST", of.path, "create", collection, of), ()), sent)
    else:
        of = endpoint(api.update_tenant_based_handle)
        route = Route("PATCH", of.path, "update", collection, of)
        given = update(org.store, Match(route, values), sent)
    return _nameless(json.loads(given.body), given.status) if given.status < 300 else given


def _reports(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The reports of an AWS account, whose id is theirs: set, changed or removed."""
    collection = org.routes.collections[_CCM.rsplit("/", 1)[0]]
    if call.method == "DELETE":
        gone = org.store.shelf(collection, values).pop(values[0], None)
        return Answer(204) if gone else error(404, f"{values[0]} not found")
    attributes = get(call.body, "data.attributes.ccm_config") or {}
    body = {"data": {"id": values[0], "type": "ccm_config", "attributes": attributes}}
    org.store.put_single(collection, values, values[0], body)
    return answer(body)


EXTRAS = (
    ("GET", PAGERDUTY, _pagerduty),
    ("PUT", PAGERDUTY, _pagerduty_written),
    ("GET", "/api/v1/integration/webhooks", _older_webhooks),
    ("GET", "/api/v1/integration/slack", _older_slack),
    *(
        (method, "/api/v1/integration/slack", _connect_slack)
        for method in ("POST", "PUT", "DELETE")
    ),
    ("PUT", _AZURE, _by_body),
    ("DELETE", _AZURE, _by_body),
    ("PUT", _GCP, _by_body),
    ("DELETE", _GCP, _by_body),
    ("POST", "/api/v2/integration/gcp/sts_delegate", _delegate),
    ("GET", _AUTH, _auth_methods),
    ("GET", f"{_TEAMS}/channel/{{id}}/{{id}}/{{id}}", _channel),
    ("GET", f"{_HANDLES}/{{id}}", _handle),
    ("POST", _HANDLES, _handle_written),
    ("PATCH", f"{_HANDLES}/{{id}}", _handle_written),
    *((method, _CCM, _reports) for method in ("POST", "PATCH", "DELETE")),
)
