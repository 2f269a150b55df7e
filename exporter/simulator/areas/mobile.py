"""Mobile applications that synthetic tests run, and the storage of their files."""

from __future__ import annotations

import hashlib
from typing import Any

from exporter.api.mobile_applications import APPLICATIONS, VERSIONS
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, Response
from exporter.simulator.engine.store import Store

_STORAGE = "/simulated-storage"
_SHOWN = ("id", "created_at", "version_name", "file_name", "original_file_name", "is_latest")


def _follow_version(store: Store, body: Any) -> None:
    """A new latest version is in the place of the one that was, and applications list theirs."""
    for id, stored in list(store.shelf(VERSIONS).items()):
        version = stored.body
        same = version.get("application_id") == body.get("application_id")
        if body.get("is_latest") and same and id != body.get("id") and version.get("is_latest"):
            store.put(VERSIONS, id, {**version, "is_latest": False})
    _list_versions(store)


def _list_versions(store: Store, _: str = "") -> None:
    versions = list(store.objects(VERSIONS))
    for application in store.objects(APPLICATIONS):
        id = str(application["id"])
        own = [v for v in versions if str(v.get("application_id")) == id]
        shown = [{k: v[k] for k in _SHOWN if k in v} for v in own]
        store.put(APPLICATIONS, id, {**application, "versions": shown})


def _download(store: Store, request: Request) -> Response:
    body = store.need(VERSIONS, request.values[0])
    # As text in quotes that aren't JSON's.
    url = f"'{request.base}{_STORAGE}/{body.get('file_name') or request.values[0]}'"
    return Response(200, url.encode(), {"content-type": "text/plain"})


def _begin_upload(store: Store, request: Request) -> Any:
    store.need(APPLICATIONS, request.values[0])
    name = f"{store.uuid()}.apk"
    numbers = [p["partNumber"] for p in request.body["parts"]]
    urls = {str(n): f"{request.base}{_STORAGE}/{name}/{n}" for n in numbers}
    params = {"upload_id": f"upload-{name}", "key": name, "urls": urls}
    return {"file_name": name, "multipart_presigned_urls_params": params}


def _end_upload(store: Store, request: Request) -> Any:
    """Joins the parts, if all of them came through whole."""
    key, parts = request.body["key"], request.body["parts"]
    held = [store.files.get(f"{key}/{p['PartNumber']}") for p in parts]
    if any(h is None or _etag(h) != p["ETag"] for h, p in zip(held, parts, strict=True)):
        raise HttpError(400, "InvalidPart")
    store.files[key] = b"".join(h for h in held if h is not None)
    return {}


def _file(store: Store, request: Request) -> Response:
    """A file of the storage, or a part of one. Of a version that was loaded, it is made up."""
    name = "/".join(request.values)
    if request.method == "PUT":
        store.files[name] = request.body
        return Response(200, headers={"ETag": f'"{_etag(request.body)}"'})
    known = {version.get("file_name") for version in store.objects(VERSIONS)}
    file = store.files.get(name) or (f"the file {name}".encode() if name in known else None)
    return Response(404) if file is None else Response(200, file)


def _etag(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


AREA = (
    Entry(
        APPLICATIONS,
        missing="Mobile application not found",
        model_defaults="description tags versions",
        handlers={
            "POST /{id}/multipart-presigned-urls": _begin_upload,
            "POST /{id}/multipart-upload-complete": _end_upload,
        },
    ),
    Entry(
        VERSIONS,
        missing="Mobile application version not found",
        model_defaults="is_latest",
        on_write=_follow_version,
        on_delete=_list_versions,
        handlers={"POST /{id}/download": _download},
    ),
    # Whoever knows a URL of the storage needs no keys.
    Entry(
        _STORAGE,
        keys="none",
        binary=True,
        handlers={"GET,PUT /{name}": _file, "GET,PUT /{name}/{part}": _file},
    ),
)
