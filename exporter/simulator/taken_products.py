"""Requests whose objects differ from those of answers: costs, connected orgs, application keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.json_path import get, put
from exporter.simulator.born_products import COSTS
from exporter.simulator.store import Store

CHANNELS = "/api/v2/on-call/users/{id}/notification-channels"


def answered(store: Store, path: str, data: Mapping[str, Any]) -> Any:
    """The object of a request in the form of answers; None where that is the same."""
    if path in COSTS and "id" not in data:
        return _cost_config(path, data)
    if path == CHANNELS and (number := get(data, "attributes.config.number")):
        config = {"formatted_number": number, "region": "us", "verified": False}
        return put(dict(data), "attributes.config", {**data["attributes"]["config"], **config})
    return None


def _cost_config(path: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Where costs come from, in the form of answers, read since now."""
    sent = dict(data["attributes"])
    if path.endswith("/gcp_uc_config"):
        sent["account_id"] = sent.pop("billing_account_id")
        sent["dataset"] = sent.pop("export_dataset_name")
        sent["project_id"] = ""
    if path.endswith("/azure_uc_config"):
        bills = {of: sent.pop(f"{of}_bill_config") for of in ("amortized", "actual")}
        sent = {"configs": [{**_READ, **sent, **b, "dataset_type": of} for of, b in bills.items()]}
    else:
        sent |= _READ
    return {**data, "type": COSTS[path], "attributes": sent}


_READ = {
    "error_messages": None,
    "months": 15,
    "status": "active",
    "status_updated_at": "2026-01-05T09:00:00Z",
    "created_at": "2026-01-05T09:00:00Z",
    "updated_at": "2026-01-05T09:00:00Z",
}
