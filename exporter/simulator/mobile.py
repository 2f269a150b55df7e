"""Mobile applications of synthetics tests: their versions, and the storage of these's files."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from exporter.api.mobile_applications import APPLICATIONS, VERSIONS
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.identity import uuid
from exporter.simulator.routes import Routes
from exporter.simulator.store import Store

if TYPE_CHECKING:
    from exporter.simulator.org import Org

STORAGE = "/simulated-storage"
"""What URLs of the storage begin with: whoever knows one needs no keys."""
_SHOWN = ("id", "created_at", "version_name", "file_name", "original_file_name", "is_latest")


def follow(store: Store, routes: Routes, path: str, body: Any = None) -> None:
    """After a change of a version: its application lists it, and has one latest version."""
    if path != VERSIONS:
        return
    if body and body.get("is_latest"):
        _supersede(store, routes, body)
    applications, versions = routes.collections[APPLICATIONS], routes.collections[VERSIONS]
    of: dict[str, list[dict[str, Any]]] = {}
    for stored in store.shelf(versions).values():
        of.setdefault(str(stored.body.get("application_id")), []).append(stored.body)
    for id, stored in list(store.shelf(applications).items()):
        shown = [{k: v[k] for k in _SHOWN if k in v} for v in of.get(id, ())]
        store.put_single(applications, (), id, {**stored.body, "versions": shown})


def _supersede(store: Store, routes: Routes, latest: Any) -> None:
    """A new latest version is in the place of the one that was."""
    versions = routes.collections[VERSIONS]
    for id, stored in list(store.shelf(versions).items()):
        body = stored.body
        same = body.get("application_id") == latest.get("application_id")
        if same and id != latest.get("id") and body.get("is_latest"):
            store.put_single(versions, (), id, {**body, "is_latest": False})


def _download(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    stored = org.store.find(org.routes.collections[VERSIONS], (), values[0])
    if stored is None:
        return error(404, "Mobile application version not found")
    # As text in quotes that aren't JSON's.
    name = stored.body.get("file_name") or values[0]
    url = f"'{call.base}{STORAGE}/{name}'".encode()
    return Answer(200, url, {"content-type": "text/plain"})


def _begin(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    if org.store.find(org.routes.collections[APPLICATIONS], (), values[0]) is None:
        return error(404, "Mobile application not found")
    name = f"{uuid(org.store.random, {})}.apk"
    numbers = [p["partNumber"] for p in call.body["parts"]]
    urls = {str(n): f"{call.base}{STORAGE}/{name}/{n}" for n in numbers}
    params = {"upload_id": f"upload-{name}", "key": name, "urls": urls}
    return answer({"file_name": name, "multipart_presigned_urls_params": params})


def _end(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Joins the parts, if all of them came through whole."""
    key, parts = call.body["key"], call.body["parts"]
    held = [org.store.files.get(f"{key}/{p['PartNumber']}") for p in parts]
    if any(h is None or _etag(h) != p["ETag"] for h, p in zip(held, parts, strict=True)):
        return error(400, "InvalidPart")
    org.store.files[key] = b"".join(h for h in held if h is not None)
    return answer({})


def stored(org: Org, method: str, path: str, content: bytes) -> Answer:
    """The answer of the storage."""
    name = path.removeprefix(f"{STORAGE}/")
    if method == "PUT":
        org.store.files[name] = content
        return Answer(200, headers={"ETag": f'"{_etag(content)}"'})
    versions = org.routes.collections.get(VERSIONS)
    shelf = org.store.shelf(versions) if versions else {}
    known = {s.body.get("file_name") for s in shelf.values()}
    file = org.store.files.get(name)
    if file is None and name in known:
        file = f"the file {name}".encode()  # Of an object that was loaded.
    return Answer(404) if file is None else Answer(200, file)


def _etag(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


EXTRAS = (
    ("POST", f"{VERSIONS}/{{id}}/download", _download),
    ("POST", f"{APPLICATIONS}/{{id}}/multipart-presigned-urls", _begin),
    ("POST", f"{APPLICATIONS}/{{id}}/multipart-upload-complete", _end),
)
