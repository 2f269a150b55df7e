"""Dashboards, lists of them, ways to share them, and what else stands beside them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, dump
from exporter.simulator.engine.ids import HANDLE, USER, WHO, dashed, hex32, integer, short
from exporter.simulator.engine.store import Store, Stored

_DASHBOARDS, _LISTS = "/api/v1/dashboard", "/api/v1/dashboard/lists/manual"
_ITEMS = "/api/v2/dashboard/lists/manual"
_PUBLIC = "/api/v1/dashboard/public"
_UNLESS_SAID = ("is_read_only", "restricted_roles")
"""Members that no response has while they say nothing; an empty list, where one is sent, does."""


def _dashboard_defaults(id: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A dashboard with its page in the app."""
    words = "".join(c.lower() if c.isalnum() else "-" for c in str(sent.get("title", "")))
    return {
        "description": None,
        "author_handle": HANDLE,
        "author_name": USER["name"],
        "layout_type": "ordered",
        "url": f"/dashboard/{id}/{words}",
        "template_variables": None,
        "widgets": [],
        "notify_list": None,
    }


def _dashboard(dashboard: Mapping[str, Any]) -> Mapping[str, Any]:
    """A dashboard with an id for each widget, by which its tabs name it.

    A tab that is sent may name a widget by its number: `@1` is the first.
    """
    made = {k: v for k, v in dashboard.items() if v or v == [] or k not in _UNLESS_SAID}
    widgets = list(made.get("widgets") or ())
    known = {w["id"] for w in _all(widgets) if "id" in w}
    made["widgets"] = _numbered(widgets, _ids(str(made.get("id")), known))
    if made.get("tabs"):
        ids = {f"@{n}": w["id"] for n, w in enumerate(made["widgets"], 1)}
        made["tabs"] = [
            {
                "id": str(uuid5(NAMESPACE_URL, f"{made.get('id')}/{tab.get('name')}")),
                **tab,
                "widget_ids": [ids.get(w, w) for w in tab.get("widget_ids") or ()],
            }
            for tab in made["tabs"]
        ]
    return made


def _ids(dashboard: str, known: set[Any]) -> Iterator[int]:
    """Numbers for widgets, always the same for the same dashboard."""
    number = 0
    while True:
        number += 1
        id = uuid5(NAMESPACE_URL, f"{dashboard}/{number}").int % 10**16
        if id not in known:
            yield id


def _all(widgets: list[Any]) -> Iterator[Any]:
    for widget in widgets:
        yield widget
        yield from _all((widget.get("definition") or {}).get("widgets") or [])


def _numbered(widgets: list[Any], ids: Iterator[int]) -> list[Any]:
    """The widgets with an id each, those of groups too."""
    made = []
    for widget in widgets:
        one = {"id": next(ids), **widget} if "id" not in widget else dict(widget)
        definition = one.get("definition") or {}
        if definition.get("widgets"):
            inner = _numbered(definition["widgets"], ids)
            one["definition"] = {**definition, "widgets": inner}
        made.append(one)
    return made


def _leave_lists(store: Store, id: str) -> None:
    """Lists of dashboards lose one that is deleted."""
    for at in [d for d in store.documents if d.startswith(f"{_ITEMS}/")]:
        held = store.document(at)
        left = [d for d in held.get("dashboards") or () if d.get("id") != id]
        store.put_document(at, {**held, "dashboards": left, "total": len(left)})


def _items(store: Store, request: Request) -> Any:
    """The dashboards of a list: read, set, added to or taken from."""
    id = request.values[0]
    known, of = store.document(request.path), store.get(_LISTS, id)
    if known is None and of is None:
        raise store.absent(_LISTS, id)
    held = list(get(known, "dashboards") or ())
    sent = [i for i in every(request.body, "dashboards[]") if isinstance(i, dict) and "id" in i]
    left = [i for i in held if i["id"] not in {i["id"] for i in sent}]
    match request.method:
        case "GET":
            return known or {"dashboards": [], "total": 0}
        case "PUT":
            held, shown = sent, {"dashboards": sent}
        case "POST":
            held, shown = [*left, *sent], {"added_dashboards_to_list": sent}
        case _:
            held, shown = left, {"deleted_dashboards_from_list": sent}
    store.put_document(request.path, {"dashboards": held, "total": len(held)})
    if of:
        store.put(_LISTS, id, {**of, "dashboard_count": len(held)})
    return shown


def _shared(store: Store, embeds: Iterable[Stored], parents: tuple[str, ...]) -> list[Stored]:
    """The ways in which a dashboard is shared: secure embeds, by a name of the list's own for their
    type, and those of version 1."""
    items = [put(json.loads(e.item), "attributes.share_type", "secure-embed") for e in embeds]
    for path in store.documents:
        if path.startswith(f"{_PUBLIC}/"):
            public: Any = store.document(path)
            if public.get("dashboard_id") == parents[0]:
                items.append(_listed(public))
    return [Stored(b"", dump(item)) for item in items]


def _listed(public: dict[str, Any]) -> dict[str, Any]:
    """A shared dashboard as the list of version 2 has it, whatever its recorded response has."""
    renamed = {
        "created_at": public.get("created"),
        "global_time_selectable": bool(public.get("global_time_selectable_enabled")),
        "selectable_template_vars": public.get("selectable_template_vars") or [],
        "sharer_disabled": False,
        "url": public.get("public_url"),
    }
    same = (
        "embeddable_domains",
        "expiration",
        "global_time",
        "invitees",
        "last_accessed",
        "share_type",
        "status",
        "title",
        "token",
        "viewing_preferences",
    )
    dashboard = {"data": {"type": "dashboard", "id": public["dashboard_id"]}}
    return {
        "type": "shared_dashboard",
        "id": public["token"],
        "attributes": {**{n: public[n] for n in same if n in public}, **renamed},
        "relationships": {"dashboard": dashboard},
    }


def _share(store: Store, request: Request) -> Any:
    """A newly shared dashboard. Its token is the org's to give."""
    of = request.body["dashboard_id"]
    if store.find(_DASHBOARDS, of) is None:
        raise HttpError(404, f"{request.body['dashboard_type']} {of} not found")
    token = f"kestrel-{hex32(store.random, {})}"
    none = ("expiration", "last_accessed", "selectable_template_vars", "session_duration_in_days")
    made = {
        **dict.fromkeys((*none, "share_list")),
        "author": WHO,
        "embeddable_domains": [],
        "global_time": {"live_span": "1h"},
        "global_time_selectable_enabled": False,
        "invitees": [],
        "share_type": "open",
        "status": "active",
        "title": "",
        "viewing_preferences": {},
        **request.body,
        "token": token,
        "public_url": f"https://p.datadoghq.com/sb/{token}",
        "created": store.now(),
    }
    return store.put_document(f"{_PUBLIC}/{token}", made)


def _public(store: Store, request: Request) -> Any:
    """One shared dashboard."""
    known = store.document(request.path)
    if known is None:
        raise HttpError(404, f"{request.values[0]} not found")
    if request.method == "PUT":
        return store.put_document(request.path, {**known, **request.body})
    if request.method == "DELETE":
        del store.documents[request.path]
        return {"deleted_public_dashboard_token": request.values[0]}
    return known


AREA = (
    Entry(
        _DASHBOARDS,
        make_id=dashed,
        missing="Dashboard with ID {id} not found",
        deleted=(200, {"deleted_dashboard_id": "{id}"}),
        max_page=1000,
        replaces=("id", "author_handle", "author_name", "created_at", "url", "is_read_only"),
        list_only=(
            "id",
            "title",
            "description",
            "layout_type",
            "url",
            "created_at",
            "modified_at",
            "author_handle",
            "is_read_only",
        ),
        create_defaults=_dashboard_defaults,
        normalise=_dashboard,
        on_delete=_leave_lists,
    ),
    Entry(
        _LISTS,
        make_id=integer,
        missing="Manual Dashboard List with id {id} not found",
        deleted=(200, {"deleted_dashboard_list_id": "{id}"}),
        model_defaults="author dashboard_count is_favorite",
        create_defaults={"dashboards": None, "type": "manual_dashboard_list"},
        on_delete=lambda store, id: store.documents.pop(f"{_ITEMS}/{id}/dashboards", None),
    ),
    Entry(_ITEMS, handlers={"GET,POST,PUT,DELETE /{id}/dashboards": _items}),
    Entry(
        "/api/v2/dashboard/{id}/shared",
        make_id=short,
        create_defaults=lambda id, _: {
            "token": id,
            "url": f"https://app.datadoghq.com/sb/{id}",
            "share_type": "secure_embed",
            "status": "active",
        },
        create_only=lambda id: {"credential": f"simulated-{id}"},
        arrange=_shared,
    ),
    Entry(_PUBLIC, document=True, handlers={"POST": _share, "GET,PUT,DELETE /{id}": _public}),
    Entry("/api/v1/notebooks", make_id=integer, total="meta.page.total_count"),
    Entry("/api/v2/powerpacks", creator_relationships=("author",)),
    Entry("/api/v2/widgets/{id}", model_defaults="is_favorited tags"),
    Entry(
        "/api/v2/reporting/schedule/list",
        created=201,
        create_defaults={"status": "active", "next_recurrence": 1768204800000},
        creator_relationships=("author",),
    ),
)
