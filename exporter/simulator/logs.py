"""Logs: limits of indexes, and the order of archives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every
from exporter.simulator.answers import Answer, Call, error
from exporter.simulator.changes import change_document

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_LIMITS = ("daily_limit", "daily_limit_reset", "daily_limit_warning_threshold_percentage")
_ARCHIVES, _ORDER = "/api/v2/logs/config/archives", "/api/v2/logs/config/archive-order"


def index(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """An index whose limits are null where it has none, or was told to have none any more."""
    made = {**dict.fromkeys(_LIMITS), **sent}
    unlimited = made.pop("disable_daily_limit", False)
    return {**made, **dict.fromkeys(_LIMITS)} if unlimited else made


def _order(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The order of the archives, which names each of them."""
    named = set(every(call.body, "data.attributes.archive_ids[]"))
    for id in org.store.shelf(org.routes.collections[_ARCHIVES]):
        if id not in named:
            return error(422, f"Missing order for archive {id}")
    return change_document(org.store, call)


EXTRAS = (("PUT", _ORDER, _order),)
