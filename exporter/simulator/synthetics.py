"""Synthetic tests: what the API makes of the files that their requests send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import edit


def kept(test: Mapping[str, Any]) -> Mapping[str, Any]:
    """A test whose files are kept elsewhere: under a key, without their content."""

    def stored(file: Any) -> Any:
        if not isinstance(file, dict) or "content" not in file:
            return file
        name = uuid5(NAMESPACE_URL, f"{file.get('name')}/{file['content']}")
        made = {k: v for k, v in file.items() if k not in ("content", "encoding")}
        return {**made, "bucketKey": f"api-upload-file/{test.get('public_id')}/{name}.json"}

    made: Any = dict(test)
    for path in ("config.request.files[]", "config.steps[].request.files[]"):
        made = edit(made, path, stored)
    return dict(made)


def monitor(id: Any) -> int:
    """The id of a test's monitor, which follows from its own."""
    return 10**8 + int.from_bytes(str(id).encode()) % (9 * 10**8)


def monitored(test: Mapping[str, Any]) -> Mapping[str, Any]:
    """The monitor of a test. Of network tests, recorded answers don't name it; Datadog's own
    datadog-sync-cli reads it there, and asks for metadata."""
    return {"monitor_id": test.get("monitor_id") or monitor(test.get("public_id"))}


def location_info(location: Mapping[str, Any]) -> Mapping[str, Any]:
    """A private location's number and public key, which only who asks for them is told."""
    number = uuid5(NAMESPACE_URL, str(location.get("id"))).int % 10**6
    return {"pl_id": number, "public_key_test": {"pem": f"simulated-{number}", "fingerprint": ""}}
