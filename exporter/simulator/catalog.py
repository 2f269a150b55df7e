"""The software catalogue: entities are found by what their makers wrote, not by their ids."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

import yaml


def entity(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """An entity by its own text."""
    return yaml.safe_load(base64.b64decode(raw.get("rawSchema", ""))) or {}


def reference(raw: Mapping[str, Any]) -> str:
    """`service:default/checkout`: what names an entity."""
    written = entity(raw)
    metadata = written.get("metadata") or {}
    return f"{written.get('kind')}:{metadata.get('namespace', 'default')}/{metadata.get('name')}"


def listed(items: Sequence[Any]) -> Mapping[str, Any]:
    """What the list of entities says of each beside its text."""
    return {"data": [_summary(i["id"], entity(i["attributes"])) for i in items]}


def _summary(id: str, written: Mapping[str, Any]) -> Any:
    metadata = written.get("metadata") or {}
    same = ("description", "displayName", "name", "owner", "tags")
    attributes = {
        "apiVersion": written.get("apiVersion"),
        "kind": written.get("kind"),
        "namespace": metadata.get("namespace", "default"),
        **{k: metadata[k] for k in same if k in metadata},
    }
    raw = {"data": {"id": id, "type": "rawSchema"}}
    meta = {"ingestionSource": "api"}
    return {
        "id": id,
        "type": "entity",
        "attributes": attributes,
        "relationships": {"rawSchema": raw},
        "meta": meta,
    }


def from_backstage(sent: Mapping[str, Any]) -> dict[str, Any]:
    """A service definition made of a component of Backstage, as recorded: its annotations,
    namespace and system become tags."""
    metadata, spec = sent.get("metadata") or {}, sent.get("spec") or {}
    tags = [f"{k}:{v}" for k, v in (metadata.get("annotations") or {}).items()]
    tags += [f"namespace:{metadata['namespace']}"] if metadata.get("namespace") else []
    tags += [f"system:{spec['system']}"] if spec.get("system") else []
    links = [
        {"name": link.get("title"), "type": "other", "url": link.get("url")}
        for link in metadata.get("links") or ()
    ]
    made: dict[str, Any] = {
        "schema-version": "v2.1",
        "dd-service": metadata.get("name"),
        "team": spec.get("owner"),
        "description": metadata.get("description"),
        "lifecycle": spec.get("lifecycle"),
        "links": links,
        "tags": sorted([*tags, *(metadata.get("tags") or ())]),
        "integrations": {},
    }
    return {k: v for k, v in made.items() if v is not None}
