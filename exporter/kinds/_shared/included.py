"""Objects of On-Call, whose parts the API answers beside them, in `included`."""

from __future__ import annotations

from exporter.model.declaration import Object


def with_parts(obj: Object, parts: str) -> tuple[Object, list[Object], dict[str, Object]]:
    """An object without its parts, its parts in their order, and all that is beside it, by ids.

    parts: the relationship that names them. ValueError: one of them isn't there.
    """
    beside = {o["id"]: o for o in obj["included"]}
    relationships = obj["relationships"]
    ids = [part["id"] for part in relationships[parts]["data"]]
    if any(id not in beside for id in ids):
        raise ValueError(f"its {parts} are missing from the answer")
    rest = {k: v for k, v in obj.items() if k != "included" and (v or k != "tags")}
    rest["relationships"] = {"teams": relationships.get("teams") or {"data": []}}
    return rest, [beside[id] for id in ids], beside
