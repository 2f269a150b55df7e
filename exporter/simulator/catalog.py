"""The software catalogue: entities are found by what their makers wrote, not by their ids."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

import yaml


def reference(raw: Mapping[str, Any]) -> str:
    """`service:default/checkout`: what names an entity, by its own text."""
    entity = yaml.safe_load(base64.b64decode(raw.get("rawSchema", ""))) or {}
    metadata = entity.get("metadata") or {}
    return f"{entity.get('kind')}:{metadata.get('namespace', 'default')}/{metadata.get('name')}"
