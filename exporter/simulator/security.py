"""Security: what the API makes of a policy of the Agent, and says against a rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import get
from exporter.simulator.answers import Answer, Call, answer

if TYPE_CHECKING:
    from exporter.simulator.org import Org


def rule(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule without what was cleared of what users say otherwise in one of Datadog's own."""
    return {k: v for k, v in sent.items() if v != "" or k not in ("customMessage", "customName")}


def agent_policy(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A policy whose tags of hosts stand in one member: the older one is one of its lists."""
    made = dict(sent)
    if "hostTags" in made:
        tags = made.pop("hostTags")
        made["hostTagsLists"] = made.get("hostTagsLists") or ([tags] if tags else [])
    return made


def validate_rule(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Signals last at least as long as they are kept alive: the provider's text for this 400."""
    longest, alive = (get(call.body, f"options.{m}") for m in ("maxSignalDuration", "keepAlive"))
    if longest is None or alive is None or longest >= alive:
        return Answer(204)
    wrong = "Max signal duration must be greater than or equal to keep alive"
    detail = {"code": "InvalidArgument", "message": wrong, "target": "maxSignalDuration"}
    said = {"code": "InvalidArgument", "message": "Invalid rule configuration", "details": [detail]}
    return answer({"error": said}, 400)
