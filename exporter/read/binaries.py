"""Files of objects: fetched only if asked for, and kept beside an export by their SHA-256."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

from exporter.api.client import Client
from exporter.api.endpoints import endpoint
from exporter.model.declaration import BINARIES, DIGEST, Kind
from exporter.model.errors import ApiError, OutputError
from exporter.model.record import Key, KindRead


def fetch(
    client: Client,
    reads: Mapping[str, KindRead],
    kinds: Mapping[str, Kind],
    out: Path,
    known: dict[Key, str],
) -> None:
    """Fetches the files of objects into the directory of an export, and notes their SHA-256 in
    `known`; those that are there whole are not fetched again.

    What can't be fetched makes its kind incomplete. OutputError: it can't be written.
    """
    for name, read in reads.items():
        kind = kinds[name]
        for record in read.records if kind.binary else ():
            digest = known.get((name, record.id), "")
            if digest and _digest(out / BINARIES / digest) == digest:
                continue
            try:
                known[name, record.id] = _download(client, kind, record.id, out / BINARIES)
            except ApiError as e:
                read.lacks(f"the file of {record.body.get('version_name', record.id)}: {e}")


def with_digests(
    kinds: Mapping[str, Kind], reads: Mapping[str, KindRead], known: Mapping[Key, str]
) -> Mapping[str, KindRead]:
    """What was read, each object with what its file is, as far as that was fetched."""
    found = dict(reads)
    for name in (name for name in reads if kinds[name].binary):
        records = [
            replace(r, body=r.body | {DIGEST: digest}) if (digest := known.get((name, r.id))) else r
            for r in reads[name].records
        ]
        found[name] = replace(reads[name], records=records)
    return found


def _download(client: Client, kind: Kind, id: str, folder: Path) -> str:
    """Fetches the file of an object; gives its SHA-256."""
    assert kind.binary
    operation = kind.binary.url
    (variable,) = endpoint(operation).variables
    url = client.request(operation, **{variable: id, "body": {}})
    if not isinstance(url, str):
        raise ApiError("the answer is no URL", HTTPStatus.OK)
    found = hashlib.sha256()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".", delete=False) as file:
            aside = Path(file.name)
            try:
                for piece in client.pieces(url.strip("'\" \n")):
                    found.update(piece)
                    file.write(piece)
                file.close()
                aside.replace(folder / found.hexdigest())
            finally:
                aside.unlink(missing_ok=True)
    except OSError as e:
        raise OutputError(f"{folder} can't be written: {e.strerror}") from e
    return found.hexdigest()


def _digest(file: Path) -> str:
    """The SHA-256 of a file, "" if there is none."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""
