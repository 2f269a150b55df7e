"""Workload Protection: what the API makes of a policy of the Agent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def agent_policy(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A policy whose tags of hosts stand in one member: the older one is one of its lists."""
    made = dict(sent)
    if "hostTags" in made:
        tags = made.pop("hostTags")
        made["hostTagsLists"] = made.get("hostTagsLists") or ([tags] if tags else [])
    return made
