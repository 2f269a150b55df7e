"""The file of an object: found by its SHA-256, and sent in parts to where the API says."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from exporter.api.client import Client
from exporter.api.endpoints import endpoint
from exporter.model.declaration import BINARIES, DIGEST, SOURCE, Binary
from exporter.model.errors import ApiError

PART = 10 * 1024 * 1024
"""Bytes of a part: storages refuse those below 5 MB, but for the last one."""


def sent(client: Client, binary: Binary, values: Mapping[str, Any]) -> str:
    """Sends the file of an object with these attributes; gives the name that the API has for it.

    Raises ApiError, also where there is no such file.
    """
    file = found(values)
    try:
        parts: list[dict[str, Any]] = [
            {"md5": _md5(part), "partNumber": number} for number, part in _parts(file, values)
        ]
        size = file.stat().st_size
        (variable,) = endpoint(binary.begin).variables
        of = {variable: values[binary.within]}
        begun = client.request(binary.begin, body={"appSize": size, "parts": parts}, **of)
        told = begun["multipart_presigned_urls_params"]
        done = [
            {
                "PartNumber": number,
                "ETag": client.put(
                    told["urls"][str(number)], part, {"content-md5": known["md5"]}
                ).strip('"'),
            }
            for known, (number, part) in zip(parts, _parts(file, values), strict=True)
        ]
        body = {"key": told["key"], "uploadId": told["upload_id"], "parts": done}
        client.request(binary.end, body=body, **of)
    except OSError as e:
        raise ApiError(f"{file} can't be read: {e.strerror}") from e
    except (KeyError, TypeError) as e:
        raise ApiError(f"the answer is not of the form that an upload's has: {e!r}") from e
    return str(begun[binary.member])


def found(values: Mapping[str, Any]) -> Path:
    """The file that attributes name: by its path, else by its SHA-256 in `binaries` of the
    directory that Terraform runs in, or of one above. ApiError: there is none."""
    source, digest = values.get(SOURCE), values.get(DIGEST)
    if source:
        return Path(str(source))
    if not digest:
        raise ApiError(f"{SOURCE} or {DIGEST} must say which file it is of")
    here = Path.cwd()
    known = (d / BINARIES / str(digest) for d in (here, *here.parents))
    file = next((f for f in known if f.is_file()), None)
    if file is None:
        raise ApiError(
            f"no directory {BINARIES} in {os.curdir} or above it holds {digest}: bring it there, "
            "or export with --binaries"
        )
    return file


def _parts(file: Path, values: Mapping[str, Any]) -> Iterator[tuple[int, bytes]]:
    """The parts of a file, numbered from 1. ApiError: at its end, it isn't the one meant."""
    whole = hashlib.sha256()
    with file.open("rb") as opened:
        number = 1
        while (part := opened.read(PART)) or number == 1:
            whole.update(part)
            yield number, part
            number += 1
    if values.get(DIGEST) not in (None, "", whole.hexdigest()):
        raise ApiError(f"{file} is another file than the one of this {DIGEST}")


def _md5(part: bytes) -> str:
    """As the header Content-MD5 has it: no secret depends on it."""
    return base64.b64encode(hashlib.md5(part, usedforsecurity=False).digest()).decode()
