"""Rows of reference tables, by the value of the column that the table is keyed by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, get
from exporter.simulator.answers import Answer, Call, answer, missing
from exporter.simulator.store import text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_TABLES = "/api/v2/reference-tables/tables"
_ROWS = f"{_TABLES}/{{id}}/rows"


def _rows(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Rows read, written or deleted. A table filled from a file of a cloud has none here."""
    tables = org.routes.collections[_TABLES]
    if org.store.find(tables, (), values[0]) is None:
        return missing(tables.quirk, values[0])
    path = _ROWS.replace("{id}", values[0])
    known: Any = org.store.document(path, ())
    rows: dict[str, Any] = {r["id"]: r for r in every(known, "data[]")}
    if call.method == "GET":
        return _found(rows, call.repeated.get("row_id", ()))
    for sent in get(call.body, "data") or ():
        row = {k: sent[k] for k in ("id", "type", "attributes") if k in sent}
        rows.pop(row["id"], None)
        if call.method == "POST":
            rows[row["id"]] = row
    org.store.documents[path] = text({"data": list(rows.values())})
    shown = [{"id": r["id"], "type": "row"} for r in get(call.body, "data") or ()]
    return answer({"data": shown})


def _found(rows: dict[str, Any], asked: Any) -> Answer:
    found = [rows[i] for i in asked if i in rows]
    absent = [i for i in asked if i not in rows]
    meta = {"requested_count": len(asked), "found_count": len(found), "not_found": absent}
    return answer({"data": found, "meta": meta}, 200 if found else 404)


EXTRAS = tuple((method, _ROWS, _rows) for method in ("GET", "POST", "DELETE"))
