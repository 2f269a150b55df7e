"""The demo org: its objects, and what Datadog's provider alone can't hold of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from exporter.api import catalogue
from exporter.api.endpoints import endpoint
from exporter.model.json_path import identify
from exporter.model.record import segments, unwrap
from exporter.simulator.demo import objects

BELOW = (
    "cost_custom_forecasts",
    "governance_control_notifications",
    "integration_aws_account_ccm_configs",
    "oauth2_scopes_restrictions",
    "tag_indexing_rule_exemptions",
    "user_identity_provider_overrides",
)
"""Kinds with one object below each of another kind, under a path that ends in a word."""


@cache
def org() -> dict[str, dict[str, Any]]:
    """Kind -> id -> the object out of its envelope; ids as text, with the paths of the objects."""
    return {
        kind: {
            object_id(kind, path, body, list_key): unwrap(body) for path, body, list_key in entries
        }
        for kind, entries in objects().items()
    }


def object_id(kind: str, path: str, body: Any, list_key: str | None) -> str:
    """The id of an object as the demo org lists it: by its path, or, in a list, by its members."""
    if list_key is not None:
        declared = catalogue.kinds().get(kind)
        within = segments(endpoint(declared.list).path, path) if declared and declared.list else {}
        if declared and "{" in declared.id:
            return str(identify(declared.id, unwrap(body, within)))
        return str(body.get("id") or identify(declared.id if declared else "id", within | body))
    if kind in BELOW:
        return path.split("/")[-2]
    return (
        path.removesuffix("/dashboards").removesuffix("/routing-rules").rsplit("/", maxsplit=1)[-1]
    )


def texts(value: Any) -> Iterator[str]:
    """Every string in a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for v in value:
            yield from texts(v)
    elif isinstance(value, dict):
        for k, v in value.items():
            yield k
            yield from texts(v)


def members(value: Any, name: str) -> Iterator[Any]:
    """Each value of the member `name` that isn't null, at any depth."""
    if isinstance(value, list):
        for v in value:
            yield from members(v, name)
    elif isinstance(value, dict):
        for k, v in value.items():
            if k == name and v is not None:
                yield v
            yield from members(v, name)


CIRCULAR = {
    "dashboards/756-8eh-imu": [
        "dashboard.widgets.definition.content",
        "dashboard.widgets.definition.custom_links.link",
    ],
    "dashboards/hcp-4n3-fyd": ["dashboard.widgets.definition.content"],
    "dashboards/ze6-emz-4js": ["dashboard.widgets.definition.content"],
    "monitors/21400101": ["message"],
    "synthetics_tests/yqk-qz6-ym7": ["message"],
    "teams/90e44a5b-ef68-57d8-b23a-0fdfcf91222c": ["description"],
}
"""Where these stand in resources."""
LOST = {
    "action_connections/5fb42b0e-faf7-56dd-bab8-2ad9118b8039": ["HTTP.TokenAuth.tokens.type"],
    "actions_datastore_items/300582c6-879e-5d40-8635-1dbc600a7ebd": [
        "value.drums",
        "value.settings",
    ],
    "app_builder_apps/c0f902ca-14f4-5a20-92c9-49160ed6fb1e": ["tags"],
    "deployment_gates/18f65c3b-ca76-5a80-afa7-70c65b2d6c00": ["rules.options.monitor_ids"],
}
"""Objects of the demo org with members that the provider's resource has no place for."""
